import { createHash } from 'node:crypto';
import stylesheet from '../styles/site.css?inline';

/** The parts of the site that bring a stylesheet of their own, beside the one of every page: `styles/rooms/<room>.css`. */
const ROOMS = import.meta.glob<string>('../styles/rooms/*.css', { query: '?inline', import: 'default', eager: true });

/** A stylesheet that stands inline in a page, so that no page waits a second round trip for it. */
export interface Style {
  css: string;
  /** Its digest as the Content-Security-Policy wants it: `sha256-…`. */
  digest: string;
}

/**
 * The stylesheets of a page: the one that all pages share, and that of its room.
 *
 * @throws Error when the room has no stylesheet.
 */
export function stylesOf(room: string | undefined): Style[] {
  return room === undefined ? [styled(stylesheet)] : [styled(stylesheet), roomStyle(room)];
}

/**
 * The stylesheet of a room alone, for pages that must be as small as can be.
 *
 * @throws Error when the room has no stylesheet.
 */
export function roomStyle(room: string): Style {
  const css = ROOMS[`../styles/rooms/${room}.css`];
  if (css === undefined) throw new Error(`There is no stylesheet src/styles/rooms/${room}.css.`);
  return styled(css);
}

/** There are few stylesheets, and every page asks for some of them. */
const known = new Map<string, Style>();

function styled(css: string): Style {
  const style = known.get(css) ?? {
    css,
    digest: `sha256-${createHash('sha256').update(css).digest('base64')}`,
  };
  known.set(css, style);
  return style;
}
