import { isMap, parseDocument } from 'yaml';
import { LEAD } from '../../domain/section.ts';
import { readText, type TextFile } from '../content-tree.ts';
import { sectionPlace, type Field } from './fields.ts';
import { blockMdx, blocksOf, bodyMdx, toMdx, type ValueOf } from './form.ts';
import { withYamlText, type OrderOf } from './yaml-edit.ts';

/** What a new translation needs to know of the Polish text: the order in which things stand. */
export interface PolishOrder {
  /** Front matter, or the words of a YAML file. */
  keys: OrderOf;
  sections: readonly string[];
}

/**
 * A file with one field set to what a translator wrote, as lines; no byte changes elsewhere. Undefined where the file
 * has no place for it.
 */
export function withField(
  raw: string,
  field: Field,
  lines: readonly string[],
  order: PolishOrder,
  valueOf: ValueOf,
): string | undefined {
  const { place, file } = field;
  if (place.in === 'body') return withSection(readText(file, 'pl', raw), field, place.section, lines, order, valueOf);
  const value = toMdx(lines.join(' '));
  const frontMatter = file.endsWith('.mdx') ? /^---\n([\s\S]*?)\n?---(?:\n|$)/.exec(raw) : null;
  if (!file.endsWith('.mdx')) return withYamlText(raw, place.path, value, order.keys);
  const source = frontMatter?.[1] ?? '';
  const edited = withYamlText(source, place.path, value, order.keys);
  if (edited === undefined) return undefined;
  const rest = raw.slice(frontMatter?.[0].length ?? 0);
  return `---\n${edited.replace(/\n$/, '')}\n---\n${rest}`;
}

function withSection(
  text: TextFile,
  field: Field,
  section: string,
  lines: readonly string[],
  order: PolishOrder,
  valueOf: ValueOf,
): string | undefined {
  const found = sectionPlace(text, section);
  if (!found) return withNewSection(text, field, section, lines, order);
  const { raw } = text;
  if (field.name === 'heading') {
    if (!found.heading) return undefined;
    return raw.slice(0, found.heading.start) + toMdx(lines.join(' ')) + raw.slice(found.heading.end);
  }
  const { start, end } = found.body;
  const body = raw.slice(start, end);
  const blocks = blocksOf(body, valueOf);
  if (
    blocks.length === lines.length &&
    blocks.every((block, index) => markOf(block.text) === markOf(lines[index] ?? ''))
  ) {
    // From the end, so that the offsets of what comes before stay true.
    return blocks.reduceRight((whole, block, index) => {
      const line = lines[index] ?? '';
      if (block.text === line) return whole;
      return whole.slice(0, start + block.start) + blockMdx(line) + whole.slice(start + block.end);
    }, raw);
  }
  const before = /^\s*/.exec(body)?.[0] ?? '';
  const after = body.trim() === '' ? '\n' : (/\s*$/.exec(body)?.[0] ?? '');
  return (
    raw.slice(0, start) +
    (before === '' && field.name === 'body' && section !== LEAD ? '\n' : before) +
    bodyMdx(lines) +
    after +
    raw.slice(end)
  );
}

const markOf = (line: string): string => /^(?:• |\d+\. |#+ |\|)/.exec(line)?.[0] ?? '';

/** A section that the translation lacks is put after the one that it follows in Polish. */
function withNewSection(
  text: TextFile,
  field: Field,
  section: string,
  lines: readonly string[],
  order: PolishOrder,
): string {
  const rank = order.sections.indexOf(section);
  const following = text.sections.find(({ id }) => id !== null && order.sections.indexOf(id) > rank);
  const words = field.name === 'heading' ? `## ${toMdx(lines.join(' '))} {#${section}}\n` : `${bodyMdx(lines)}\n`;
  if (!following) return `${text.raw.trimEnd()}\n\n${words}`;
  const rows = text.raw.split('\n');
  return [...rows.slice(0, following.line - 1), words, ...rows.slice(following.line - 1)].join('\n');
}

/** The order of the keys of a YAML text, by path. */
export function orderOfYaml(source: string): OrderOf {
  const document = parseDocument(source);
  return (path) => {
    const map = path.length === 0 ? document.contents : document.getIn(path, true);
    return isMap(map) ? map.items.map((pair) => String((pair.key as { value: unknown }).value)) : [];
  };
}
