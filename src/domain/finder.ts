import { plainWords } from './plain-words.ts';

/** What a document can be found by on the page for city staff. */
export interface Findable {
  /** Polish names, and whatever else is said for it. */
  names: string;
  /** Codes of the Public Information Bulletin. */
  codes: readonly string[];
  /** Official pages that the document rests on. */
  addresses: readonly string[];
}

/** An address without what does not change where it leads. */
export const plainAddress = (url: string): string =>
  url
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();

const CODE = /^[a-z]{2,3}[\s-]?\d{1,3}$/i;
const CODE_IN_ADDRESS = /(?:\/uslugi\/|[?&]proc=)([a-z]{2,3}-\d+)/i;

/** True when what a clerk typed or pasted names the document: words of its name, its code, or an official address. */
export function isFoundBy(query: string, { names, codes, addresses }: Findable): boolean {
  const typed = query.trim();
  if (typed === '') return true;
  if (CODE.test(typed)) return hasCode(typed.replace(/^([a-z]{2,3})[\s-]?/i, '$1-'), codes);
  if (/^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+\//i.test(typed)) {
    const code = CODE_IN_ADDRESS.exec(typed)?.[1];
    const wanted = plainAddress(typed);
    return (code !== undefined && hasCode(code, codes)) || addresses.some((one) => plainAddress(one) === wanted);
  }
  const known = plainWords(names);
  return plainWords(typed)
    .split(/\s+/)
    .every((word) => known.indexOf(word) >= 0);
}

const hasCode = (code: string, codes: readonly string[]) =>
  codes.some((one) => one.toLowerCase() === code.toLowerCase());
