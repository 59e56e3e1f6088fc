import { parse, HTMLElement, NodeType, type Node } from 'node-html-parser';
import type { MarkdownPage } from './starlight-site.ts';

/** What is not text of the document: tools, ways around the site, what needs a script. */
const LEFT_OUT = 'script,style,template,svg,nav,form,button,details.rail-fold,[hidden],[data-paper="no"],copy-button';

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BR',
  'CODE',
  'DEL',
  'DFN',
  'EM',
  'I',
  'INS',
  'KBD',
  'MARK',
  'Q',
  'S',
]);
for (const name of ['SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'IMG']) INLINE.add(name);

/** The text of a finished page of ours as Markdown, without its title. Null for a page that has no text. */
export function markdownOfPage(html: string, locale: string, path: string): MarkdownPage | null {
  const root = parse(html);
  const main = root.querySelector('main article') ?? root.querySelector('main');
  const title = root.querySelector('h1')?.text.trim();
  if (!main || !title) return null;
  main.querySelectorAll(`h1,${LEFT_OUT}`).forEach((element) => element.remove());
  const description = root.querySelector('meta[name="description"]')?.getAttribute('content') ?? title;
  return { locale, path, title, description, markdown: blocks(main.childNodes).join('\n\n') };
}

/** The blocks of some nodes; words that stand among them are paragraphs. */
function blocks(nodes: readonly Node[]): string[] {
  const found: string[] = [];
  let words = '';
  const close = () => {
    if (words.trim() !== '') found.push(words.trim().replace(/\s+/g, ' '));
    words = '';
  };
  for (const node of nodes) {
    if (!(node instanceof HTMLElement) || INLINE.has(node.tagName)) {
      words += inline(node);
    } else {
      close();
      found.push(...block(node));
    }
  }
  close();
  return found;
}

function block(element: HTMLElement): string[] {
  const { tagName, childNodes } = element;
  const [, level] = /^H([2-6])$/.exec(tagName) ?? [];
  if (level !== undefined) return [`${'#'.repeat(Number(level))} ${inner(element)}`];
  if (tagName === 'DT' || tagName === 'SUMMARY') return [`**${inner(element)}**`];
  if (tagName === 'HR') return ['---'];
  if (tagName !== 'UL' && tagName !== 'OL') return blocks(childNodes);
  const items = childNodes.filter((node) => node instanceof HTMLElement).map((item) => blocks(item.childNodes));
  const mark = tagName === 'OL' ? '1. ' : '- ';
  const list = items.map((item) => `${mark}${item.join('\n\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`);
  return [list.join('\n')];
}

const inner = (element: HTMLElement) => element.childNodes.map(inline).join('').trim().replace(/\s+/g, ' ');

function inline(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/[\\`*_[\]<>&#|~]/g, '\\$&');
  if (!(node instanceof HTMLElement)) return '';
  const words = node.childNodes.map(inline).join('');
  if (words.trim() === '') return words;
  if (node.tagName === 'STRONG' || node.tagName === 'B') return `**${words.trim()}**`;
  const href = node.tagName === 'A' ? node.getAttribute('href') : undefined;
  return href === undefined ? words : `[${words}](<${href}>)`;
}
