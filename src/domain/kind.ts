/**
 * The kinds of document. A kind is the name of its folder in `content/` and the second part of its URL
 * (`/uk/procedures/pesel-number/`).
 */
export const KINDS = ['procedures', 'pages'] as const;

export type Kind = (typeof KINDS)[number];

/** The file with a document's language-neutral data, beside its four texts. */
export const DATA_FILE = {
  procedures: 'procedure.yaml',
  pages: 'page.yaml',
} satisfies Record<Kind, string>;
