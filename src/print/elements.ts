import type { HTMLElement } from 'node-html-parser';
import type { Conversion } from './conversion.ts';
import { call, callAll, join, NOTHING, str, type Code } from './typst.ts';

/** How one element is printed. */
export type Render = (element: HTMLElement, conversion: Conversion) => Code;

/** What stands on the screen only. */
export const NOT_PRINTED = [
  'script',
  'style',
  'template',
  'nav',
  'button',
  'copy-button',
  'open-now',
  'read-aloud',
  'quick-exit',
  'save-page',
  '.exit-hint',
  '.rail-fold',
  '.visually-hidden',
  '[data-paper="no"]',
  '.beside-tools',
  'side-by-side > [role]',
  '.beside-row summary',
].join(', ');

/** Content as it is: the element itself says nothing on paper. */
const inside: Render = (element, c) => c.children(element);

/** Content in a function of `sheet.typ`. */
const as =
  (name: string): Render =>
  (element, c) =>
    call(name, c.children(element));

/** A heading of a level, one deeper than the one before at most. */
const heading =
  (level: number): Render =>
  (element, c) =>
    call('head', c.children(element), { level: String(c.level(level)) });

/** A list in a function of `sheet.typ`, one content for each entry. */
const entries =
  (name: string): Render =>
  (element, c) =>
    callAll(
      name,
      c.elements(element).map((entry) => c.node(entry)),
    );

/** Terms and what belongs to them: each `div` of a `dl` is one pair. */
const pairs =
  (name: string): Render =>
  (element, c) =>
    callAll(
      name,
      c.elements(element).map((pair) => {
        const [term, ...rest] = c.elements(pair);
        const words = c.anchored(pair, term ? c.children(term) : NOTHING);
        return `(${words}, ${join(rest.map((one) => c.children(one)))}, ${str(pair.classNames)})`;
      }),
    );

/** Whether an element or one around it is wanted. (`closest` of the parser costs a third of the whole conversion.) */
function isWithin(element: HTMLElement, isWanted: (element: HTMLElement) => boolean): boolean {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentNode) if (isWanted(at)) return true;
  return false;
}

/** Where the words of a link show its address, or stand for a number or a name. */
const SHOWS_ADDRESS = ['values', 'place-source', 'contact', 'go'];

/** A link; the address of an outside one is remembered for the list at the end, where the words do not show it. */
const link: Render = (element, c) => {
  const content = c.children(element);
  const target = c.target(element.getAttribute('href') ?? '');
  // The many sources of values are named in words: as links they would weigh more than all else on the sheet.
  if (target === null || isWithin(element, ({ id }) => id === 'values')) return content;
  const words = element.text.trim();
  const isShown = isWithin(element, ({ classList }) => SHOWS_ADDRESS.some((name) => classList.contains(name)));
  if (target.address !== null && !isShown && !words.includes('.')) c.remember(words, target.address);
  return callAll('link', [target.to, content]);
};

/** A list of documents: the title, and below it the official name. */
const documentLinks: Render = (element, c) =>
  callAll(
    'links',
    element.querySelectorAll('a').map((anchor) => {
      const [title, official] = c.elements(anchor).map((part) => c.node(part));
      const target = c.target(anchor.getAttribute('href') ?? '');
      const linked = target ? callAll('link', [target.to, title ?? NOTHING]) : (title ?? NOTHING);
      return official === undefined ? linked : join([linked, call('below', official)]);
    }),
  );

const table: Render = (element, c) => {
  const rows = element.querySelectorAll('tr').map((row) => c.elements(row));
  const [head = [], ...body] = rows;
  const cells = (row: readonly HTMLElement[]) => row.map((cell) => c.children(cell));
  return callAll('grid-of', body.flatMap(cells), {
    columns: String(head.length),
    header: `(${cells(head).join(', ')},)`,
  });
};

/** A right beside its duty, and the law below them. */
const rightAndDuty: Render = (element, c) => {
  const [right, duty, ...rest] = c.elements(element);
  const sides = [right, duty].map((side) => (side ? c.children(side) : '[]'));
  return call('right-and-duty', [...sides, join(rest.map((one) => c.node(one)))].join(', '));
};

const rights: Render = (element, c) =>
  join(c.elements(element).map((entry) => c.anchored(entry, rightAndDuty(entry, c))));

