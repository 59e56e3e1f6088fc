/** What a page tells browsers, search engines and people who share it. */
export interface PageHead {
  title: string;
  description: string;
  /** Path of the picture for shared links, from the root of the site. */
  picture: string;
  /** Structured data; only confirmed values may enter it. */
  structured?: Record<string, unknown>;
}
