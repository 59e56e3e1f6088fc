import { parse, type HTMLElement } from 'node-html-parser';
import { KINDS } from '../../domain/kind.ts';
import type { Locale } from '../../domain/locale.ts';
import type { LeafletText } from '../../print/leaflet.ts';
import type { Leaflet, LeafletPart } from '../../schemas/leaflet.ts';
import type { BuiltPage } from '../pages.ts';

/** What a page says to readers of the screen, or about itself, and a leaflet does not repeat. */
const LEFT_OUT =
  'figure, #sources, #related, #terms, #unsure, .fresh, .forms, .plan-start, .rail-fold, .exit-hint, .notice.stale, form, nav';

/**
 * The texts of a part of a leaflet in one language; none where the site has no such page yet. A number of a telephone that
 * nobody has confirmed is left out with its line.
 *
 * @throws Error that names the page and the section, when the page has no such section.
 */
export function leafletTexts(
  part: LeafletPart,
  form: Leaflet['form'],
  locale: Locale,
  pages: ReadonlyMap<string, BuiltPage>,
): LeafletText[] {
  const page = pageOf(part, locale, pages);
  if (!page) return [];
  const root = parse(page.html);
  const main = root.querySelector('main article') ?? root.querySelector('main .page');
  if (!main) throw new Error(`${page.url} has no text to print.`);
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  removeUnconfirmed(main);
  if (part.entries !== undefined) shorten(main, part.entries);
  if (form === 'cards') {
    return main.querySelectorAll('.card').map((card) => ({ html: whole(card.innerHTML), url: page.url }));
  }
  if (part.sections === undefined) {
    return [{ html: whole(main.innerHTML), url: page.url, isDense: part.page === 'glossary' }];
  }
  const title = main.querySelector('h1')?.outerHTML ?? '';
  const sections = part.sections.map((id) => sectionOf(main, id, page.url).outerHTML);
  return [{ html: whole(title + sections.join('')), url: page.url }];
}

/** The same text without its title, where it stands on a paper that has named it already. */
export function withoutTitle({ html, url }: LeafletText): LeafletText {
  const copy = whole(html.innerHTML);
  copy.querySelector('h1')?.remove();
  return { html: copy, url };
}

const whole = (html: string): HTMLElement => parse(`<article>${html}</article>`);

function pageOf(part: LeafletPart, locale: Locale, pages: ReadonlyMap<string, BuiltPage>): BuiltPage | undefined {
  const paths = part.page === undefined ? KINDS.map((kind) => `${kind}/${part.document}`) : [part.page];
  return paths.map((path) => pages.get(`/${locale}/${path}/`)).find((page) => page !== undefined);
}

function sectionOf(main: HTMLElement, id: string, url: string): HTMLElement {
  const found = main.querySelector(id === 'glance' ? 'dl.glance' : `#${id}`);
  if (!found) throw new Error(`${url} has no section "${id}" that a leaflet could print.`);
  return found;
}

/** What holds a telephone number, from the smallest: without the number it would say nothing. */
const HOLDERS = ['.contact', '.call', 'li', 'dl > div', 'p'];

function removeUnconfirmed(main: HTMLElement): void {
  for (const phone of main.querySelectorAll('a[href^="tel:"]')) {
    const scope = phone.closest('.contact') ?? phone.closest('.fact') ?? phone.parentNode;
    if (!scope?.querySelector('.mark')) continue;
    const holder = HOLDERS.map((selector) => phone.closest(selector)).find((found) => found !== null) ?? scope;
    const pair = holder.parentNode?.rawTagName === 'dd' ? holder.parentNode.parentNode : null;
    holder.remove();
    if (pair && pair.querySelector('dd')?.text.trim() === '') pair.remove();
  }
}

function shorten(main: HTMLElement, entries: number): void {
  for (const list of main.querySelectorAll('ul, ol')) {
    for (const entry of list.childNodes.slice(entries)) entry.remove();
  }
}
