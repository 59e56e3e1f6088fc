import { LOCALES, type Locale } from '../../domain/locale.ts';
import { phraseKeys, type Key } from '../../search/keys.ts';

/** Phrases as they are written, by language. */
export type SaidPhrases = Record<Locale, string[]>;

/** One thing for each language. */
export const byLocale = <T>(of: (locale: Locale) => T) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, T>;

/** No phrase in any language. */
export const nothingSaid = (): SaidPhrases => byLocale((): string[] => []);

/** The phrases of all languages. */
export const allOf = (said: SaidPhrases): string[] => LOCALES.flatMap((locale) => said[locale]);

/** Phrases that mean the same keys stand once. */
export const distinct = (phrases: readonly Key[][]): Key[][] => [
  ...new Map(phrases.filter((keys) => keys.length > 0).map((keys) => [sameKeys(keys), keys])).values(),
];

const sameKeys = (keys: readonly Key[]) => keys.toSorted().join(' ');

/** The keys of phrases, each phrase once: first those that several languages say, then those of each language alone. */
export function byLanguage(said: SaidPhrases): Key[][][] {
  const keysIn = LOCALES.map((locale) => distinct(said[locale].map(phraseKeys)));
  const speakers = new Map<string, number>();
  for (const keys of keysIn.flat()) speakers.set(sameKeys(keys), (speakers.get(sameKeys(keys)) ?? 0) + 1);
  const isShared = (keys: readonly Key[]) => (speakers.get(sameKeys(keys)) ?? 0) > 1;
  return [distinct(keysIn.flat().filter(isShared)), ...keysIn.map((own) => own.filter((keys) => !isShared(keys)))];
}
