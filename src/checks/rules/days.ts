import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

/** Fields that begin and end a length of time. */
const SPANS = [
  ['validFrom', 'validTo'],
  ['from', 'to'],
  ['from', 'until'],
  ['date', 'expires'],
  ['date', 'until'],
] as const;

/** Days stand in the calendar, and what ends does not end before it begins. */
export function checkDays(tree: ContentTree): Finding[] {
  const files = [
    ...tree.documents.flatMap((document) => document.data ?? []),
    ...tree.facts,
    ...tree.places,
    ...tree.events,
    tree.notices,
    ...(tree.welcomePack ? [tree.welcomePack.edition] : []),
  ];
  return files.flatMap((file) => daysIn(file.data, file, []));
}

function daysIn(value: unknown, file: YamlFile, path: YamlPath): Finding[] {
  const error = (where: YamlPath, rule: Finding['rule'], values: Finding['values']): Finding => ({
    severity: 'error',
    file: file.file,
    line: file.lineOf(where),
    rule,
    values,
  });
  if (typeof value === 'string') {
    const day = fullDay(value, path.at(-1));
    return day === null || isDay(day) ? [] : [error(path, 'no-such-day', { day: value })];
  }
  if (typeof value !== 'object' || value === null) return [];
  const fields = record(value);
  const reversed = SPANS.flatMap(([first, last]) => {
    const [from = '', to = ''] = [fields[first], fields[last]].map((day) => (typeof day === 'string' ? day : ''));
    return isDay(from) && isDay(to) && to < from ? [error([...path, last], 'days-reversed', { from, to })] : [];
  });
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(fields);
  return [...reversed, ...steps.flatMap(([step, inner]) => daysIn(inner, file, [...path, step]))];
}

/** The first day that a text in the form of a day, a month or a day of every year stands for, else null. */
function fullDay(text: string, field: string | number | undefined): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  if (/^\d{4}-\d{2}$/.test(text)) return `${text}-01`;
  // 29 February is a day of some years, so of a leap year.
  return field === 'value' && /^\d{2}-\d{2}$/.test(text) ? `2024-${text}` : null;
}

/** True for a day of the calendar, as `2026-05-04`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
