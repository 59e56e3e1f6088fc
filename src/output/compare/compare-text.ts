import type { ChangedPage, Comparison } from './changed-pages.ts';

/** Where the two sites can be looked at; without an address a page is named, not linked. */
export interface SiteAddresses {
  before: string | undefined;
  after: string | undefined;
}

type Language = 'en' | 'pl';

/** A summary of a change that touches everything must still be readable, and fit on GitHub. */
const MOST_ROWS = 200;

const WORDS = {
  en: {
    none: 'No page has changed.',
    head: '| Page | Before | After |',
    before: 'before',
    after: 'after',
    added: 'new',
    removed: 'gone',
    more: (count: number) => `… and ${count} more.`,
    frame: (count: number, url: string) =>
      `Only the frame (head, header, footer) has changed on ${count} pages, such as ${url}.`,
    total: (pages: number) => `Pages that changed: ${pages}.`,
  },
  pl: {
    none: 'Żadna strona się nie zmieniła.',
    head: '| Strona | Przed | Po |',
    before: 'przed',
    after: 'po',
    added: 'nowa',
    removed: 'usunięta',
    more: (count: number) => `… i jeszcze ${count}.`,
    frame: (count: number, url: string) =>
      `Tylko rama (nagłówek, stopka) zmieniła się na stronach: ${count}, np. ${url}.`,
    total: (pages: number) => `Strony ze zmianami: ${pages}.`,
  },
} as const;

/** What changed, as Markdown: a row for each page with links to it before and after. */
export function compareText({ pages, frameOnly }: Comparison, sites: SiteAddresses, language: Language): string {
  const words = WORDS[language];
  if (pages.length === 0 && frameOnly.length === 0) return words.none;
  const rows = pages.slice(0, MOST_ROWS).map((page) => row(page, sites, language));
  return [
    words.total(pages.length),
    ...(rows.length > 0 ? ['', words.head, '| --- | --- | --- |', ...rows] : []),
    ...(pages.length > MOST_ROWS ? ['', words.more(pages.length - MOST_ROWS)] : []),
    ...(frameOnly[0] === undefined ? [] : ['', words.frame(frameOnly.length, frameOnly[0])]),
  ].join('\n');
}

function row({ url, title, what, sections }: ChangedPage, sites: SiteAddresses, language: Language): string {
  const words = WORDS[language];
  const anchor = sections[0] === undefined ? '' : `#${sections[0]}`;
  const link = (site: string | undefined, label: string) =>
    site === undefined ? label : `[${label}](${site.replace(/\/$/, '')}${url}${anchor})`;
  const where = sections.length > 0 ? ` (${sections.map((id) => `#${id}`).join(', ')})` : '';
  return [
    '',
    ` ${title.replaceAll('|', '\\|')} \`${url}\`${where} `,
    ` ${what === 'added' ? '–' : link(sites.before, words.before)} `,
    ` ${what === 'removed' ? words.removed : link(sites.after, what === 'added' ? words.added : words.after)} `,
    '',
  ].join('|');
}
