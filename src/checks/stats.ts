import { KINDS, LISTS, type Kind } from '../domain/kind.ts';
import { rungOf, valueOn, type Rung } from '../domain/fact.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { factFile, type Fact } from '../schemas/fact.ts';
import { plainText } from '../markdown/parse.ts';
import type { ContentTree, TextFile } from './content-tree.ts';
import { entries, record, stringList } from './known.ts';
import { passagesOf } from './passages.ts';

export interface ContentStats {
  words: Record<Kind, { documents: number } & Record<Locale, number>>;
  values: Record<Rung, number>;
  places: number;
  terms: number;
  events: number;
  /** Per procedure: how much of each list it holds, and its terms, sources and related pages. */
  procedures: { id: string; counts: Record<string, number> }[];
}

/** Counts what the content holds on a day. Words are those that readers see, without marks. */
export function contentStats(tree: ContentTree, today: string): ContentStats {
  const words = Object.fromEntries(
    KINDS.map((kind) => {
      const documents = tree.documents.filter((document) => document.kind === kind);
      const perLocale = LOCALES.map((locale) => [locale, sum(documents.map(({ texts }) => countWords(texts[locale])))]);
      return [kind, { documents: documents.length, ...Object.fromEntries(perLocale) }];
    }),
  ) as ContentStats['words'];
  const values: ContentStats['values'] = { A: 0, B: 0, C: 0 };
  for (const file of tree.facts) {
    const parsed = factFile.safeParse(file.data);
    for (const fact of parsed.success ? Object.values(parsed.data) : []) {
      values[rungOf(valueOn<Fact['values'][number]>(fact.values, today).value, today)] += 1;
    }
  }
  const procedures = tree.documents
    .filter((document) => document.kind === 'procedures')
    .map((document) => {
      const data = record(document.data?.data);
      const lists = LISTS.procedures.map((list) => [list, entries(data[list]).length]);
      const ids = ['terms', 'related'].map((list) => [list, stringList(data[list]).length]);
      const sources = ['sources', 'legalBasis'].map((list) => [list, entries(data[list]).length]);
      return { id: document.id, counts: Object.fromEntries([...lists, ...ids, ...sources]) as Record<string, number> };
    });
  return {
    words,
    values,
    places: tree.places.length,
    terms: tree.glossary.length,
    events: tree.events.length,
    procedures,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function countWords(text: TextFile | undefined): number {
  if (!text) return 0;
  const all = passagesOf(text).flatMap((passage) => passage.nodes.map(plainText));
  return all.join(' ').match(/[\p{L}\d][\p{L}\d’'-]*/gu)?.length ?? 0;
}

/** The counts as a table for the terminal. */
export function statsText(stats: ContentStats): string {
  const kinds = KINDS.map((kind) => {
    const { documents, ...perLocale } = stats.words[kind];
    return `${kind.padEnd(17)} ${String(documents).padStart(4)} documents, words: ${LOCALES.map((locale) => `${locale} ${perLocale[locale]}`).join(', ')}`;
  });
  const names = Object.keys(stats.procedures[0]?.counts ?? {});
  const width = Math.max(2, ...stats.procedures.map(({ id }) => id.length));
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(width) : cell.padStart(names[index - 1]?.length ?? 0)))
      .join('  ');
  return [
    ...kinds,
    `values            A ${stats.values.A}, B ${stats.values.B}, C ${stats.values.C}`,
    `places            ${stats.places}`,
    `terms             ${stats.terms}`,
    `events            ${stats.events}`,
    '',
    row(['id', ...names]),
    ...stats.procedures.map(({ id, counts }) => row([id, ...names.map((name) => String(counts[name] ?? 0))])),
  ].join('\n');
}
