import { isElement, walk, type TextNode } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { passagesOf, type Passage } from '../passages.ts';

/** What a line of words may be made of, besides marks. */
const IN_LINE = ['text', 'strong', 'emphasis', 'break', 'link'];

/** What a body may be made of, besides marks and what stands in lines. */
const BLOCKS = ['paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell'];

const CODE = ['mdxTextExpression', 'mdxFlowExpression', 'mdxjsEsm'];

/** Texts are made of what a page can show: paragraphs, lists, tables; front matter only of single lines of words. */
export function checkBlocks(tree: ContentTree): Finding[] {
  return tree.documents
    .flatMap((document) => Object.values(document.texts))
    .flatMap(passagesOf)
    .flatMap((passage) => [...walk(passage.nodes)].flatMap((node) => nodeFault(node, passage) ?? []));
}

function nodeFault(node: TextNode, passage: Passage): Finding | null {
  const at = { severity: 'error', file: passage.file, line: passage.lineOf(node) } as const;
  if (CODE.includes(node.type)) return { ...at, rule: 'code-in-text', values: { detail: codeOf(node) } };
  if (IN_LINE.includes(node.type) || isElement(node)) return null;
  if (!BLOCKS.includes(node.type)) return { ...at, rule: 'unknown-form', values: { detail: `node.${node.type}` } };
  if (passage.key !== null) {
    return node === firstBlock(passage) ? { ...at, rule: 'block-in-words', values: { key: passage.key } } : null;
  }
  const mark = node.type === 'heading' && node.depth === 2 ? [...walk([node])].find(isElement) : undefined;
  return mark ? { ...at, rule: 'mark-in-heading', values: { name: mark.name ?? '' } } : null;
}

const codeOf = (node: TextNode) => (node.type === 'mdxjsEsm' ? (node.value ?? '') : `{${node.value ?? ''}}`);

/** The block that turns a line of words into more than that: a list, a heading, a second paragraph. */
const firstBlock = ({ nodes }: Passage) =>
  nodes.find(({ type }, index) => BLOCKS.includes(type) && (type !== 'paragraph' || index > 0));
