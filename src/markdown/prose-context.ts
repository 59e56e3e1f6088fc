import type { Locale } from '../domain/locale.ts';
import type { OutsideAddress } from '../domain/outside-link.ts';

/** What marks in a text need to know about the document in which they stand. */
export interface ProseContext {
  /** The language of the words. */
  locale: Locale;
  /**
   * Address of the page on which the facts, terms and sections of the document stand; without it, they stand on the
   * same page.
   */
  page?: string;
  /** Outside addresses of the document, by id. */
  links: Readonly<Record<string, OutsideAddress>>;
}
