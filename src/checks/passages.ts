import { parseWords, type ParsedText, type TextNode } from '../markdown/parse.ts';
import type { TextFile } from './content-tree.ts';

/** A piece of text that readers see, with where it stands in its file. */
export interface Passage {
  file: string;
  locale: TextFile['locale'];
  /** `words`: one value of the front matter. `body`: the whole body. */
  part: 'words' | 'body';
  parsed: ParsedText;
  nodes: readonly TextNode[];
  /** Line in the file of a node of this passage. */
  lineOf(node: TextNode | null): number;
}

/** The body of a text and every value of its front matter. */
export function passagesOf(text: TextFile): Passage[] {
  const body: Passage = {
    file: text.file,
    locale: text.locale,
    part: 'body',
    parsed: text.body,
    nodes: text.nodes,
    lineOf: (node) => node?.position?.start.line ?? (text.body.ok ? 1 : text.body.line),
  };
  const words = stringsOf(text.words.data, []).map(({ path, value }): Passage => {
    const line = text.words.lineOf(path);
    const parsed = parseWords(value);
    return {
      file: text.file,
      locale: text.locale,
      part: 'words',
      parsed,
      nodes: parsed.ok ? parsed.nodes : [],
      lineOf: () => line,
    };
  });
  return [body, ...words];
}

function stringsOf(value: unknown, path: (string | number)[]): { path: (string | number)[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, [...path, key]));
}
