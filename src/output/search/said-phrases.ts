import { LOCALES, type Locale } from '../../domain/locale.ts';
import { phraseKeys, type Key } from '../../search/keys.ts';

/** Phrases as they are written: those of each language, and those of all. */
export type SaidPhrases = Record<Locale, string[]> & { all: string[] };

/** One thing for each language. */
export const byLocale = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** No phrase in any language. */
export const nothingSaid = (): SaidPhrases => ({ ...byLocale((): string[] => []), all: [] });

/** The phrases of all languages. */
export const allOf = (said: SaidPhrases): string[] => [...said.all, ...LOCALES.flatMap((locale) => said[locale])];

/**
 * The keys of phrases: first those of several languages, then of each language alone. Phrases that mean the same keys
 * stand once.
 */
export function byLanguage(said: SaidPhrases): Key[][][] {
  const phrases = new Map<string, { keys: Key[]; languages: Set<Locale> }>();
  for (const [languages, own] of [[LOCALES, said.all] as const, ...LOCALES.map((one) => [[one], said[one]] as const)]) {
    for (const keys of own.map(phraseKeys).filter((one) => one.length > 0)) {
      const same = keys.toSorted().join(' ');
      const phrase = phrases.get(same) ?? { keys, languages: new Set<Locale>() };
      for (const language of languages) phrase.languages.add(language);
      phrases.set(same, phrase);
    }
  }
  const all = [...phrases.values()];
  const alone = (language: Locale) => all.filter(({ languages }) => languages.size === 1 && languages.has(language));
  return [all.filter(({ languages }) => languages.size > 1), ...LOCALES.map(alone)].map((group) =>
    group.map(({ keys }) => keys),
  );
}
