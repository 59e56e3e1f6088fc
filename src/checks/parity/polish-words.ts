import { record } from '../known.ts';
import type { ContentTree, DocumentFolder } from '../content-tree.ts';

/** Answers whether a Polish word, in whatever form, is used where it may come from. */
export type PolishWords = (word: string) => boolean;

const WORD = /\p{L}+/gu;

/** Short words carry no name. */
const SHORTEST = 3;

/** Words of the glossary and of places in Polish: known to all documents. */
export function commonPolishWords(tree: ContentTree): Map<string, string[]> {
  const files = [...tree.glossary, ...tree.places].map((file) => record(file.data));
  return byBeginning(files.map((data) => [record(data['words'])['pl'], data['officialName'], data['address']]));
}

/** The Polish words that a translation of a document may quote: its own Polish text and data, and the common ones. */
export function polishWords(document: DocumentFolder, common: Map<string, string[]>): PolishWords {
  const own = byBeginning([document.texts.pl?.raw, document.data?.data]);
  return (word) => {
    if (word.length < SHORTEST) return true;
    const wanted = word.toLowerCase();
    const beginning = wanted.slice(0, SHORTEST);
    return [own, common].some((words) => (words.get(beginning) ?? []).some((other) => isSameWord(wanted, other)));
  };
}

/** Forms of one word: alike but for the last three letters. */
function isSameWord(a: string, b: string): boolean {
  const needed = Math.max(SHORTEST, Math.min(a.length, b.length) - 3);
  return Math.abs(a.length - b.length) <= 4 && a.slice(0, needed) === b.slice(0, needed);
}

function byBeginning(values: unknown): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set(stringsOf(values).join(' ').toLowerCase().match(WORD))) {
    const beginning = word.slice(0, SHORTEST);
    words.set(beginning, [...(words.get(beginning) ?? []), word]);
  }
  return words;
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The words of a quotation that are not used anywhere they could come from. */
export const strangeWords = (quotation: string, isPolish: PolishWords): string[] =>
  (quotation.match(WORD) ?? []).filter((word) => !isPolish(word));
