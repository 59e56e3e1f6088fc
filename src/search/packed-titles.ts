import type { TitleFile } from './phrase-index.ts';

/** The titles of a language as they go over the wire: like beside like, a line for each document. */
export interface PackedTitles {
  titles: string;
  summaries: string;
  officials: string;
  /** Ids and headings of sections, with a tab between them. */
  ids: string;
  headings: string;
  /** What the number of a document in Pagefind’s index begins with; no other one of the language begins so. */
  pages: string;
}

export function packTitles({ documents, pages }: TitleFile): PackedTitles {
  const lines = (of: (document: TitleFile['documents'][number]) => string[]) =>
    documents.map((document) => of(document).map(flat).join('\t')).join('\n');
  return {
    titles: lines(({ title }) => [title]),
    summaries: lines(({ summary }) => [summary]),
    officials: lines(({ official }) => [official ?? '']),
    ids: lines(({ sections }) => sections.map(([id]) => id)),
    headings: lines(({ sections }) => sections.map(([, heading]) => heading)),
    pages: pages.join('\n'),
  };
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

/** Reads what `packTitles` wrote. */
export function unpackTitles(packed: PackedTitles): TitleFile {
  const [summaries, officials, ids, headings] = [
    packed.summaries.split('\n'),
    packed.officials.split('\n'),
    packed.ids.split('\n'),
    packed.headings.split('\n'),
  ];
  return {
    documents: packed.titles.split('\n').map((title, number) => {
      const texts = (headings[number] ?? '').split('\t');
      return {
        title,
        summary: summaries[number] ?? '',
        official: officials[number] || null,
        sections: (ids[number] ?? '')
          .split('\t')
          .filter((id) => id !== '')
          .map((id, place): [string, string] => [id, texts[place] ?? '']),
      };
    }),
    pages: packed.pages.split('\n'),
  };
}
