import { CYRILLIC_LOCALES, type Locale } from './locale.ts';

const NO_BREAK_SPACE = '\u00A0';

/** One-letter words that must not stand alone at the end of a line. */
const SHORT_WORDS: Partial<Record<Locale, RegExp>> = {
  pl: /(?<=^|[\s(„«])([aiouwzAIOUWZ]) /gu,
  uk: /(?<=^|[\s(„«])([ауівзйоАУІВЗЙО]) /gu,
  ru: /(?<=^|[\s(„«])([аиовксуАИОВКСУ]) /gu,
};

/**
 * A text with the no-break spaces that its language wants: after one-letter words (Polish, Ukrainian, Russian), before
 * a dash (Ukrainian, Russian), and inside names such as “ul. Zabłocie”. Nothing else changes.
 */
export function typeset(text: string, locale: Locale): string {
  const short = SHORT_WORDS[locale];
  let result = text.replace(/\b(ul|al|os|pl|nr|art|poz)\. (?=\p{L}|\d)/giu, `$1.${NO_BREAK_SPACE}`);
  if (short !== undefined) result = result.replace(short, `$1${NO_BREAK_SPACE}`);
  if (CYRILLIC_LOCALES.includes(locale)) result = result.replace(/ (?=[—–] )/g, NO_BREAK_SPACE);
  return result;
}
