import { attribute, isElement, type TextNode } from '../../markdown/parse.ts';

/** A stretch of words that holds no other block: a paragraph, a heading, a table cell, the words of a mark. */
export interface Leaf {
  nodes: readonly TextNode[];
  /** The block that it is, for its line; null where it has none. */
  block: TextNode | null;
}

/** Blocks side by side that could be taken for one another. */
export interface Siblings {
  kind: 'items' | 'paragraphs' | 'rows' | 'cells';
  /** For each of them, the places of its leaves in the outline. */
  members: number[][];
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
export function outlineOf(nodes: readonly TextNode[]): Outline {
  const outline: Outline = { shape: '', leaves: [], siblings: [] };
  outline.shape = shapeOf(nodes, outline);
  return outline;
}

/** Describes blocks that stand side by side, and adds their leaves and siblings to the outline. */
function shapeOf(nodes: readonly TextNode[], outline: Outline): string {
  if (nodes.length > 0 && nodes.every((node) => IN_LINE.includes(node.type))) {
    addLeaf(outline, nodes, nodes[0] ?? null);
    return 'words';
  }
  const paragraphs: number[][] = [];
  const shapes = joined(nodes).map((node) => {
    const { shape, leaves } = withLeaves(outline, () => blockShape(node, outline));
    if (node.type === 'paragraph') paragraphs.push(leaves);
    return shape;
  });
  addSiblings(outline, 'paragraphs', paragraphs);
  return shapes.join(' ');
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
      const position = node.position && { start: last.position?.start ?? node.position.start, end: node.position.end };
      blocks[blocks.length - 1] = { ...last, children, position };
    } else {
      blocks.push(inLine ? { type: 'paragraph', children: [node], position: node.position } : node);
    }
  }
  return blocks;
}

function blockShape(node: TextNode, outline: Outline): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      addLeaf(outline, children, node);
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
  const head = id === null ? name : `${name} ${id}`;
  const children = node.children ?? [];
  return children.length === 0 ? head : `${head}(${shapeOf(children, outline)})`;
}

function listShape({ children = [], ordered }: TextNode, outline: Outline): string {
  const entries = children.map((entry) => withLeaves(outline, () => shapeOf(entry.children ?? [], outline)));
  addSiblings(
    outline,
    'items',
    entries.map(({ leaves }) => leaves),
  );
  const nested = entries.some(({ shape }) => shape !== 'paragraph');
  const inside = nested ? `: ${entries.map(({ shape }) => shape).join(' / ')}` : '';
  return `${ordered ? 'ordered list' : 'list'}(${children.length}${inside})`;
}

function tableShape(rows: readonly TextNode[], outline: Outline): string {
  const cells = rows.map((row) => (row.children ?? []).map((cell) => addLeaf(outline, cell.children ?? [], cell)));
  addSiblings(outline, 'rows', cells);
  addSiblings(
    outline,
    'cells',
    cells.flat().map((cell) => [cell]),
  );
  return `table(${cells.map((row) => row.length).join(' ')})`;
}

/** Gives the place of the new leaf. */
const addLeaf = (outline: Outline, nodes: readonly TextNode[], block: TextNode | null): number =>
  outline.leaves.push({ nodes, block }) - 1;

function withLeaves(outline: Outline, read: () => string): { shape: string; leaves: number[] } {
  const first = outline.leaves.length;
  const shape = read();
  return { shape, leaves: Array.from({ length: outline.leaves.length - first }, (_, index) => first + index) };
}

function addSiblings(outline: Outline, kind: Siblings['kind'], members: number[][]): void {
  if (members.length > 1) outline.siblings.push({ kind, members });
}
