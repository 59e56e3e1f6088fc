import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { parseWords, type BodySection, type TextNode } from '../markdown/parse.ts';
import type { ProseContext } from '../markdown/prose-context.ts';
import { translatables } from '../markdown/translatable.ts';
import { translator } from '../i18n/translator.ts';
import { textIn, type AnyDocument } from './documents.ts';
import { outdatedPieces } from './freshness.ts';
import { outsideLinks } from './links.ts';
import { pieceLookup, type PieceLookup } from './pieces.ts';

/** What stands in one of the two languages of a row. */
export interface BesideCell {
  /** The language in which the words really are: Polish where a translation is missing. */
  locale: Locale;
  label: string | null;
  title: readonly TextNode[];
  nodes: readonly TextNode[];
  /** True where the words are behind the Polish ones. */
  isStale: boolean;
}

export type BesideRow = readonly [BesideCell, BesideCell];

/** A document's text in one of the two languages. */
export interface Side {
  locale: Locale;
  /** Outside addresses of the document, as the reader of this side is led to them. */
  links: ProseContext['links'];
  piece: PieceLookup;
  /** A section of the body and the language in which it really is. */
  section: (id: string) => { body: BodySection; locale: Locale };
  isStale: (piece: string) => boolean;
}

/** The same of both sides. */
export const both = <T>([one, two]: readonly [Side, Side], of: (side: Side) => T): readonly [T, T] => [
  of(one),
  of(two),
];

/** A document's text in a language, with the Polish one for what is not translated. */
export async function sideOf(document: AnyDocument, locale: Locale): Promise<Side> {
  const text = textIn(document, locale);
  const polish = document.texts[SOURCE_LOCALE];
  const outdated = await outdatedPieces(
    `${document.kind}/${document.id}`,
    text.locale,
    translatables(polish.words, polish.sections),
    translatables(text.words, text.sections),
  );
  const links = await outsideLinks(document.data.links, locale);
  return {
    locale,
    links,
    piece: pieceLookup(text, polish.words, { locale, links }, outdated),
    section: (id) => {
      const own = text.sections.find((section) => section.id === id);
      if (own) return { body: own, locale: text.locale };
      const body = polish.sections.find((section) => section.id === id);
      if (!body) throw new Error(`${document.id} has no section "${id}".`);
      return { body, locale: SOURCE_LOCALE };
    },
    isStale: (piece) => outdated.has(piece),
  };
}

/** A value of the front matter. A step has a title with its number, a right its duty, a fee its amount. */
export function entryCell(side: Side, id: string, more: { number?: number; fact?: string } = {}): BesideCell {
  const { parts, context } = side.piece(id);
  const [first = '', second] = parts;
  const isRight = id.startsWith('rights/');
  const t = translator(side.locale);
  const numbered = more.number === undefined ? [] : [words(`${more.number}. `)];
  const fact = more.fact === undefined ? [] : [words(': '), factMark(more.fact)];
  const cell = { locale: context.locale, isStale: side.isStale(id), label: null, title: [] };
  if (isRight) {
    const marked = (label: string, text: string) =>
      paragraph([{ type: 'strong', children: [words(label)] }, { type: 'break' }, ...nodesOf(text)]);
    return { ...cell, nodes: [marked(t('rights.right'), first), marked(t('rights.duty'), second ?? '')] };
  }
  if (second !== undefined) {
    return { ...cell, title: [...numbered, ...nodesOf(first)], nodes: [paragraph(nodesOf(second))] };
  }
  return { ...cell, nodes: [paragraph([...numbered, ...nodesOf(first), ...fact])] };
}

/** The heading of a section in the language of a side. */
export const headingIn = (side: Side, id: string): string => side.section(id).body.heading;

/** A section block by block where both languages have the same blocks, else as a whole. */
export function bodyRows(sides: readonly [Side, Side], id: string): BesideRow[] {
  const [one, two] = both(sides, (side) => side.section(id));
  const [first, second] = [one.body.nodes, two.body.nodes];
  const isAligned =
    first.length === second.length && first.every(({ type, name }, at) => matches(second[at], type, name));
  const blocks = isAligned ? first.map((_, at) => at) : [null];
  return blocks.map((at) => both(sides, (side) => bodyCell(side, id, at)));
}

const matches = (node: TextNode | undefined, type: string, name: TextNode['name']) =>
  node?.type === type && node.name === name;

function bodyCell(side: Side, id: string, at: number | null): BesideCell {
  const { body, locale } = side.section(id);
  const nodes = at === null ? body.nodes : body.nodes.slice(at, at + 1);
  return { locale, label: null, title: [], nodes, isStale: side.isStale(id) && (at ?? 0) === 0 };
}

function nodesOf(text: string): TextNode[] {
  const parsed = parseWords(text);
  if (!parsed.ok) throw new Error(`"${text}": ${parsed.message}. Run "npm run content -- check".`);
  return parsed.nodes;
}

const words = (value: string): TextNode => ({ type: 'text', value });
const paragraph = (children: TextNode[]): TextNode => ({ type: 'paragraph', children });
const factMark = (id: string): TextNode => ({
  type: 'mdxJsxTextElement',
  name: 'Fact',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
});
