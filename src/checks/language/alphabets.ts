import { CYRILLIC_LOCALES, type Locale } from '../../domain/locale.ts';
import type { Finding } from '../finding.ts';
import { scriptOf } from './words.ts';

export type Fault = Pick<Finding, 'rule' | 'values' | 'nearest'>;

/** Latin letters, and in the same order the Cyrillic ones that look like them. */
const LATIN = 'ABCEHIJKMOPSTXYÏËaceijopsxyïë';
const CYRILLIC = 'АВСЕНІЈКМОРЅТХУЇЁасеіјорѕхуїё';

/** Letters of the other East Slavic alphabet, and the words that have any. */
export const FOREIGN_LETTERS = [
  { locale: 'uk', letters: /[ыэъё]/giu, pattern: /(?<![\p{L}’-])(?=[\p{L}’-]*[ыэъё])[\p{L}’-]+/giu },
  { locale: 'ru', letters: /[іїєґ]/giu, pattern: /(?<![\p{L}’-])(?=[\p{L}’-]*[іїєґ])[\p{L}’-]+/giu },
] as const;

/** Words of two alphabets. */
export const MIXED_WORD =
  /(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*(?:\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}))[\p{L}\p{M}]+/gu;

const twinIn = (to: string, from: string) => (letter: string) => to[from.indexOf(letter)] ?? letter;
const latinTwin = twinIn(LATIN, CYRILLIC);
const cyrillicTwin = twinIn(CYRILLIC, LATIN);

/** The fault of a word of two alphabets: the letters in the fewer are those that were typed wrongly. */
export function mixedAlphabets(word: string): Fault {
  const latin: readonly string[] = word.match(/\p{Script=Latin}/gu) ?? [];
  const cyrillic: readonly string[] = word.match(/\p{Script=Cyrillic}/gu) ?? [];
  const [wrong, twin] = latin.length < cyrillic.length ? [latin, cyrillicTwin] : [cyrillic, latinTwin];
  const mended = [...word].map((letter) => (wrong.includes(letter) ? twin(letter) : letter)).join('');
  return {
    rule: 'mixed-alphabets',
    values: { text: word, letters: [...new Set(wrong)].join(' ') },
    nearest: scriptOf(mended) === 'mixed' ? undefined : mended,
  };
}

/** A small letter that stands alone is a word: a Latin “i” for the Ukrainian «і», a Cyrillic «о» for the Polish “o”. */
export function loneTwin(letter: string, locale: Locale): Fault | null {
  const [alphabet, twin] = CYRILLIC_LOCALES.includes(locale) ? [LATIN, cyrillicTwin] : [CYRILLIC, latinTwin];
  // A lone x may be a sign of multiplication.
  if (!alphabet.includes(letter) || letter !== letter.toLowerCase() || letter === 'x') return null;
  return { rule: 'mixed-alphabets', values: { text: letter, letters: letter }, nearest: twin(letter) };
}

/** Letters that the language does not have, such as «ы» in Ukrainian. */
export function foreignLetter(word: string, letters: RegExp): Fault {
  return { rule: 'foreign-letter', values: { text: word, letters: [...new Set(word.match(letters))].join(' ') } };
}
