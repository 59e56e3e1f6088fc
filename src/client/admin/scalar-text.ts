import { parseDocument, stringify } from 'yaml';

/** Lines of the content are no longer than this. */
export const WIDTH = 120;

const OPTIONS = { lineWidth: WIDTH, singleQuote: true, indentSeq: true, blockQuote: 'folded' } as const;

/** A value as lines of block YAML, each after `indent` spaces but the first. */
export function blockText(value: unknown, indent: number): string {
  const lines = stringify(value, { ...OPTIONS, lineWidth: WIDTH - indent })
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(indent) + line)).join('\n');
}

/** A value on one line, as it stands in `[a, b]` and `{ a: b }`. */
export function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flowText(inner)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return /^[\p{L}\p{N}][\p{L}\p{N} .’–-]*$/u.test(value) && isPlain(value) ? value : quoted(value);
}

/** The new text of a single value. It keeps the manner of the old one, and its lines where they still fit. */
export function scalarText(old: string, before: unknown, value: unknown, margin: number, column: number): string {
  if (typeof value !== 'string') return String(value);
  if (value.includes('\n')) return literal(value, margin);
  if (/^[>|]/.test(old)) {
    const [header = '>-', ...lines] = old.trimEnd().split('\n');
    return [header, ...rewrapped(lines, value, WIDTH - margin).map((line) => ' '.repeat(margin) + line)].join('\n');
  }
  const mark = old.startsWith("'") ? "'" : old.startsWith('"') ? '"' : '';
  const single = mark === '"' ? JSON.stringify(value) : mark === "'" ? quoted(value) : plain(before, value);
  if (column + single.length <= WIDTH) return single;
  if (old.includes('\n') && mark === '' && isPlain(value)) {
    const lines = rewrapped(old.split('\n'), value, WIDTH - margin);
    return lines.map((line, at) => (at === 0 ? line : ' '.repeat(margin) + line)).join('\n');
  }
  return ['>-', ...rewrapped([], value, WIDTH - margin).map((line) => ' '.repeat(margin) + line)].join('\n');
}

/** Lines of a text: those at its beginning and end that it still has stay, what is between is wrapped anew. */
function rewrapped(oldLines: readonly string[], value: string, width: number): string[] {
  const lines = oldLines.map((line) => line.trim());
  const [first, last]: [string[], string[]] = [[], []];
  let rest = value;
  for (const line of lines) {
    if (!rest.startsWith(`${line} `)) break;
    first.push(line);
    rest = rest.slice(line.length + 1);
  }
  for (const line of lines.slice(first.length).toReversed()) {
    if (!rest.endsWith(` ${line}`)) break;
    last.unshift(line);
    rest = rest.slice(0, -line.length - 1);
  }
  const middle: string[] = [];
  for (const word of rest.split(' ')) {
    const line = middle.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) middle.push(word);
    else middle[middle.length - 1] = `${line} ${word}`;
  }
  return [...first, ...middle, ...last];
}

/** A number that was no text before, such as the year of a source, stays one. */
function plain(before: unknown, value: string): string {
  const read: unknown = parseDocument(`k: ${value}`).get('k');
  if (typeof before !== 'string' && String(read) === value) return value;
  return isPlain(value) ? value : quoted(value);
}

function isPlain(value: string): boolean {
  const document = parseDocument(`k: ${value}`);
  return document.errors.length === 0 && document.get('k') === value;
}

const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

const literal = (value: string, margin: number) =>
  ['|-', ...value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(margin) + line))].join('\n');
