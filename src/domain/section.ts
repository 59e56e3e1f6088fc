import type { Kind } from './kind.ts';

/** The section before the first heading of a body. */
export const LEAD = 'lead';

/** Parts that the page itself makes, by kind; no body section may take these ids. */
export const PAGE_SECTIONS = {
  procedures: ['costs', 'steps', 'documents', 'say', 'mistakes', 'unsure', 'places', 'related', 'sources'],
  guide: ['essentials', 'unsure', 'places', 'related', 'sources'],
  'rights-and-duties': ['rights', 'unsure', 'places', 'related', 'sources'],
  reporting: ['calls', 'now', 'say', 'next', 'support', 'unsure', 'places', 'related', 'sources'],
  programme: ['essentials', 'indicators', 'unsure', 'places', 'related', 'sources'],
  news: [],
  pages: [],
} as const satisfies Record<Kind, readonly string[]>;

export type PageSection = (typeof PAGE_SECTIONS)[Kind][number];
