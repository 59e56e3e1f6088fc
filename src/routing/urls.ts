import type { Kind } from '../domain/kind.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';

/** Where a page is, apart from its language: `procedures/pesel-number/`, or empty for the home page. */
export type PagePath = `${string}/` | '';

/** Path of a document without its language. */
export const documentPath = (kind: Kind, id: string): PagePath => `${kind}/${id}/`;

/** Path of the list of a kind's documents. */
export const kindPath = (kind: Kind): PagePath => `${kind}/`;

export const topicPath = (id: string): PagePath => `topics/${id}/`;

/** Path of the page of a year's events. */
export const eventYearPath = (year: string): PagePath => `events/${year}/`;

export const placePath = (id: string): PagePath => `places/${id}/`;

export const PLACES_PATH: PagePath = 'places/';
export const GLOSSARY_PATH: PagePath = 'glossary/';
export const CHANGES_PATH: PagePath = 'changes/';
export const EVENTS_PATH: PagePath = 'events/';
export const NEWS_PATH: PagePath = kindPath('news');
export const SEARCH_PATH: PagePath = 'search/';
export const STATUS_PATH: PagePath = 'staff/status/';
export const A_TO_Z_PATH: PagePath = 'a-z/';

/** Address of the feed of news below its language. */
export const NEWS_FEED = `${NEWS_PATH}feed.xml`;

/** Address of a page in a language, from the root of the site: `/uk/procedures/pesel-number/`. */
export const localUrl = (locale: Locale, path: PagePath): string => `/${locale}/${path}`;

export interface Alternate {
  locale: Locale;
  href: string;
}

/** The same page in the four languages, in the order of the language switch. */
export const alternates = (path: PagePath): Alternate[] =>
  LOCALES.map((locale) => ({ locale, href: localUrl(locale, path) }));
