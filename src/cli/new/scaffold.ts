import { fileStart } from '../../domain/event-days.ts';
import { DATA_FILE, type Kind } from '../../domain/kind.ts';
import { LOCALES } from '../../domain/locale.ts';
import type { QuestionName } from './questions.ts';

/** What an editor can begin with `npm run content -- new`. */
export const BEGINNINGS = ['procedure', 'chapter', 'news', 'event', 'place', 'term'] as const;

export type Beginning = (typeof BEGINNINGS)[number];

export type Answers = Partial<Record<QuestionName, string>>;

interface Scaffold {
  /** What is asked besides the id, in order. */
  questions: readonly QuestionName[];
  /** The kind of document whose folder is written; null for one YAML file. */
  kind: Kind | null;
  /** Folder or file, from the root of the project. */
  path(id: string, answers: Answers): string;
}

const folderOf = (kind: Kind) => ({ kind, path: (id: string) => `content/${kind}/${id}` });

export const SCAFFOLDS: Record<Beginning, Scaffold> = {
  procedure: { questions: ['title', 'official', 'topic'], ...folderOf('procedures') },
  chapter: { questions: ['title', 'topic', 'place'], ...folderOf('guide') },
  news: { questions: ['title', 'topic', 'date'], ...folderOf('news') },
  event: {
    questions: ['title', 'date', 'source'],
    kind: null,
    path: (id, { date = '' }) => `content/events/${fileStart({ date })}${id}.yaml`,
  },
  place: { questions: ['title', 'official', 'topic', 'source'], kind: null, path: (id) => `content/places/${id}.yaml` },
  term: { questions: ['title', 'topic'], kind: null, path: (id) => `content/glossary/${id}.yaml` },
};

/** Templates of a beginning with the files they become: path of a template → path of the file, from the root. */
export function templateFiles(what: Beginning, id: string, answers: Answers): [template: string, file: string][] {
  const { kind, path } = SCAFFOLDS[what];
  const target = path(id, answers);
  if (kind === null) return [[`content/_templates/${what}.yaml`, target]];
  const names = [DATA_FILE[kind], ...LOCALES.map((locale) => `${locale}.mdx`)];
  return names.map((name) => [`content/_templates/${what}/${name}`, `${target}/${name}`]);
}

/** A template with its places filled: `{{title}}`. A value that YAML would misread is quoted. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : asYaml(value);
  });
}

const PLAIN = /^[\p{L}][\p{L}\p{M}\d .,/()’–-]*[\p{L}\p{M}\d.)]$/u;
const WORD_OF_YAML = /^(?:true|false|null|yes|no|on|off)$/i;
const UNQUOTED = /^(?:\d{4}-\d{2}(?:-\d{2})?|[a-z0-9]+(?:-[a-z0-9]+)*|https?:\/\/[^\s#,[\]{}]+)$/;

function asYaml(value: string): string {
  if (!WORD_OF_YAML.test(value) && (PLAIN.test(value) || UNQUOTED.test(value))) return value;
  return `'${value.replaceAll("'", "''")}'`;
}
