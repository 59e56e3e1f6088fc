import type { Kind } from '../domain/kind.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { NO_CONNECTION } from '../domain/offline-copies.ts';

/** Where a page is, apart from its language: `procedures/pesel-number/`, or empty for the home page. */
export type PagePath = `${string}/` | '';

/** Path of a document without its language. */
export const documentPath = (kind: Kind, id: string): PagePath => `${kind}/${id}/`;

/** Path of a document beside its Polish text; on the Polish page, beside the English one. */
export const besidePath = (kind: Kind, id: string): PagePath => `${documentPath(kind, id)}with-pl/`;

/** Path of the list of a kind's documents. */
export const kindPath = (kind: Kind): PagePath => `${kind}/`;

/** Path of the list of topics. */
export const TOPICS_PATH: PagePath = 'topics/';

export const topicPath = (id: string): PagePath => `${TOPICS_PATH}${id}/`;

/** Path of the page of a year's events. */
export const eventYearPath = (year: string): PagePath => `events/${year}/`;

export const placePath = (id: string): PagePath => `places/${id}/`;

export const WELCOME_PATH: PagePath = 'welcome-pack/';

/** Path of the plan that a reader makes from the welcome pack. */
export const PLAN_PATH: PagePath = 'plan/';

/** Path of a situation of the welcome pack. */
export const situationPath = (id: string): PagePath => `${WELCOME_PATH}${id}/`;

/** Path of an event that has a page of its own. */
export const eventPath = (year: string, anchor: string): PagePath => `events/${year}/${anchor}/`;

/** Path of the counter cards of a procedure. */
export const cardsPath = (id: string): PagePath => `${documentPath('procedures', id)}cards/`;

/** Path of the counter cards for any counter. */
export const CARDS_PATH: PagePath = 'cards/';
export const PLACES_PATH: PagePath = 'places/';
export const GLOSSARY_PATH: PagePath = 'glossary/';
export const CHANGES_PATH: PagePath = 'changes/';
export const EVENTS_PATH: PagePath = 'events/';
export const NEWS_PATH: PagePath = kindPath('news');
export const SEARCH_PATH: PagePath = 'search/';
export const STATUS_PATH: PagePath = 'staff/status/';
export const A_TO_Z_PATH: PagePath = 'a-z/';
export const OPEN_DATA_PATH: PagePath = 'open-data/';
export const STAFF_FINDER_PATH: PagePath = 'staff/find/';
export const HELP_POINTS_PATH: PagePath = 'help-points/';
export const OFFLINE_PATH: PagePath = 'offline/';

/** Compares a printed sheet with the site. Codes on sheets lead here: it never changes. */
export const CHECK_PATH: PagePath = 'check/';

/** Booklets, leaflets and posters to print. */
export const PRINT_PATH: PagePath = 'print/';

/** Name of a leaflet's PDF, beside the page that lists them. A poster in four languages is the same file for all. */
export const leafletFile = (id: string, form: string, locale: Locale): string =>
  form === 'poster' ? `${id}.pdf` : `${id}.${locale}.pdf`;

/** The page that a reader without a connection sees in the place of one that the device does not have. */
export const NO_CONNECTION_PATH: PagePath = NO_CONNECTION;

/** The short link of a document, the same for all languages. It never changes. */
export const shortPath = (id: string): string => `/p/${id}/`;

/** Address of the feed of events below its language, and of the calendar to subscribe to. */
export const EVENTS_FEED = `${EVENTS_PATH}feed.xml`;
export const EVENTS_CALENDAR = `${EVENTS_PATH}calendar.ics`;

/** Address of the feed of news below its language. */
export const NEWS_FEED = `${NEWS_PATH}feed.xml`;

/** Address of the feed of changes below its language. */
export const CHANGES_FEED = `${CHANGES_PATH}feed.xml`;
/** Address, below its language, of what a phone needs to put the site among its apps. */
export const MANIFEST = 'manifest.webmanifest';

/** Address of a page in a language, from the root of the site: `/uk/procedures/pesel-number/`. */
export const localUrl = (locale: Locale, path: PagePath): string => `/${locale}/${path}`;

export interface Alternate {
  locale: Locale;
  href: string;
}

/** The same page in the four languages, in the order of the language switch. */
export const alternates = (path: PagePath): Alternate[] =>
  LOCALES.map((locale) => ({ locale, href: localUrl(locale, path) }));
