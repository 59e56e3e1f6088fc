import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Edit, Path } from './edits.ts';
import { blockText, flowText, scalarText } from './scalar-text.ts';

/**
 * The YAML text with one change. Comments, quotes and every other line stay as they are.
 *
 * @throws Error where the text has no place for the change.
 */
export function withEdit(source: string, edit: Edit): string {
  const document = parseDocument(source);
  const around = flowAround(
    document,
    edit.kind === 'add-key' || edit.kind === 'add-item' ? [...edit.path, ''] : edit.path,
  );
  if (around) return withFlow(source, document, around, edit);
  switch (edit.kind) {
    case 'set':
      return withValue(source, document, edit.path, edit.value);
    case 'remove':
      return without(source, document, edit.path);
    case 'add-key':
      return withKey(source, document, edit.path, edit.key, edit.value, edit.after);
    case 'add-item':
      return withItem(source, document, edit.path, edit.at, edit.value);
  }
}

const nodeAt = (document: Document, path: Path): unknown =>
  path.length === 0 ? document.contents : document.getIn(path, true);

/** The outermost `[…]` or `{…}` that holds what is at the path. */
function flowAround(document: Document, path: Path): Path | undefined {
  for (let length = 0; length < path.length; length += 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (isCollection(node) && node.flow) return path.slice(0, length);
  }
  return undefined;
}

function withFlow(source: string, document: Document, around: Path, edit: Edit): string {
  const node = nodeAt(document, around);
  if (!isCollection(node)) throw new Error(`Nothing stands at ${around.join('.')}.`);
  const [start, end] = rangeOf(node);
  const isEmpty = node.items.length === 0;
  const inner = edit.path.slice(around.length);
  if (edit.kind === 'set') node.setIn(inner, edit.value);
  else if (edit.kind === 'remove') node.deleteIn(inner);
  else if (edit.kind === 'add-key') node.setIn([...inner, edit.key], edit.value);
  else {
    const list = inner.length === 0 ? node : node.getIn(inner, true);
    if (isSeq(list)) list.items.splice(edit.at, 0, document.createNode(edit.value));
  }
  const value: unknown = node.toJS(document);
  return isEmpty && around.length > 0
    ? withValue(source, parseDocument(source), around, value)
    : source.slice(0, start) + flowText(value) + source.slice(end);
}

function withValue(source: string, document: Document, path: Path, value: unknown): string {
  const node = nodeAt(document, path);
  if (isScalar(node) && (typeof value !== 'object' || value === null)) {
    const [start, end] = rangeOf(node);
    const old = source.slice(start, end).trimEnd();
    const { indent, column } = lineOf(source, start);
    const text = scalarText(old, node.value, value, indent + 2, column);
    // A key without a value ends with its colon.
    const gap = old === '' && source[start - 1] === ':' ? ' ' : '';
    return source.slice(0, start) + gap + text + source.slice(start + old.length);
  }
  const key = path.at(-1);
  const parent = nodeAt(document, path.slice(0, -1));
  if (isMap(parent)) {
    const pair = parent.items.find((one) => isScalar(one.key) && one.key.value === key);
    const [start] = rangeOf(pair?.key);
    const end = endOf(source, pair?.value ?? pair?.key);
    return (
      source.slice(0, start) + blockText({ [String(key)]: value }, lineOf(source, start).column) + source.slice(end)
    );
  }
  if (isSeq(parent) && typeof key === 'number') {
    const [start] = rangeOf(node);
    const text = blockText(value, lineOf(source, start).column);
    return source.slice(0, start) + text + source.slice(endOf(source, node));
  }
  throw new Error(`Nothing stands at ${path.join('.')}.`);
}

function without(source: string, document: Document, path: Path): string {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isCollection(parent)) throw new Error(`Nothing stands at ${path.join('.')}.`);
  const at = parent.items.findIndex((item, index) =>
    isPair(item) ? isScalar(item.key) && item.key.value === path.at(-1) : index === path.at(-1),
  );
  const startOf = (index: number) => {
    const item = parent.items[index];
    const [start] = rangeOf(isPair(item) ? item.key : item);
    return isPair(item) ? start : source.lastIndexOf('-', start - 1);
  };
  const item = parent.items[at];
  const start = startOf(at);
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  // The first key of an entry stands behind its dash: the next key takes its place.
  if (source.slice(lineStart, start).trim() !== '' && at + 1 < parent.items.length) {
    return source.slice(0, start) + source.slice(startOf(at + 1));
  }
  const end = endOf(source, isPair(item) ? (item.value ?? item.key) : item);
  const lineEnd = source.indexOf('\n', end);
  return source.slice(0, lineStart) + (lineEnd < 0 ? '' : source.slice(lineEnd + 1));
}

function withKey(source: string, document: Document, path: Path, key: string, value: unknown, after?: string): string {
  const map = nodeAt(document, path);
  if (!isMap(map) || map.items.length === 0) throw new Error(`Nothing stands at ${path.join('.')}.`);
  // An empty value may stand there already.
  if (map.has(key)) return withValue(source, document, [...path, key], value);
  const [first] = rangeOf(map.items[0]?.key);
  const { column } = lineOf(source, first);
  const text = blockText({ [key]: value }, column);
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === after);
  if (!pair) return `${source.slice(0, first)}${text}\n${' '.repeat(column)}${source.slice(first)}`;
  return afterLine(source, endOf(source, pair.value ?? pair.key), ' '.repeat(column) + text);
}

function withItem(source: string, document: Document, path: Path, at: number, value: unknown): string {
  const list = nodeAt(document, path);
  if (!isSeq(list) || list.items.length === 0) return withValue(source, document, path, [value]);
  const [start] = rangeOf(list.items[Math.min(at, list.items.length - 1)]);
  const dash = source.lastIndexOf('-', start - 1);
  const { column } = lineOf(source, dash);
  const text = blockText([value], column);
  if (at < list.items.length) return `${source.slice(0, dash)}${text}\n${' '.repeat(column)}${source.slice(dash)}`;
  return afterLine(source, endOf(source, list.items.at(-1)), ' '.repeat(column) + text);
}

function afterLine(source: string, end: number, text: string): string {
  const lineEnd = source.indexOf('\n', end);
  const at = lineEnd < 0 ? source.length : lineEnd;
  return `${source.slice(0, at)}\n${text}${source.slice(at)}`;
}

function rangeOf(node: unknown): [number, number] {
  const range = (node as Node | undefined)?.range;
  if (!range) throw new Error('The text has no place for the change.');
  return [range[0], range[1]];
}

/** Where the words of a node end, without the line breaks and comments that follow. */
function endOf(source: string, node: unknown): number {
  const [start, end] = rangeOf(node);
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last: unknown = node.items.at(-1);
    return endOf(source, isPair(last) ? (last.value ?? last.key) : last);
  }
  return start + source.slice(start, end).trimEnd().length;
}

/** How far a line is indented, dashes of lists included, and how far in a place stands. */
function lineOf(source: string, place: number): { indent: number; column: number } {
  const lineStart = source.lastIndexOf('\n', place - 1) + 1;
  const indent = /^(?: |- )*/.exec(source.slice(lineStart, place))?.[0].length ?? 0;
  return { indent, column: place - lineStart };
}
