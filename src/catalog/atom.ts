/** What a feed reader is told of one entry. */
export interface AtomEntry {
  /** Full address of the entry's page. */
  url: string;
  /** Permanent id, where a page has several entries; otherwise its address. */
  id?: string;
  title: string;
  summary: string;
  /** The language of title and summary. */
  lang: string;
  /** The day of the entry, `2026-05-04`. */
  date: string;
}

export interface AtomFeed {
  /** Full address of the feed itself. */
  self: string;
  /** Full address of the page that lists the same. */
  page: string;
  title: string;
  author: string;
  lang: string;
  entries: readonly AtomEntry[];
}

/** The moment that stands in a feed for a feed without entries: any fixed one, for it says nothing. */
const NEVER = '1970-01-01';

/**
 * A feed as an Atom document. The same entries give the same bytes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed({ self, page, title, author, lang, entries }: AtomFeed): string {
  const newest = entries.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), NEVER);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(lang)}">
  <id>${xmlText(self)}</id>
  <title>${xmlText(title)}</title>
  <updated>${moment(newest)}</updated>
  <author><name>${xmlText(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(page)}"/>
${entries.map(entryElement).join('')}</feed>
`;
}

const entryElement = ({
  url,
  id = url,
  title,
  summary,
  lang,
  date,
}: AtomEntry) => `  <entry xml:lang="${xmlText(lang)}">
    <id>${xmlText(id)}</id>
    <title>${xmlText(title)}</title>
    <updated>${moment(date)}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(url)}"/>
    <summary>${xmlText(summary)}</summary>
  </entry>
`;

const moment = (day: string) => `${day}T00:00:00Z`;

/** A text as it may stand in XML, in an element or an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
