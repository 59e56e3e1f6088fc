import { attribute, isElement, type TextNode } from '../../markdown/parse.ts';
import type { Translatable } from '../../markdown/translatable.ts';

/** A stretch of words that holds no other block: a paragraph, a heading, a table cell, the words of a mark. */
export interface Leaf {
  nodes: readonly TextNode[];
  /** The block that it is, for its line; null in front matter. */
  block: TextNode | null;
}

/** Blocks side by side, of one kind, that could be taken for one another: items of a list, rows, cells, paragraphs. */
export interface Siblings {
  kind: 'items' | 'paragraphs' | 'rows' | 'cells';
  /** The leaves of each of them. */
  members: Leaf[][];
}

/** How a piece is built: comparable between languages as far as `shape` is the same. */
export interface Outline {
  /** One word for each block, with what stands inside: `heading paragraph list(3) Warning(paragraph)`. */
  shape: string;
  leaves: Leaf[];
  siblings: Siblings[];
}

const IN_LINE = ['text', 'strong', 'emphasis', 'link', 'break', 'inlineCode', 'mdxJsxTextElement'];

/** Marks that belong into a line. */
const IN_LINE_MARKS = ['Fact', 'Term', 'Pl'];

const SPACE: TextNode = { type: 'text', value: ' ' };

/** The blocks of a piece, in reading order. */
export function outlineOf(piece: Translatable): Outline {
  const outline: Outline = { shape: '', leaves: [], siblings: [] };
  outline.shape = shapeOf(piece.nodes, outline);
  return outline;
}

/** Describes blocks that stand side by side, and adds their leaves and siblings to the outline. */
function shapeOf(nodes: readonly TextNode[], outline: Outline): string {
  const inLine = nodes.length > 0 && nodes.every((node) => IN_LINE.includes(node.type));
  if (inLine) {
    outline.leaves.push({ nodes, block: nodes[0] ?? null });
    return 'words';
  }
  const paragraphs: Leaf[][] = [];
  const shapes = joined(nodes).map((node) => {
    const before = outline.leaves.length;
    const shape = blockShape(node, outline);
    if (node.type === 'paragraph') paragraphs.push(outline.leaves.slice(before));
    return shape;
  });
  addSiblings(outline, 'paragraphs', paragraphs);
  return shapes.join(' ');
}

function blockShape(node: TextNode, outline: Outline): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      outline.leaves.push({ nodes: children, block: node });
      return node.type;
    case 'list':
      return listShape(node, outline);
    case 'table':
      return tableShape(children, outline);
    default:
      return isElement(node) ? elementShape(node, outline) : `${node.type}(${shapeOf(children, outline)})`;
  }
}

function elementShape(node: TextNode, outline: Outline): string {
  const name = node.name ?? '';
  const id = attribute(node, 'id') ?? attribute(node, 'kind');
  const head = id === null ? name : `${name}:${id}`;
  const children = node.children ?? [];
  return children.length === 0 ? head : `${head}(${shapeOf(children, outline)})`;
}

function listShape({ children = [], ordered }: TextNode, outline: Outline): string {
  const members: Leaf[][] = [];
  const inner = children.map((entry) => {
    const before = outline.leaves.length;
    const shape = shapeOf(entry.children ?? [], outline);
    members.push(outline.leaves.slice(before));
    return shape === 'paragraph' || shape === 'words' ? '' : `${shape}`;
  });
  addSiblings(outline, 'items', members);
  const nested = inner.some((shape) => shape !== '') ? `: ${inner.map((shape) => shape || 'paragraph').join(' / ')}` : '';
  return `${ordered ? 'ordered list' : 'list'}(${children.length}${nested})`;
}

function tableShape(rows: readonly TextNode[], outline: Outline): string {
  const cells = rows.map((row) =>
    (row.children ?? []).map((cell): Leaf => ({ nodes: cell.children ?? [], block: cell })),
  );
  outline.leaves.push(...cells.flat());
  addSiblings(outline, 'rows', cells);
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (const row of cells) addSiblings(outline, 'cells', row.map((cell) => [cell]));
  for (let column = 0; column < width; column += 1) {
    addSiblings(outline, 'cells', cells.flatMap((row) => (row[column] ? [[row[column]]] : [])));
  }
  return `table(${cells.map((row) => row.length).join(' ')})`;
}

function addSiblings(outline: Outline, kind: Siblings['kind'], members: Leaf[][]): void {
  if (members.length > 1) outline.siblings.push({ kind, members });
}

/** Marks of lines that stand alone on a line become blocks; they still belong to the paragraph that they touch. */
function joined(nodes: readonly TextNode[]): TextNode[] {
  const blocks: TextNode[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    const inLine = node.type === 'mdxJsxFlowElement' && IN_LINE_MARKS.includes(node.name ?? '');
    const touches = last?.position && node.position && last.position.end.line + 1 >= node.position.start.line;
    if (last?.type === 'paragraph' && touches && (inLine || node.type === 'paragraph')) {
      const children = [...(last.children ?? []), SPACE, ...(inLine ? [node] : (node.children ?? []))];
      blocks[blocks.length - 1] = { ...last, children, position: { start: last.position.start, end: node.position.end } };
    } else {
      blocks.push(inLine ? { type: 'paragraph', children: [node], position: node.position } : node);
    }
  }
  return blocks;
}
