import type { HTMLElement, Node } from 'node-html-parser';
import type { Code } from './typst.ts';

/** What the printed form of an element may ask of the page on its way to paper. */
export interface Conversion {
  /** Everything inside an element, with folded white space. */
  children(element: HTMLElement): Code;
  /** One node. */
  node(node: Node): Code;
  /** The code of an element, with a place to jump to where the page links to it. */
  anchored(element: HTMLElement, code: Code): Code;
  /** Elements inside an element that are printed. */
  elements(element: HTMLElement): HTMLElement[];
  /** The level of a heading: never more than one below the heading before, as PDF/UA asks. */
  level(wanted: number): number;
  /** Where a link leads on paper and in the file: an address, a place in the document, or nowhere. */
  target(href: string): { to: Code; address: string | null } | null;
  /** Remembers an address whose words do not show it. */
  remember(words: string, url: string): void;
}
