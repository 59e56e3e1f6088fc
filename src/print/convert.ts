import { HTMLElement, NodeType, TextNode, type Node } from 'node-html-parser';
import { isLocale } from '../domain/locale.ts';
import type { Conversion } from './conversion.ts';
import { BY_CLASS, BY_TAG, NOT_PRINTED, type Render } from './elements.ts';
import { call, join, str, type Code } from './typst.ts';

/** The printed form of a page, and what its outside links lead to. */
export interface Printed {
  code: Code;
  /** Addresses behind words that do not show them, in reading order, each once. */
  addresses: { words: string; url: string }[];
}

/** What the rendering of one page knows. */
export interface Page {
  /** Address of the page, for messages: `/uk/procedures/pesel-number/`. */
  url: string;
  /** The address of the site, without the last slash. */
  site: string;
  /** Where the page is a part of a larger paper: the level of the heading above it, and what sets its places apart. */
  within?: { level: number; name: string };
}

/**
 * The content of a page as Typst code. What is only for the screen is left out (`NOT_PRINTED`).
 *
 * @throws Error that names the page and the element, when the page holds an element that has no printed form.
 */
export function convert(root: HTMLElement, page: Page): Printed {
  return new PageConversion(root, page).run();
}

/** One page on its way to paper. */
class PageConversion implements Conversion {
  readonly page: Page;
  readonly #root: HTMLElement;
  readonly #addresses = new Map<string, string>();
  readonly #skipped: ReadonlySet<Node>;
  readonly #targets: ReadonlySet<string>;
  #level: number;

  constructor(root: HTMLElement, page: Page) {
    this.#root = root;
    this.page = page;
    this.#level = page.within?.level ?? 0;
    this.#skipped = new Set(root.querySelectorAll(NOT_PRINTED));
    const ids = new Set(root.querySelectorAll('[id]').map((element) => element.id));
    this.#targets = new Set(
      root
        .querySelectorAll('a[href^="#"]')
        .map((link) => (link.getAttribute('href') ?? '').slice(1))
        .filter((id) => ids.has(id)),
    );
  }

  run(): Printed {
    const code = this.children(this.#root);
    return { code, addresses: [...this.#addresses].map(([url, words]) => ({ words, url })) };
  }

  children(element: HTMLElement): Code {
    return join(element.childNodes.map((node) => this.node(node)));
  }

  node(node: Node): Code {
    if (this.#skipped.has(node) || node.nodeType === NodeType.COMMENT_NODE) return '';
    if (node instanceof TextNode) return textCode(node);
    if (!(node instanceof HTMLElement)) return '';
    const code = this.#element(node);
    const spoken = node.getAttribute('lang');
    const inLanguage = isLocale(spoken) ? call('lang', code, { code: str(spoken) }) : code;
    return this.anchored(node, inLanguage);
  }

  anchored(element: HTMLElement, code: Code): Code {
    const isTarget = element.id !== '' && this.#targets.has(element.id);
    return isTarget ? join([call('anchor', str(this.#placeOf(element.id))), code]) : code;
  }

  #placeOf(id: string): string {
    return this.page.within ? `${this.page.within.name}-${id}` : id;
  }

  #element(element: HTMLElement): Code {
    const render = this.#renderOf(element);
    if (render) return render(element, this);
    const classes = element.classNames === '' ? '' : ` class="${element.classNames}"`;
    throw new Error(
      `${this.page.url} holds <${element.rawTagName.toLowerCase()}${classes}>, which has no printed form. ` +
        'Give it one in src/print/elements.ts, or mark it with data-paper="no" if it is only for the screen.',
    );
  }

  #renderOf(element: HTMLElement): Render | undefined {
    const tag = element.rawTagName.toLowerCase();
    const named = [...element.classList.values()].map((name) => BY_CLASS[`${tag}.${name}`]).find(Boolean);
    return named ?? BY_TAG[tag];
  }

  elements(element: HTMLElement): HTMLElement[] {
    return element.childNodes.filter(
      (node) => node instanceof HTMLElement && !this.#skipped.has(node),
    ) as HTMLElement[];
  }

  level(wanted: number): number {
    this.#level = Math.min(wanted + (this.page.within?.level ?? 0), this.#level + 1);
    return this.#level;
  }

  target(href: string): { to: Code; address: string | null } | null {
    if (href.startsWith('#')) {
      const id = href.slice(1);
      return this.#targets.has(id) ? { to: call('label', str(this.#placeOf(id))), address: null } : null;
    }
    const address = href.startsWith('/') ? this.page.site + href : href;
    return { to: str(address), address: href.startsWith('http') ? href : null };
  }

  remember(words: string, url: string): void {
    if (!this.#addresses.has(url)) this.#addresses.set(url, words);
  }
}

/** Text with white space folded as a browser folds it; line breaks of the source are spaces. */
function textCode(node: TextNode): Code {
  const folded = node.text.replace(/[ \t\r\n]+/g, ' ');
  if (folded === '') return '';
  return folded === ' ' ? (isBetweenWords(node) ? str(' ') : '') : str(folded);
}

/** True for white space that parts words, false for the line breaks between blocks. */
function isBetweenWords(node: TextNode): boolean {
  const siblings = node.parentNode?.childNodes ?? [];
  const at = siblings.indexOf(node);
  const isInline = (other: Node | undefined) =>
    other !== undefined &&
    (other instanceof TextNode || (other instanceof HTMLElement && INLINE.has(other.rawTagName)));
  return isInline(siblings[at - 1]) && isInline(siblings[at + 1]);
}

const INLINE = new Set([
  'a',
  'span',
  'bdi',
  'b',
  'strong',
  'em',
  'i',
  'time',
  'small',
  'ins',
  'del',
  'abbr',
  'code',
  'br',
]);
