import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';

export type YamlPath = readonly (string | number)[];

/** A fault of a YAML text. `code` is one of the parser's, `OPEN_QUOTE` for a quotation mark that is never closed. */
export interface YamlFault {
  line: number;
  code: string;
  /** The repeated key of `DUPLICATE_KEY`, else the parser's English words. */
  detail: string;
}

/** A YAML text with the lines on which its values stand. */
export interface YamlFile {
  /** Path from the root of the project. */
  file: string;
  /** Undefined where the text has faults. */
  data: unknown;
  errors: YamlFault[];
  /**
   * Line of the value at a path, or of the nearest value around it. With `offset`, the line on which that character of
   * a text stands, however the text is folded.
   */
  lineOf(path: YamlPath, offset?: number): number;
}

/** Brackets or steps of indent that may stand within each other; no file of ours has more than ten. */
const DEEPEST = 60;

/** Reads YAML text. `firstLine` is the line of the file on which the text begins. */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const deep = tooDeep(text);
  if (deep !== null) {
    const line = deep + firstLine;
    return { file, data: undefined, errors: [{ line, code: 'TOO_DEEP', detail: '' }], lineOf: () => line };
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const errors = faultsOf(document, text).map(({ offset, ...fault }) => ({ line: lineAt(offset), ...fault }));
  return {
    file,
    data: errors.length > 0 ? undefined : (document.toJS() as unknown),
    errors: firstOfEach(errors),
    lineOf: (path, offset) =>
      lineAt(offset === undefined ? offsetOf(document, path) : offsetInText(document, text, path, offset)),
  };
}

/** A fault upsets the parser for some lines: of faults on neighbouring lines the first is the one to mend. */
function firstOfEach(faults: readonly YamlFault[]): YamlFault[] {
  const inOrder = faults.toSorted((a, b) => a.line - b.line);
  return inOrder.filter(({ line, code }, index) => {
    const before = inOrder[index - 1];
    return code === 'DUPLICATE_KEY' || before === undefined || line - before.line > 1;
  });
}

function faultsOf(document: Document, text: string): { offset: number; code: string; detail: string }[] {
  const faults: ReturnType<typeof faultsOf> = [];
  // First, for they say best what is wrong with a text that begins with an asterisk.
  visit(document, {
    // Values that refer to other values can grow without end, and our files need none.
    Alias: (_key, node) => {
      faults.push({ offset: node.range?.[0] ?? 0, code: 'BAD_ALIAS', detail: node.source });
    },
  });
  for (const { code, message: detail, pos } of document.errors) {
    const [offset] = pos;
    const quote = code === 'MISSING_CHAR' ? openQuote(document, offset) : undefined;
    if (code === 'DUPLICATE_KEY') faults.push({ offset, code, detail: keyAt(text, offset) });
    else if (quote !== undefined) faults.push({ offset: quote, code: 'OPEN_QUOTE', detail });
    else faults.push({ offset, code: detail.includes('block sequence') ? 'BAD_INDENT' : code, detail });
  }
  return faults;
}

/** Number of the first line (from 0) that goes deeper than a parser can follow, or null. */
function tooDeep(text: string): number | null {
  let open = 0;
  const indents: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const indent = line.search(/\S/);
    if (indent < 0) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    const deepest = BRACKET.test(line) ? deepestIn(line) : 0;
    if (deepest > 0 || open > 0) open = Math.max(0, open + countOf(line, OPENING) - countOf(line, CLOSING));
    const dashes = /^[\s?-]*/.exec(line)?.[0].replace(/\s/g, '').length ?? 0;
    if (Math.max(indents.length, open, deepest, dashes) > DEEPEST) return at;
  }
  return null;
}

const BRACKET = /[[\]{}]/;
const OPENING = /[[{]/g;
const CLOSING = /[\]}]/g;

const countOf = (line: string, signs: RegExp) => line.match(signs)?.length ?? 0;

/** How many brackets stand within each other on a line. */
function deepestIn(line: string): number {
  let depth = 0;
  let deepest = 0;
  for (const sign of line) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1));
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

const keyAt = (text: string, offset: number) => /^[^:\n]*/.exec(text.slice(offset))?.[0] ?? '';

/** Where the quoted text begins that runs on to an offset. */
function openQuote(document: Document, offset: number): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type?.startsWith('QUOTE_') && node.range && node.range[1] >= offset) start = node.range[0];
    },
  });
  return start;
}

function offsetOf(document: Document, path: YamlPath): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if ((isScalar(node) || isMap(node) || isAlias(node)) && node.range) return node.range[0];
  }
  return (document.contents as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
}

/** Folding and indents change only white space, so a word of the value is found in the source by its number. */
function offsetInText(document: Document, text: string, path: YamlPath, offset: number): number {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return offsetOf(document, path);
  const [start, end] = node.range;
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const first = isBlock ? text.indexOf('\n', start) : start;
  const wordsBefore = node.value.slice(0, offset).match(/\S+\s+/g)?.length ?? 0;
  const word = [...text.slice(first, end).matchAll(/\S+/g)][wordsBefore];
  return word ? first + word.index : start;
}
