import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TAUGHT_LOCALES, type TaughtLocale } from './taught.ts';
import type { Finding } from '../finding.ts';

/**
 * The words that a dictionary lacks, one a line, in the order of the alphabet. A word with a capital is known with it
 * only. A line of several words is a name whose words are right together, not each for itself.
 */
export interface WordList {
  file: string;
  locale: TaughtLocale;
  /** Line 1 is the first. */
  lines: readonly string[];
}

export type WordLists = Record<TaughtLocale, WordList>;

/** The committed list of a language, from the root of the project. */
export const wordListFile = (locale: TaughtLocale) => `content/style/words.${locale}.txt`;

/** Reads the four lists; one that does not exist is empty. */
export function readWordLists(root: string): WordLists {
  const read = (locale: TaughtLocale): WordList => {
    const file = wordListFile(locale);
    const path = join(root, file);
    const text = existsSync(path) ? readFileSync(path, 'utf8').trimEnd() : '';
    return { file, locale, lines: text === '' ? [] : text.split(/\r?\n/) };
  };
  return Object.fromEntries(TAUGHT_LOCALES.map((locale) => [locale, read(locale)])) as WordLists;
}

/** The lines that hold one word. */
export const singleWords = ({ lines }: WordList) => lines.filter((line) => line !== '' && !line.includes(' '));

/** The lines that hold a name of several words. */
export const names = ({ lines }: WordList) => lines.filter((line) => line.includes(' '));

/** Lines out of order, twice, or needless because the dictionary knows them. */
export function checkWordList(list: WordList, isNeedless: (word: string) => boolean): Finding[] {
  const { compare } = new Intl.Collator(list.locale);
  return list.lines.flatMap((word, index): Finding[] => {
    const before = list.lines[index - 1];
    const at = { severity: 'error', file: list.file, line: index + 1, values: { word } } as const;
    const order = before === undefined ? -1 : compare(before, word) || (before < word ? -1 : Number(before > word));
    return [
      ...(order >= 0 || word.trim() !== word || word === '' ? [{ ...at, rule: 'word-list-order' } as const] : []),
      ...(isNeedless(word) ? [{ ...at, rule: 'word-list-needless' } as const] : []),
    ];
  });
}
