import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { vi } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContent } from '../../src/checks/content-tree.ts';
import { record } from '../../src/checks/known.ts';
import { isLocale, type Locale } from '../../src/domain/locale.ts';
import { builtPages } from '../../src/output/pages.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The folder that `npm run build` makes. */
export const DIST = join(ROOT, 'dist');

// Each test goes over hundreds of pages, perhaps on a slow machine.
vi.setConfig({ testTimeout: 60_000 });

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error('There is no built site in dist/. Run "npm run build" before the tests of the output.');
}

export interface Page {
  /** Address from the root of the site: `/uk/procedures/pesel-number/`. */
  url: string;
  html: string;
  root: HTMLElement;
  /** The language in the address; null for the language page, 404 and short addresses. */
  locale: Locale | null;
  /** The address without its language: `procedures/pesel-number/`. */
  path: string;
}

/** Every page of the built site, none left out. */
export const PAGES: readonly Page[] = builtPages(DIST).map(({ url, html }) => {
  const [, first = ''] = url.split('/');
  const locale = isLocale(first) ? first : null;
  const root = parse(html, { comment: true });
  return { url, html, root, locale, path: locale === null ? url : url.slice(locale.length + 2) };
});

const discreetPaths = new Set(
  readContent(ROOT).documents.flatMap(({ kind, id, data }) =>
    record(data?.data)['discreet'] === true ? [`${kind}/${id}/`] : [],
  ),
);

/** True for a document's page and for its other forms below it. */
const isDiscreet = (page: Page) => [...discreetPaths].some((path) => page.path.startsWith(path));

/** Short addresses, which lead on to a page in its four languages: `/p/pesel-number/`. */
export const SHORT: readonly Page[] = PAGES.filter((page) => page.url.startsWith('/p/'));

/** Short addresses of discreet pages; they show nothing of what these are about. */
export const SHORT_DISCREET: readonly Page[] = SHORT.filter((page) =>
  [...discreetPaths].some((path) => path.split('/')[1] === page.url.split('/')[2]),
);

/** Pages for readers who may be watched: they tell nothing in tabs and previews. */
export const DISCREET: readonly Page[] = PAGES.filter(isDiscreet);

/** All other pages. */
export const OPEN: readonly Page[] = PAGES.filter((page) => !isDiscreet(page) && !SHORT_DISCREET.includes(page));

/** Pages that say what another page says, in another form: search engines are led to that one. */
const OTHER_FORM = /\/(?:with-pl|cards)\/$/;

/** The page that another form of it is led back to; the page itself where it is no such form. */
export const originalOf = (page: Page): string =>
  SHORT.includes(page)
    ? (page.root.querySelector('main a[hreflang="pl"]')?.getAttribute('href') ?? '')
    : page.locale !== null && page.path !== 'cards/'
      ? page.url.replace(OTHER_FORM, '/')
      : page.url;

/** Pages of one language. */
export const pagesIn = (locale: Locale): Page[] => PAGES.filter((page) => page.locale === locale);

/** Each document, place and topic once, with its pages by language. */
export function byPath(): Map<string, Map<Locale, Page>> {
  const found = new Map<string, Map<Locale, Page>>();
  for (const page of PAGES) {
    if (page.locale === null) continue;
    const pages = found.get(page.path) ?? new Map<Locale, Page>();
    found.set(page.path, pages.set(page.locale, page));
  }
  return found;
}

export const SITE = parseYaml(readFileSync(join(ROOT, 'content/site.yaml'), 'utf8')) as {
  url: string;
  status: string;
  quickExit: string;
};

/** Content of a meta element by its name or property; null where there is none. */
export const meta = (page: Page, name: string): string | null =>
  page.root.querySelector(`head meta[name="${name}"], head meta[property="${name}"]`)?.getAttribute('content') ?? null;

const texts = new WeakMap<Page, string>();

/** The text of a page without stylesheets and data for machines, some of which stand in the body. */
export function textOf(page: Page): string {
  const known = texts.get(page);
  if (known !== undefined) return known;
  const body = parse(page.html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')).querySelector('body');
  const text = body?.structuredText ?? '';
  texts.set(page, text);
  return text;
}

/** What readers see or hear of a page: its text and the attributes that are spoken or shown. */
export function wordsOf(page: Page): string[] {
  const attributes = page.root
    .querySelectorAll('[aria-label], [title], [placeholder], [alt]')
    .flatMap((element) =>
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
  const head = ['description', 'og:title', 'og:description', 'og:site_name'].map((name) => meta(page, name) ?? '');
  const lines = textOf(page).split('\n');
  return [...lines, ...attributes, ...head, page.root.querySelector('title')?.text ?? ''].filter((text) => text !== '');
}

/** Faults of all pages, each as “address: fault”, so that one run shows every one. */
export const faultsOf = (pages: readonly Page[], fault: (page: Page) => readonly string[]): string[] =>
  pages.flatMap((page) => fault(page).map((text) => `${page.url}: ${text}`));
