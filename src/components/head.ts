/** What a page tells browsers, search engines and people who share it. */
export type PageHead = OpenHead | DiscreetHead;

interface OpenHead {
  discreet?: false;
  title: string;
  description: string;
  /** Path of the picture for shared links, from the root of the site. */
  picture: string;
  /** Structured data; only confirmed values may enter it. */
  structured?: Record<string, unknown> | undefined;
  /** True for a page that search engines must forget, whatever the state of the site. */
  unlisted?: true;
  /** A feed of what the page lists. */
  feed?: { href: string; title: string };
}

/** A page whose reader may be watched: its title says nothing, and a shared link shows nothing. */
interface DiscreetHead {
  discreet: true;
  title: string;
  unlisted?: true;
}
