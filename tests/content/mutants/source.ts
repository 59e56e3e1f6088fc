import { stringify } from 'yaml';
import { readText, type TextFile } from '../../../src/checks/content-tree.ts';
import type { TextNode } from '../../../src/markdown/parse.ts';

export type Words = Record<string, unknown>;

/** A stretch of words of a text as its author wrote it, marks and all. */
export interface Passage {
  /** Name of the field, or the section and the number of the block. */
  name: string;
  source: string;
  /** The text file with other words in this place. */
  replaced(source: string): TextFile;
}

/** The same file with other front matter. */
export function withWords(text: TextFile, words: Words): TextFile {
  return readText(
    text.file,
    text.locale,
    `---\n${stringify(words, { lineWidth: 0, aliasDuplicateObjects: false })}---\n${bodyOf(text)}`,
  );
}

/** The same file with another body. */
export function withBody(text: TextFile, body: string): TextFile {
  return readText(text.file, text.locale, `${text.raw.slice(0, text.raw.length - bodyOf(text).length)}${body}`);
}

/** What stands after the front matter. */
export const bodyOf = (text: TextFile): string =>
  text.raw.slice(/^---\n[\s\S]*?\n---\n/.exec(text.raw)?.[0].length ?? 0);

/** Every value of the front matter that readers see, and every paragraph of the body. */
export function passagesOf(text: TextFile): Passage[] {
  return [...fieldPassages(text), ...bodyPassages(text)];
}

function fieldPassages(text: TextFile): Passage[] {
  const words = record(text.words.data);
  const fields = (value: unknown, path: string[]): Passage[] => {
    if (typeof value !== 'string')
      return Object.entries(record(value)).flatMap(([key, inner]) => fields(inner, [...path, key]));
    return [
      { name: path.join('/'), source: value, replaced: (source) => withWords(text, replacedAt(words, path, source)) },
    ];
  };
  const { alsoSaid: _hidden, ...shown } = words;
  return fields(shown, []);
}

/** Front matter with another value at a path. */
export function replacedAt(words: Words, [key = '', ...rest]: readonly string[], value: unknown): Words {
  return { ...words, [key]: rest.length === 0 ? value : replacedAt(record(words[key]), rest, value) };
}

function bodyPassages(text: TextFile): Passage[] {
  return text.sections.flatMap(({ id, nodes }) =>
    blocksOf(nodes, 'paragraph').map((block, index): Passage => {
      const { start, end } = spanOf(text, block);
      return {
        name: `${id ?? ''}#${index}`,
        source: text.raw.slice(start, end),
        replaced: (source) => readText(text.file, text.locale, text.raw.slice(0, start) + source + text.raw.slice(end)),
      };
    }),
  );
}

/** All blocks of a type, at any depth. */
export const blocksOf = (nodes: readonly TextNode[], type: string): TextNode[] =>
  nodes.flatMap((node) => (node.type === type ? [node] : blocksOf(node.children ?? [], type)));

/** Where a block begins and ends in the file. */
export function spanOf(text: TextFile, { position }: TextNode): { start: number; end: number } {
  const lines = text.raw.split('\n');
  const offset = (line = 1, column = 1) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return {
    start: offset(position?.start.line, position?.start.column),
    end: offset(position?.end.line, position?.end.column),
  };
}

/** Front matter or a part of it as a record. */
export const record = (value: unknown): Words => (typeof value === 'object' && value !== null ? (value as Words) : {});
