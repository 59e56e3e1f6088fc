import { canonicalText } from './canonical.ts';
import { parseWords, type BodySection, type TextNode } from './parse.ts';

/**
 * The smallest piece that is translated, pinned and judged for itself: a section of the body, `lead`, or one value of
 * the front matter (`title`, `glance/cost`, `steps/hand-in`).
 */
export interface Translatable {
  id: string;
  nodes: readonly TextNode[];
  /** The normal form of the words; see `canonicalText`. */
  text: string;
}

/**
 * The pieces of a document's text, in order: front matter first, then the body. A step is one piece, its title and
 * its text together. Words that cannot be parsed stand as they are; the checks report them.
 */
export function translatables(words: unknown, sections: readonly BodySection[]): readonly Translatable[] {
  const inBody = once(ofBodies, sections, () =>
    sections.flatMap((section) => (section.id === null ? [] : [piece(section.id, withHeading(section))])),
  );
  return [...wordPieces(words), ...inBody];
}

/** The pieces of front matter, or of the words of a YAML file in one language. */
export function wordPieces(words: unknown): readonly Translatable[] {
  const record = asRecord(words);
  return once(ofWords, record, () => piecesOf(record));
}

// A build asks for the pieces of a text on each page that tells how the text stands. What was read is never changed.
const ofWords = new WeakMap<object, readonly Translatable[]>();
const ofBodies = new WeakMap<object, readonly Translatable[]>();

function once(known: typeof ofWords, source: object, make: () => Translatable[]): readonly Translatable[] {
  const pieces = known.get(source) ?? make();
  known.set(source, pieces);
  return pieces;
}

function piecesOf(words: Record<string, unknown>): Translatable[] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [piece(key, paragraphs(value))];
    return Object.entries(asRecord(value)).map(([id, inner]) =>
      piece(
        `${key}/${id}`,
        typeof inner === 'string'
          ? paragraphs(inner)
          : Object.values(asRecord(inner)).flatMap((part) => paragraphs(String(part))),
      ),
    );
  });
}

const piece = (id: string, nodes: readonly TextNode[]): Translatable => ({ id, nodes, text: canonicalText(nodes) });

const withHeading = ({ heading, nodes }: BodySection): TextNode[] => [
  ...(heading === '' ? [] : [{ type: 'heading', children: [{ type: 'text', value: heading }] }]),
  ...nodes,
];

function paragraphs(text: string): TextNode[] {
  const parsed = parseWords(text);
  return [{ type: 'paragraph', children: parsed.ok ? parsed.nodes : [{ type: 'text', value: text }] }];
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
