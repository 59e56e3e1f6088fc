/** What a feed reader is told of one entry. */
export interface AtomEntry {
  /** Full address of the entry's page, which is also its permanent id. */
  url: string;
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
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(lang)}">
  <id>${escaped(self)}</id>
  <title>${escaped(title)}</title>
  <updated>${moment(newest)}</updated>
  <author><name>${escaped(author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(page)}"/>
${entries.map(entryElement).join('')}</feed>
`;
}

const entryElement = ({ url, title, summary, lang, date }: AtomEntry) => `  <entry xml:lang="${escaped(lang)}">
    <id>${escaped(url)}</id>
    <title>${escaped(title)}</title>
    <updated>${moment(date)}</updated>
    <link rel="alternate" type="text/html" href="${escaped(url)}"/>
    <summary>${escaped(summary)}</summary>
  </entry>
`;

const moment = (day: string) => `${day}T00:00:00Z`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
