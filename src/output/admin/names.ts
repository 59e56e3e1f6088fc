import type { ContentTree, DocumentFolder } from '../../checks/content-tree.ts';
import { subjects } from '../../checks/freshness/subject.ts';
import { subjectStatus } from '../../checks/freshness/status.ts';
import { entries, record } from '../../checks/known.ts';
import { KINDS } from '../../domain/kind.ts';
import type { EditorLanguage } from './field.ts';

/** What the editor knows of files beyond their own text, so that lists speak of things and not of ids. */
export interface Names {
  /** What a file is called in a list, by its path. */
  files: Record<string, string>;
  /** What a fact is for, by its id. */
  facts: Record<string, string>;
  /** Pieces of translations that are not up to date with Polish: document → language → piece → how it stands. */
  behind: Record<string, Record<string, Record<string, string>>>;
}

/** The names of everything that is published, in a language of the editor. Nothing of a draft leaves the computer. */
export function namesOf(content: ContentTree, language: EditorLanguage): Names {
  const published = content.documents.filter(({ data }) => record(data?.data)['status'] !== 'draft');
  const titles = new Map(published.map((document) => [document.id, titleOf(document, language)]));
  const uses = factUses(published, language);
  const files: Record<string, string> = {};
  for (const { id, data } of published) {
    if (data) files[data.file] = titles.get(id) ?? id;
  }
  for (const { file, data } of content.facts) {
    const id = file.slice('content/facts/'.length, -'.yaml'.length);
    files[file] = titles.get(id) ?? [id.replaceAll('-', ' '), mostOften(Object.keys(record(data)), uses)].join(' · ');
  }
  const facts = Object.fromEntries([...uses].map(([id, use]) => [id, use.words]));
  return { files, facts, behind: behindOf(content, new Set(titles.keys())) };
}

interface Use {
  title: string;
  words: string;
}

/** Where each fact is used first: the title of the document, and its fee by name where it is one. */
function factUses(documents: readonly DocumentFolder[], language: EditorLanguage): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const document of documents) {
    const title = titleOf(document, language);
    const costs = record(record(document.texts[language]?.words.data)['costs']);
    const add = (fact: unknown, what?: unknown) => {
      if (typeof fact !== 'string' || uses.has(fact)) return;
      uses.set(fact, { title, words: typeof what === 'string' && !what.includes('<') ? `${title}: ${what}` : title });
    };
    const data = record(document.data?.data);
    for (const { id, fact } of entries(data['costs'])) add(fact, costs[String(id)]);
    for (const list of Object.values(data)) for (const { fact } of entries(list)) add(fact);
    for (const [, id] of document.texts.pl?.raw.matchAll(/<Fact id="([^"]+)"/g) ?? []) add(id);
  }
  return uses;
}

/** The titles of the two documents that use most of these facts. */
function mostOften(facts: readonly string[], uses: ReadonlyMap<string, Use>): string {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    const title = uses.get(fact)?.title;
    if (title !== undefined) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const titles = [...counts].toSorted(([, a], [, b]) => b - a).map(([title]) => title);
  return titles.length > 2 ? `${titles.slice(0, 2).join(', ')}…` : titles.join(', ');
}

function behindOf(content: ContentTree, published: ReadonlySet<string>): Names['behind'] {
  const behind: Names['behind'] = {};
  const kinds: readonly string[] = KINDS;
  for (const subject of subjects(content)) {
    if (!kinds.includes(subject.kind) || !published.has(subject.id)) continue;
    for (const { locale, sections } of subjectStatus(subject)) {
      const pieces = sections
        .filter(({ status }) => status !== 'current')
        .map(({ id, status }): [string, string] => [id, status]);
      if (pieces.length > 0) (behind[`${subject.kind}/${subject.id}`] ??= {})[locale] = Object.fromEntries(pieces);
    }
  }
  return behind;
}

function titleOf({ id, texts }: DocumentFolder, language: EditorLanguage): string {
  const { title } = record((texts[language] ?? texts.pl)?.words.data);
  return typeof title === 'string' ? title : id;
}
