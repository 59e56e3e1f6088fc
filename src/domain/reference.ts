/**
 * What the address of a link in a text may be: a document with an optional section (`pesel-number#who`), an outside
 * address kept in the document's data (`links/official`), or a place on the same page (`#who`).
 */
export type Reference =
  | { to: 'document'; id: string; section: string | null }
  | { to: 'link'; id: string }
  | { to: 'section'; section: string }
  | { to: 'invalid'; url: string };

/** Reads the address of a link in a text. */
export function parseReference(url: string): Reference {
  const link = /^links\/([a-z0-9-]+)$/.exec(url);
  if (link?.[1]) return { to: 'link', id: link[1] };
  const section = /^#([a-z0-9-]+)$/.exec(url);
  if (section?.[1]) return { to: 'section', section: section[1] };
  const document = /^([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(url);
  if (document?.[1]) return { to: 'document', id: document[1], section: document[2] ?? null };
  return { to: 'invalid', url };
}
