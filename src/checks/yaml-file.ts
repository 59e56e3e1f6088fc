import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

export type YamlPath = readonly (string | number)[];

/** A YAML text with the lines on which its values stand. */
export interface YamlFile {
  /** Path from the root of the project. */
  file: string;
  data: unknown;
  /** Syntax errors and duplicate keys, by line. */
  errors: { line: number; message: string }[];
  /** Line of the value at a path, or of the nearest value around it. */
  lineOf(path: YamlPath): number;
}

/** Reads YAML text. `firstLine` is the line of the file on which the text begins. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  return {
    file,
    data: document.errors.length > 0 ? undefined : toData(document),
    errors: document.errors.map((error) => ({ line: lineAt(error.pos[0]), message: error.message })),
    lineOf: (path) => lineAt(offsetOf(document, path)),
  };
}

/** Aliases that grow without end are an error of the file, not of the program. */
function toData(document: Document): unknown {
  return document.toJS({ maxAliasCount: 100 }) as unknown;
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return (document.contents as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
}
