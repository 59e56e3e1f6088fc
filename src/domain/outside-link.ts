import { SOURCE_LOCALE, TRANSLATED_LOCALES, type Locale } from './locale.ts';

/** An outside address as one reader meets it. */
export interface OutsideAddress {
  url: string;
  origin: 'seen' | 'memory';
  /** The language of the page where the reader must be told it; null where it is the reader's own, or several. */
  foreign: Locale | null;
}

type Urls = Partial<Record<Locale | 'several', string | undefined>>;

/**
 * The address for a reader of a language: the page in that language, one that offers several, the Polish one, or
 * whichever there is. Null where there is none at all.
 */
export function addressFor(urls: Urls, reader: Locale): { url: string; foreign: Locale | null } | null {
  for (const locale of [reader, 'several', SOURCE_LOCALE, ...TRANSLATED_LOCALES] as const) {
    const url = urls[locale];
    if (url !== undefined) return { url, foreign: locale === reader || locale === 'several' ? null : locale };
  }
  return null;
}
