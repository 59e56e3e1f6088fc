import { readNumbers, writeNumbers } from './digits.ts';
import { frontCoded, keysOf } from './front-coded.ts';
import type { SearchWords, TitleFile } from './phrase-index.ts';

/** The titles of a language as they go over the wire: like beside like, a line for each document. */
export interface PackedTitles {
  titles: string;
  /** The keys of summaries in alphabetical order, each with what it shares with the one before. */
  aboutKeys: string;
  /** For each document, how many of these keys it has, then the distance of each from the one before. */
  abouts: string;
  officials: string;
  /** Ids and headings of sections, with a tab between them. */
  ids: string;
  headings: string;
  /** What the number of a document in Pagefind’s index begins with; no other one of the language begins so. */
  pages: string;
  words: SearchWords;
}

export function packTitles({ documents, pages, words }: TitleFile): PackedTitles {
  const lines = (of: (document: TitleFile['documents'][number]) => string[]) =>
    documents.map((document) => of(document).map(flat).join('\t')).join('\n');
  const keys = [...new Set(documents.flatMap(({ about }) => about))].sort();
  const places = new Map(keys.map((key, place) => [key, place]));
  const abouts = documents.flatMap(({ about }) => {
    const used = about.map((key) => places.get(key) ?? 0).sort((a, b) => a - b);
    return [used.length, ...used.map((place, index) => place - (used[index - 1] ?? -1) - 1)];
  });
  return {
    titles: lines(({ title }) => [title]),
    aboutKeys: frontCoded(keys),
    abouts: writeNumbers(abouts),
    officials: lines(({ official }) => [official ?? '']),
    ids: lines(({ sections }) => sections.map(([id]) => id)),
    headings: lines(({ sections }) => sections.map(([, heading]) => heading)),
    pages: pages.join('\n'),
    words,
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Reads what `packTitles` wrote. */
export function unpackTitles(packed: PackedTitles): TitleFile {
  const keys = keysOf(packed.aboutKeys);
  const abouts = readNumbers(packed.abouts);
  let at = 0;
  const nextAbout = () => {
    const length = abouts[at++] ?? 0;
    let place = -1;
    return Array.from({ length }, () => keys[(place += (abouts[at++] ?? 0) + 1)] ?? '');
  };
  const [officials, ids, headings] = [
    packed.officials.split('\n'),
    packed.ids.split('\n'),
    packed.headings.split('\n'),
  ];
  return {
    documents: packed.titles.split('\n').map((title, number) => {
      const texts = (headings[number] ?? '').split('\t');
      return {
        title,
        about: nextAbout(),
        official: officials[number] || null,
        sections: (ids[number] ?? '')
          .split('\t')
          .filter((id) => id !== '')
          .map((id, place): [string, string] => [id, texts[place] ?? '']),
      };
    }),
    pages: packed.pages.split('\n'),
    words: packed.words,
  };
}
