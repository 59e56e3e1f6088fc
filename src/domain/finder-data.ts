import type { Locale } from './locale.ts';

/** Where the page for city staff finds what it needs once somebody searches. */
export const FINDER_DATA = '/staff/finder.json';

/** What a document is found by, and what a clerk copies of it. */
export interface FinderEntry {
  /** Polish names, and whatever else is said for it. */
  names: string;
  codes: string[];
  /** Official pages that it rests on. */
  addresses: string[];
  /** Parts of the page that a link can lead to, with their Polish names. */
  sections: [id: string, label: string][];
  titles: Record<Locale, string>;
  /** Size of its PDF in kilobytes; empty until the PDFs are made. */
  sizes: Partial<Record<Locale, number>>;
}

/** The entries of all documents by their ids. */
export type FinderData = Record<string, FinderEntry>;
