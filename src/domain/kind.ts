/**
 * The kinds of document. A kind is the name of its folder in `content/` and the second part of its URL
 * (`/uk/procedures/pesel-number/`).
 */
export const KINDS = ['procedures', 'guide', 'rights-and-duties', 'reporting', 'programme', 'news', 'pages'] as const;

export type Kind = (typeof KINDS)[number];

/**
 * Kinds with a page that lists all their documents by topic. News has a page of its own, by day; the fixed pages are
 * reached from the frame of every page.
 */
export const LISTED_KINDS = [
  'procedures',
  'guide',
  'rights-and-duties',
  'reporting',
  'programme',
] as const satisfies readonly Kind[];

export type ListedKind = (typeof LISTED_KINDS)[number];

/** The file with a document's language-neutral data, beside its four texts. */
export const DATA_FILE = {
  procedures: 'procedure.yaml',
  guide: 'page.yaml',
  'rights-and-duties': 'page.yaml',
  reporting: 'page.yaml',
  programme: 'page.yaml',
  news: 'page.yaml',
  pages: 'page.yaml',
} satisfies Record<Kind, string>;

/** The structured lists of a kind: their order stands in the data file, their words under the same ids in each text. */
export const LISTS = {
  procedures: ['costs', 'documents', 'steps', 'mistakes', 'phrases'],
  guide: ['essentials'],
  'rights-and-duties': ['rights'],
  reporting: ['calls', 'now', 'phrases', 'next', 'support'],
  programme: ['essentials', 'indicators'],
  news: [],
  pages: [],
} as const satisfies Record<Kind, readonly string[]>;
