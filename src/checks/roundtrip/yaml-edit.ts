import { isMap, isScalar, parseDocument, type Document, type Pair } from 'yaml';
import type { YamlPath } from '../yaml-file.ts';
import { WIDTH, wrap } from './form.ts';

/** The keys of a map in the order of the Polish text, by the path of the map. */
export type OrderOf = (path: YamlPath) => readonly string[];

/**
 * A YAML text with one value set; no byte changes elsewhere. A value that is not there yet is put where the order says.
 * Undefined where the text has no place for it.
 */
export function withYamlText(source: string, path: YamlPath, value: string, orderOf: OrderOf): string | undefined {
  const document = parseDocument(source);
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return inserted(source, document, path, value, orderOf);
  const [start, end] = node.range;
  const kept = source.slice(start, end).trimEnd().length;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const indent = /^(?: |- )*/.exec(source.slice(lineStart))?.[0].length ?? 0;
  const text = isInFlow(document, path) ? flowText(value) : blockText(value, indent, start - lineStart);
  return checked(source.slice(0, start) + text + source.slice(start + kept), path, value);
}

/** The text, if it holds the value where it should. */
function checked(source: string, path: YamlPath, value: string): string | undefined {
  const document = parseDocument(source);
  return document.errors.length === 0 && document.getIn(path) === value ? source : undefined;
}

function isInFlow(document: Document, path: YamlPath): boolean {
  return path.some((_, length) => {
    const parent = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    return isMap(parent) && parent.flow === true;
  });
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

const flowText = (value: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} .’–-]*$/u.test(value) && isPlain(value) ? value : quoted(value);

/** A value after its key: plain where that fits, quoted where it must be, folded where it is long. */
function blockText(value: string, indent: number, column: number): string {
  const plain = isPlain(value) ? value : quoted(value);
  if (column + plain.length <= WIDTH) return plain;
  const margin = ' '.repeat(indent + 2);
  return `>-\n${margin}${wrap(value, margin, margin.length)}`;
}

function isPlain(value: string): boolean {
  const document = parseDocument(`k: ${value}`);
  return document.errors.length === 0 && document.get('k') === value;
}

function inserted(
  source: string,
  document: Document,
  path: YamlPath,
  value: string,
  orderOf: OrderOf,
): string | undefined {
  let depth = 0;
  let map: unknown = document.contents;
  while (isMap(map) && depth < path.length - 1) {
    const inner: unknown = map.get(path[depth], true);
    if (!isMap(inner)) break;
    map = inner;
    depth += 1;
  }
  if (map === null) return checked(entryText(path, value, 0), path, value);
  if (!isMap(map) || map.flow || path.slice(depth).some((key) => typeof key !== 'string')) return undefined;
  if (map.has(path[depth])) return undefined;
  const pairs = map.items as Pair<
    { value: unknown; range?: [number, number, number] },
    { range?: [number, number, number] }
  >[];
  const order = orderOf(path.slice(0, depth));
  const rank = order.indexOf(String(path[depth]));
  const before = pairs.filter((pair) => order.indexOf(String(pair.key.value)) < rank).at(-1);
  const first = pairs[0]?.key.range?.[0];
  if (first === undefined) return undefined;
  const indent = first - (source.lastIndexOf('\n', first - 1) + 1);
  const entry = entryText(path.slice(depth), value, indent);
  if (!before) {
    const at = source.lastIndexOf('\n', first - 1) + 1;
    return checked(`${source.slice(0, at)}${entry}\n${source.slice(at)}`, path, value);
  }
  const end = before.value?.range?.[1] ?? before.key.range?.[1] ?? 0;
  const kept = source.slice(0, end).trimEnd().length;
  const lineEnd = source.indexOf('\n', kept);
  const at = lineEnd < 0 ? source.length : lineEnd;
  return checked(`${source.slice(0, at)}\n${entry}${source.slice(at)}`, path, value);
}

function entryText(keys: YamlPath, value: string, indent: number): string {
  const [key, ...rest] = keys;
  const head = `${' '.repeat(indent)}${key}:`;
  if (rest.length > 0) return `${head}\n${entryText(rest, value, indent + 2)}`;
  return `${head} ${blockText(value, indent, head.length + 1)}`;
}
