import { LOCALES, type Locale } from './locale.ts';

/**
 * What the device keeps, by the name of its cache: whole languages, single pages that the reader asked for, and the
 * emergency page, which is kept without asking. A discreet page is in none of these under its own name.
 */
export const CACHES = { packs: 'packs', pages: 'saved-pages', firstAid: 'first-aid' } as const;

/** Header of a kept page or pack: the day of the site from which it is, `2026-11-27`. */
export const BUILT_HEADER = 'X-Built';

/** What stands at `/offline/<locale>.json`: the newest pack of a language. */
export interface PackNews {
  /** Address of the pack; its name begins the SHA-256 of its bytes in hexadecimal. */
  pack: string;
  /** Size on the wire. */
  bytes: number;
  pages: number;
  /** Day of the build. */
  built: string;
  /** HTML that a kept page shows above its text: that it is a copy, and of what day. */
  notice: string;
  /** Addresses of the pages that every reader of the language has, also without asking. */
  firstAid: string[];
}

export const packNewsPath = (locale: Locale): string => `/offline/${locale}.json`;

/** Address of a pack with this SHA-256 in hexadecimal. */
export const packPath = (locale: Locale, sha256: string): string => `/offline/${locale}.${sha256.slice(0, 20)}.pack`;

/** The language of a pack or page by its address; null where it names none. */
export const localeOfPath = (path: string): Locale | null =>
  LOCALES.find((locale) => new RegExp(`^/(?:offline/)?${locale}[./]`).test(path)) ?? null;

/** True for a page of this site in the language of the address. What a stranger's network answers is none. */
export const isPageOfSite = (html: string, path: string): boolean =>
  html.includes(`<link rel="manifest" href="/${localeOfPath(path)}/manifest.webmanifest"`);

/** Where a language says that there is no connection, below the language. It is no copy of what the reader asked for. */
export const NO_CONNECTION = 'offline/no-connection/';

/**
 * A page with the notice that it is a copy, above its text; the page that says “no connection” goes without. Photographs are
 * told in words: their files are in no copy, which people download on dear networks for what they tell.
 */
export const withNotice = (path: string, html: string, notice: string): string =>
  path.endsWith(`/${NO_CONNECTION}`)
    ? html
    : inWords(html).replace(/<main id="main"[^>]*>/, (main) => `${main}${notice}`);

const inWords = (html: string): string =>
  html.replace(/<picture>[^]*?<\/picture>/g, '').replace(/<figure class="picture/g, '<figure class="is-told picture');

/** Scripts, fonts and pictures that a page needs to look and work as it does with a connection. */
export const assetsOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/(?:src|href)="(\/(?:_assets\/[^"]+|icon\.svg))"/g)].map((match) => match[1] ?? '')),
];
