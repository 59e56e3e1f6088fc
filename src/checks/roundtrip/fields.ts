import type { Locale } from '../../domain/locale.ts';
import { LEAD } from '../../domain/section.ts';
import type { ContentTree, TextFile } from '../content-tree.ts';
import type { Subject } from '../freshness/subject.ts';
import { record } from '../known.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';
import { yamlFilesOf } from './with-files.ts';

/** One text of a piece: a step has two (`title`, `text`), a section its `heading` and `body`, all else one (``). */
export interface Field {
  piece: string;
  name: string;
  /** The source as it stands in the file, an empty text where there is none. */
  source: string;
  file: string;
  place: { in: 'words'; path: YamlPath } | { in: 'body'; section: string };
}

/** Where a body's section stands in its file, as offsets: the words of the heading, then the text below it. */
export interface SectionPlace {
  heading: { start: number; end: number } | null;
  body: { start: number; end: number };
}

/** Every text of a subject in a language, in the order of its Polish pieces; absent ones are left out. */
export function fieldsOf(tree: ContentTree, subject: Subject, locale: Locale): Field[] {
  return (subject.pieces[locale] ?? []).flatMap(({ id }) => fieldsOfPiece(tree, subject, locale, id));
}

function fieldsOfPiece(tree: ContentTree, subject: Subject, locale: Locale, piece: string): Field[] {
  const { file, path } = placeOf(subject, locale, piece);
  const text = textOf(tree, subject, locale);
  const data = text ? text.words.data : yamlOf(tree, file)?.data;
  const value = path.reduce<unknown>(
    (inner, key) => (Array.isArray(inner) ? inner[Number(key)] : record(inner)[key]),
    data,
  );
  const words = (name: string, source: string, inner: YamlPath): Field => ({
    piece,
    name,
    source,
    file,
    place: { in: 'words', path: inner },
  });
  if (typeof value === 'string') return [words('', value, path)];
  if (value !== undefined && value !== null)
    return Object.entries(record(value)).map(([name, inner]) => words(name, String(inner), [...path, name]));
  const found = text && sectionPlace(text, piece);
  if (!found) return [];
  const slice = ({ start, end }: { start: number; end: number }) => text.raw.slice(start, end).trim();
  const body = (name: string, source: string): Field => ({
    piece,
    name,
    source,
    file,
    place: { in: 'body', section: piece },
  });
  return [...(found.heading ? [body('heading', slice(found.heading))] : []), body('body', slice(found.body))];
}

/** The place that a field has in another language of the same subject, where it may not stand yet. */
export function sameFieldIn(subject: Subject, locale: Locale, field: Field): Field {
  const { file, path } = placeOf(subject, locale, field.piece);
  const place: Field['place'] =
    field.place.in === 'body' ? field.place : { in: 'words', path: field.name === '' ? path : [...path, field.name] };
  return { ...field, source: '', file, place };
}

/** The file in which the words of a piece stand, and their path in its front matter or YAML. */
export function placeOf(subject: Subject, locale: Locale, piece: string): { file: string; path: YamlPath } {
  const keys = piece.split('/');
  if (subject.store.form === 'folder') return { file: `${subject.store.folder}/${locale}.mdx`, path: keys };
  const [first = '', ...rest] = keys;
  const file = fileOf(subject);
  if (subject.kind === 'facts') return { file, path: [first, 'values', Number(rest[0]), 'value', locale] };
  if (subject.kind === 'welcome-pack' || (subject.kind === 'site' && subject.id !== 'site'))
    return { file, path: [first, 'words', locale, ...rest] };
  return { file, path: ['words', locale, ...keys] };
}

/** The YAML file with the words of a subject that is no document. */
function fileOf({ kind, id }: Subject): string {
  if (kind === 'site') return `content/${id}.yaml`;
  if (kind === 'events') return `content/events/${id.slice(0, 4)}/${id.slice(5)}.yaml`;
  return `content/${kind}/${id}.yaml`;
}

function textOf(tree: ContentTree, subject: Subject, locale: Locale): TextFile | undefined {
  if (subject.store.form !== 'folder') return undefined;
  return documentIn(tree, subject.store.folder)?.texts[locale];
}

const documentIn = (tree: ContentTree, folder: string) => tree.documents.find((document) => document.folder === folder);

const yamlFiles = new WeakMap<ContentTree, Map<string, YamlFile>>();

/** A tree never changes once it is read, so its files are collected once. */
function yamlOf(tree: ContentTree, file: string): YamlFile | undefined {
  const known = yamlFiles.get(tree) ?? new Map(yamlFilesOf(tree).map((one) => [one.file, one]));
  yamlFiles.set(tree, known);
  return known.get(file);
}

/** Where a section stands in a text, or null when it has none with this id. */
export function sectionPlace({ raw, sections }: TextFile, id: string): SectionPlace | null {
  const index = sections.findIndex((section) => section.id === id);
  const section = sections[index];
  if (!section) return null;
  const lines = raw.split('\n');
  const offsetOf = (line: number) => lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const next = sections[index + 1];
  const end = next ? offsetOf(next.line) : raw.length;
  const start = offsetOf(section.line);
  if (id === LEAD) return { heading: null, body: { start, end } };
  const heading = /^##\s+(.*?)\s*\{#[^}]*\}\s*$/.exec(lines[section.line - 1] ?? '');
  const from = start + 2 + (/^##(\s+)/.exec(lines[section.line - 1] ?? '')?.[1]?.length ?? 1);
  return {
    heading: { start: from, end: from + (heading?.[1]?.length ?? 0) },
    body: { start: offsetOf(section.line + 1), end },
  };
}
