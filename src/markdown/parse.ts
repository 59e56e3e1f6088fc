import { mdxToMdast, type MdastNode } from 'satteri';
import { LEAD } from '../domain/section.ts';

/** The one set of Markdown features, for reading, checking and compiling alike. */
export const MARKDOWN_FEATURES = {
  gfm: true,
  frontmatter: true,
  headingAttributes: true,
  smartPunctuation: false,
} as const;

/** A node of the Markdown tree, with the fields that our readers look at. */
export interface TextNode {
  type: string;
  position?: { start: { line: number; column: number }; end: { line: number; column: number } } | undefined;
  children?: TextNode[];
  value?: string;
  url?: string;
  name?: string | null;
  depth?: number;
  ordered?: boolean | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  data?: Record<string, unknown> | null;
}

export interface BodySection {
  /** `lead` for the text before the first heading; `null` where a heading has no id. */
  id: string | null;
  /** Plain text of the heading; empty for the lead. */
  heading: string;
  /** Line of the heading, or of the first paragraph. */
  line: number;
  nodes: TextNode[];
}

export type ParsedText = { ok: true; nodes: TextNode[] } | { ok: false; line: number; column: number; message: string };

/** So deep may quotations, lists and marks stand within each other: more than any text needs, and every reader of the tree copes. */
const DEEPEST = 60;

/** Parses MDX text into a tree; on a syntax error, or where it is too deep, gives the place, counted from 1. */
export function parseMdx(source: string): ParsedText {
  try {
    const root = mdxToMdast(source, { features: MARKDOWN_FEATURES }) as unknown as TextNode;
    const deep = tooDeep(root);
    if (deep) return { ok: false, ...placeOf(deep), message: 'too deep' };
    return { ok: true, nodes: (root.children ?? []).filter((node) => node.type !== 'yaml') };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = /^(\d+):(\d+): /.exec(message);
    return {
      ok: false,
      line: Number(place?.[1] ?? 1),
      column: Number(place?.[2] ?? 1),
      message: place ? message.slice(place[0].length) : message,
    };
  }
}

/** The first node that stands too deep, or null. It looks level by level, for a deep tree is what it must survive. */
function tooDeep(root: TextNode): TextNode | null {
  let level = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0] ?? null;
    level = level.flatMap((node) => node.children ?? []);
  }
  return null;
}

const placeOf = ({ position }: TextNode) => ({
  line: position?.start.line ?? 1,
  column: position?.start.column ?? 1,
});

/** Splits a body into the lead and its level-2 sections, in order. An empty lead is left out. */
export function splitSections(nodes: readonly TextNode[]): BodySection[] {
  const sections: BodySection[] = [];
  let current: BodySection = { id: LEAD, heading: '', line: nodes[0]?.position?.start.line ?? 1, nodes: [] };
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      sections.push(current);
      current = { id: headingId(node), heading: plainText(node), line: node.position?.start.line ?? 1, nodes: [] };
    } else {
      current.nodes.push(node);
    }
  }
  sections.push(current);
  return sections.filter((section) => section.id !== LEAD || section.nodes.length > 0);
}

/** The permanent id in a heading's braces, `{#who}`, or null. */
export function headingId(node: TextNode): string | null {
  const properties = node.data?.['hProperties'] as { id?: unknown } | undefined;
  return typeof properties?.id === 'string' ? properties.id : null;
}

/** The words of a node without any mark; facts and other empty elements leave nothing. */
export function plainText(node: TextNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(plainText).join('');
}

/** Every node below the given ones, and they themselves, in reading order. */
export function* walk(nodes: readonly TextNode[]): Generator<TextNode> {
  for (const node of nodes) {
    yield node;
    if (node.children) yield* walk(node.children);
  }
}

/** The text of an attribute such as `id` in `<Fact id="…"/>`; null where it is missing or is code. */
export function attribute(node: TextNode, name: string): string | null {
  const found = node.attributes?.find((entry) => entry.type === 'mdxJsxAttribute' && entry.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}

/** True for `<Fact …/>` and its like, in a line or on a line of its own. */
export function isElement(node: TextNode): boolean {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

// The same words stand on many pages: in lists, beside Polish, on cards. Trees are never changed, so one serves them all.
const knownWords = new Map<string, ParsedText>();

/** The tree of one line of words from front matter: the children of its single paragraph. It is not to be changed. */
export function parseWords(text: string): ParsedText {
  const parsed = knownWords.get(text) ?? freshWords(text);
  knownWords.set(text, parsed);
  return parsed;
}

function freshWords(text: string): ParsedText {
  const parsed = parseMdx(text);
  if (!parsed.ok) return parsed;
  const [first] = parsed.nodes;
  const single = parsed.nodes.length === 1 && first?.type === 'paragraph';
  return { ok: true, nodes: single ? (first.children ?? []) : parsed.nodes };
}

export type { MdastNode };
