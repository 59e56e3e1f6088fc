import type { Locale } from './locale.ts';

const NO_BREAK_SPACE = '\u00A0';

/** One-letter words that must not stand alone at the end of a line. */
const SHORT_WORDS: Partial<Record<Locale, RegExp>> = {
  pl: /(?<=^|[\s(„«])([aiouwzAIOUWZ]) /gu,
  uk: /(?<=^|[\s(„«])([ауівзйоАУІВЗЙО]) /gu,
  ru: /(?<=^|[\s(„«])([аиовксуАИОВКСУ]) /gu,
};

/** A number before what it counts: a unit, or the word for a year that stands behind its number. */
const UNITS = /(\d) (?=(?:zł|kB|MB|кБ|МБ|km|км|cm|см|min|мин|хв|roku|року|году|года|рік|год|rok|°C)(?!\p{L}))/gu;

/**
 * A text with the no-break spaces that its language wants: after one-letter words (Polish, Ukrainian, Russian), before
 * a dash, between a number and its unit or the word “year”, and inside names such as “ul. Zabłocie”. Nothing else
 * changes, and a text that has them already comes back as it is.
 */
export function typeset(text: string, locale: Locale): string {
  const short = SHORT_WORDS[locale];
  let result = text.replace(/\b(ul|al|os|pl|nr|art|poz)\. (?=\p{L}|\d)/giu, `$1.${NO_BREAK_SPACE}`);
  if (short !== undefined) result = result.replace(short, `$1${NO_BREAK_SPACE}`);
  return result.replace(/ (?=[—–] )/g, NO_BREAK_SPACE).replace(UNITS, `$1${NO_BREAK_SPACE}`);
}
