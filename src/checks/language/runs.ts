import type { Locale } from '../../domain/locale.ts';
import type { TextNode } from '../../markdown/parse.ts';
import type { ContentTree } from '../content-tree.ts';
import { GAP, readerTexts, type ReaderText } from './reader-texts.ts';

/** Running words of one language: a paragraph, a cell, a heading, or Polish words inside another language. */
export interface Run {
  file: string;
  locale: Locale;
  official: boolean;
  /** The words without marks; gaps stand for values, addresses and foreign passages. */
  text: string;
  /** Line in the file of the character with this number. */
  lineAt(index: number): number;
}

const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)*\.(?:pl|com|eu|org|ua|net|gov|info|example)(?![\p{L}\d])/giu;

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'mdxJsxFlowElement',
]);

/** Every run that readers see. */
export const runsOfTree = (tree: ContentTree): Run[] => readerTexts(tree).flatMap(runsOf);

/** The runs of a text, each in its own language: `<Pl>` holds Polish. */
export function runsOf(text: ReaderText): Run[] {
  return blockRuns(text.nodes, text);
}

function blockRuns(nodes: readonly TextNode[], text: ReaderText): Run[] {
  const runs: Run[] = [];
  let inline: TextNode[] = [];
  const close = () => {
    if (inline.length > 0) runs.push(...inlineRuns(inline, text));
    inline = [];
  };
  for (const node of nodes) {
    if (!BLOCKS.has(node.type)) {
      inline.push(node);
      continue;
    }
    close();
    runs.push(...blockRuns(node.children ?? [], node.name === 'Pl' ? polish(text) : text));
  }
  close();
  return runs;
}

function inlineRuns(nodes: readonly TextNode[], source: ReaderText): Run[] {
  const pieces: { start: number; node: TextNode }[] = [];
  const foreign: Run[] = [];
  let text = '';
  const visit = (node: TextNode): void => {
    if (node.type === 'text') {
      pieces.push({ start: text.length, node });
      text += (node.value ?? '').replace(ADDRESS, (address) => GAP.repeat(address.length));
    } else if (node.type === 'break') {
      text += '\n';
    } else if (node.name === 'Pl' && source.locale !== 'pl') {
      text += GAP;
      foreign.push(...inlineRuns(node.children ?? [], polish(source)));
    } else if (node.type === 'emphasis') {
      // A word that the text speaks about, as a list of words to avoid does, is not a word that it uses.
      text += GAP;
      foreign.push(...inlineRuns(node.children ?? [], { ...source, official: true }));
    } else if (node.children && node.children.length > 0) {
      node.children.forEach(visit);
    } else {
      text += GAP;
    }
  };
  nodes.forEach(visit);
  const lineAt = (index: number) => {
    const piece = pieces.findLast(({ start }) => start <= index) ?? pieces[0];
    return piece ? source.lineOf(piece.node, Math.max(0, index - piece.start)) : 1;
  };
  const { file, locale, official } = source;
  return text === '' ? foreign : [{ file, locale, official, text, lineAt }, ...foreign];
}

const polish = (text: ReaderText): ReaderText =>
  text.locale === 'pl' ? text : { ...text, locale: 'pl', official: true };
