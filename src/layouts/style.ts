import { createHash } from 'node:crypto';
import first from '../styles/first.css?inline';
import last from '../styles/last.css?inline';
import below from '../styles/parts/below.css?inline';
import choose from '../styles/parts/choose.css?inline';
import dated from '../styles/parts/dated.css?inline';
import document from '../styles/parts/document.css?inline';
import kinds from '../styles/parts/kinds.css?inline';
import lists from '../styles/parts/lists.css?inline';
import page from '../styles/parts/page.css?inline';
import pictures from '../styles/parts/pictures.css?inline';
import procedure from '../styles/parts/procedure.css?inline';
import { neededFrom, selectorsOf } from './style-needs.ts';

/** A stylesheet that stands inline in a page, so that no page waits a second round trip for it. */
export interface Style {
  css: string;
  /** Its digest as the Content-Security-Policy wants it: `sha256-…`. */
  digest: string;
}

interface Sheet extends Style {
  selectors: readonly (readonly string[])[];
}

/** What every page has in its head, and at its end. */
const FIRST = styled(first);
const LAST = styled(last);

/** What a page has where it needs it. They keep this order on every page, so that the cascade is the same everywhere. */
const PARTS = [page, document, procedure, kinds, below, pictures, lists, dated, choose].map(sheet);

/** What one part of the site brings for itself: `styles/rooms/<room>.css`. */
const ROOMS = new Map(
  Object.entries(
    import.meta.glob<string>('../styles/rooms/*.css', { query: '?inline', import: 'default', eager: true }),
  ).map(([path, css]) => [path.slice('../styles/rooms/'.length, -'.css'.length), sheet(css)]),
);

/** Where a stylesheet may stand in a body, beside its end: no rule counts the elements there. */
const SEAM = /<(?:main|section|footer)(?=[\s>])/g;

/**
 * The body of a page with its stylesheets, each before the first element that it names, so that browsers paint what has
 * arrived; and all stylesheets of the page, of which the first belongs into its head.
 *
 * @throws Error when the room has no stylesheet.
 */
export function withStyles(body: string, room: string | undefined): { head: Style; styles: Style[]; body: string } {
  const from = neededFrom(body);
  const seams = [0, ...[...body.matchAll(SEAM)].map(({ index }) => index)];
  const seamBefore = (place: number) => seams.findLast((seam) => seam <= place) ?? 0;
  const placed: { style: Style; at: number }[] = [{ style: LAST, at: seams.at(-1) ?? 0 }];
  // From the last to the first: a part that a later one may overrule stands no later than that.
  let latest = seams.at(-1) ?? 0;
  for (const part of [...PARTS, ...(room === undefined ? [] : [sheetOf(room)])].reverse()) {
    const place = from(part.selectors);
    // What a script makes is in no page: its room is there in any case.
    if (place === null && part !== ROOMS.get(room ?? '')) continue;
    latest = Math.min(latest, seamBefore(place ?? latest));
    placed.unshift({ style: part, at: latest });
  }
  let written = '';
  let at = 0;
  for (const { style, at: next } of placed) {
    written += `${body.slice(at, next)}<style>${style.css}</style>`;
    at = next;
  }
  return { head: FIRST, styles: [FIRST, ...placed.map(({ style }) => style)], body: written + body.slice(at) };
}

/**
 * The stylesheet of a room alone, for pages that must be as small as can be.
 *
 * @throws Error when the room has no stylesheet.
 */
export function roomStyle(room: string): Style {
  return sheetOf(room);
}

function sheetOf(room: string): Sheet {
  const found = ROOMS.get(room);
  if (found === undefined) throw new Error(`There is no stylesheet src/styles/rooms/${room}.css.`);
  return found;
}

function sheet(css: string): Sheet {
  return { ...styled(css), selectors: selectorsOf(css) };
}

function styled(css: string): Style {
  return { css, digest: `sha256-${createHash('sha256').update(css).digest('base64')}` };
}