/** So many characters in a row of two languages fill about a third of a page: a longer row may go over two. */
const LONG_ROW = 1000;

/** The same words in two languages, beside each other; a heading stays with the row after it. */
const besideRow: Render = (element, c) => {
  const sides = c.elements(element);
  const isName = element.classList.contains('beside-name');
  const isHeading = sides.some((side) => side.rawTagName.toLowerCase() === 'h2');
  const isLong = sides.some((side) => side.text.length > LONG_ROW);
  return callAll(
    'beside-row',
    sides.map((side) => c.node(side)),
    { heading: String(isHeading), long: String(isLong), name: String(isName) },
  );
};

/** A photograph in its smallest width, tagged with its description, above the words on who made it. */
const photograph: Render = (element, c) => {
  const image = element.querySelector('img');
  const caption = element.querySelector('figcaption');
  const [address = ''] = image?.getAttribute('srcset')?.split(' ') ?? [];
  const picture = callAll('photograph', [str(address), str(image?.getAttribute('alt') ?? '')], {
    caption: caption ? c.children(caption) : NOTHING,
    tall: String(element.classList.contains('is-tall')),
  });
  const spoken = image?.getAttribute('lang');
  return spoken === undefined ? picture : call('lang', picture, { code: str(spoken) });
};

/** The names of the two languages above their columns. */
const besideHeads: Render = (element, c) =>
  callAll(
    'beside-heads',
    c.elements(element).map((side) => c.node(side)),
  );

/** Elements by their name. */
export const BY_TAG: Readonly<Record<string, Render>> = {
  div: inside,
  article: inside,
  section: inside,
  details: inside,
  header: inside,
  'tick-list': inside,
  'side-by-side': inside,
  span: inside,
  bdi: inside,
  time: inside,
  abbr: inside,
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  summary: (element, c) =>
    element.closest('.stale') ? call('paragraph', call('strong', c.children(element))) : heading(3)(element, c),
  p: as('paragraph'),
  ul: entries('bullets'),
  ol: entries('numbered'),
  li: inside,
  dl: pairs('pairs'),
  a: link,
  strong: as('strong'),
  b: as('strong'),
  em: as('emph'),
  i: as('emph'),
  small: as('soft'),
  ins: as('underline'),
  del: as('strike'),
  blockquote: as('quoted'),
  br: () => 'linebreak()',
  table,
};

/** Elements whose class gives them another form than their name. */
export const BY_CLASS: Readonly<Record<string, Render>> = {
  'div.summary': as('summary'),
  'div.notice': as('notice'),
  'p.notice': as('notice'),
  'div.call': as('phone-call'),
  'p.call-number': as('call-number'),
  'p.official': as('official'),
  'p.place-official': as('soft-line'),
  'p.place-source': as('soft-line'),
  'p.law': as('soft-line'),
  'p.when': as('soft-line'),
  'p.fresh': as('soft-line'),
  'p.go': as('go'),
  'article.place': as('place'),
  'dl.glance': pairs('glance'),
  'dl.fees': pairs('fees'),
  'dl.terms': pairs('pairs'),
  'ol.steps': entries('steps'),
  'ul.docs': entries('ticks'),
  'ul.say': entries('phrases'),
  'ul.values': entries('small-bullets'),
  'ul.rights': rights,
  'ul.tasks': documentLinks,
  'ol.plan-tasks': entries('tasks'),
  'ul.plan-go': entries('go-list'),
  'ul.help-points': entries('spaced'),
  'p.who': as('who'),
  'p.by': as('by'),
  'p.polish-name': as('soft-line'),
  'p.card-number': () => NOTHING,
  'p.card-space': () => 'card-space()',
  'div.card-own': as('card-own'),
  'div.beside-heads': besideHeads,
  'div.beside-row': besideRow,
  'p.beside-heading': as('beside-heading'),
  'p.beside-label': as('beside-label'),
  'p.beside-title': as('beside-title'),
  'span.mark': as('mark'),
  // The label of a value leads to its source on the same sheet: hundreds of links that paper does not need.
  'a.mark': as('mark'),
  'span.soft': as('soft'),
  'span.hours': as('on-a-line'),
  'span.contact': as('on-a-line'),
  'span.term-own': as('term-own'),
  'figure.picture': photograph,
  'section.essentials': as('essentials'),
};
