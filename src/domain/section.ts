/** The section before the first heading of a body. */
export const LEAD = 'lead';

/** Parts of a procedure page that the page itself makes; no body section may take these ids. */
export const PAGE_SECTIONS = [
  'costs',
  'steps',
  'documents',
  'say',
  'mistakes',
  'unsure',
  'places',
  'related',
  'sources',
] as const;

export type PageSection = (typeof PAGE_SECTIONS)[number];
