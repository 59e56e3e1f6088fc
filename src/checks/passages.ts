import { parseWords, type ParsedText, type TextNode } from '../markdown/parse.ts';
import type { TextFile } from './content-tree.ts';
import { record } from './known.ts';

/** A piece of text that readers see, with where it stands in its file. */
export interface Passage {
  file: string;
  locale: TextFile['locale'];
  /** Name of the front-matter value, such as `steps.pay.text`; null for the body. */
  key: string | null;
  parsed: ParsedText;
  nodes: readonly TextNode[];
  /** Line in the file of a node, or of the character with this number in a text node. */
  lineOf(node: TextNode, index?: number): number;
  /** Where the parser stopped: the line in the file and what stands there. Only for a passage that did not parse. */
  stop(): { line: number; excerpt: string };
}

const known = new WeakMap<TextFile, Passage[]>();

/** The body of a text and every value of its front matter; taken apart once, for all rules ask for them. */
export function passagesOf(text: TextFile): Passage[] {
  const found = known.get(text) ?? takeApart(text);
  known.set(text, found);
  return found;
}

function takeApart(text: TextFile): Passage[] {
  const body: Passage = {
    file: text.file,
    locale: text.locale,
    key: null,
    parsed: text.body,
    nodes: text.nodes,
    lineOf: (node, index = 0) => startOf(node).line + linesIn(node, index),
    stop: () => ({ line: stopOf(text.body).line, excerpt: excerptAt(text.raw, stopOf(text.body)) }),
  };
  const words = stringsOf(shownWords(text.words.data), []).map(({ path, value }): Passage => {
    const parsed = parseWords(value);
    return {
      file: text.file,
      locale: text.locale,
      key: path.join('.'),
      parsed,
      nodes: parsed.ok ? parsed.nodes : [],
      lineOf: (node, index = 0) => text.words.lineOf(path, offsetOf(value, startOf(node)) + index),
      stop: () => ({
        line: text.words.lineOf(path, offsetOf(value, stopOf(parsed))),
        excerpt: excerptAt(value, stopOf(parsed)),
      }),
    };
  });
  return [body, ...words];
}

/** Front matter without the words for the search: nobody reads them, and they need not be spelt well. */
function shownWords(data: unknown): unknown {
  const { alsoSaid: _hidden, ...shown } = record(data);
  return shown;
}

function stringsOf(value: unknown, path: (string | number)[]): { path: (string | number)[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, key]));
}

interface Position {
  line: number;
  column: number;
}

const START: Position = { line: 1, column: 1 };

const startOf = (node: TextNode): Position => node.position?.start ?? START;

const stopOf = (parsed: ParsedText): Position => (parsed.ok ? START : parsed);

const linesIn = (node: TextNode, index: number) => (node.value ?? '').slice(0, index).split('\n').length - 1;

const offsetOf = (text: string, { line, column }: Position): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0) +
  column -
  1;

/** The rest of the line from a position on, at most three words of it. */
function excerptAt(text: string, { line, column }: Position): string {
  const rest = (text.split('\n')[line - 1] ?? '').slice(column - 1);
  const [short = ''] = /^(?:\S+\s*){0,3}/.exec(rest) ?? [];
  return short.trim();
}
