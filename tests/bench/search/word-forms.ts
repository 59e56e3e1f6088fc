import type { Locale } from '../../../src/domain/locale.ts';

/** One suffix rule of a Hunspell dictionary: words that end as `condition` says lose `strip` and get `add`. */
interface SuffixRule {
  strip: string;
  add: string;
  condition: RegExp;
}

/** Gives the inflected forms of a word, itself left out, in a stable order; none for a word that no dictionary has. */
export type WordForms = (word: string) => string[];

const PACKAGES = {
  pl: () => import('dictionary-pl'),
  en: () => import('dictionary-en-gb'),
  uk: () => import('dictionary-uk'),
  ru: () => import('dictionary-ru'),
} satisfies Record<Locale, unknown>;

/**
 * The forms that the suffix rules of a language's Hunspell dictionary make of its base words. Only single-sign flags are
 * read, as in the four dictionaries at hand.
 *
 * @see https://man.archlinux.org/man/hunspell.5.en
 */
export async function wordForms(locale: Locale): Promise<WordForms> {
  const { aff, dic } = (await PACKAGES[locale]()).default;
  const decoder = new TextDecoder();
  const rules = suffixRules(decoder.decode(aff));
  const flags = new Map(
    decoder
      .decode(dic)
      .split(/\r?\n/)
      .slice(1)
      .flatMap((line) => {
        const [word = '', marks = ''] = line.split(/[\t ]/)[0]?.split('/') ?? [];
        return word === '' ? [] : [[word, marks] as const];
      }),
  );
  return (word) => {
    const forms = [...(flags.get(word) ?? '')].flatMap((flag) =>
      (rules.get(flag) ?? [])
        .filter(({ strip, condition }) => word.endsWith(strip) && condition.test(word))
        .map(({ strip, add }) => word.slice(0, word.length - strip.length) + add),
    );
    return [...new Set(forms)].filter((form) => form !== word).toSorted();
  };
}

function suffixRules(aff: string): Map<string, SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of aff.split(/\r?\n/)) {
    const [type, flag, strip, add, condition] = line.split(/\s+/);
    // The head of a group has four fields, and its third one is Y or N.
    if (type !== 'SFX' || !flag || !strip || !add || condition === undefined) continue;
    const rule = { strip: strip === '0' ? '' : strip, add: (add.split('/')[0] ?? '').replace(/^0$/, '') };
    const made = { ...rule, condition: new RegExp(`${condition.startsWith('#') ? '' : condition}$`) };
    rules.set(flag, [...(rules.get(flag) ?? []), made]);
  }
  return rules;
}
