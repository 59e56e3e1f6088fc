import { KINDS, type Kind } from '../../domain/kind.ts';
import { idsIn } from '../../domain/marks.ts';
import type { ContentTree, DocumentFolder } from '../content-tree.ts';
import { record } from '../known.ts';

/** A page that shows a fact. */
export interface FactPage {
  kind: Kind;
  id: string;
}

/** The published pages that show each fact, by the id of the fact: in a text of any language, or in a list of the document. */
export function pagesByFact(tree: ContentTree): Map<string, FactPage[]> {
  const found = new Map<string, FactPage[]>();
  const published = tree.documents.filter(({ data }) => record(data?.data)['status'] === 'published');
  for (const document of published) {
    for (const fact of factsOfDocument(document)) {
      found.set(fact, [...(found.get(fact) ?? []), { kind: document.kind, id: document.id }]);
    }
  }
  return found;
}

function factsOfDocument({ texts, data }: DocumentFolder): Set<string> {
  const raw = Object.values(texts).map((text) => text.raw);
  return new Set([...raw.flatMap((text) => [...idsIn(text, 'Fact'), ...idsIn(text, 'Call')]), ...named(data?.data)]);
}

/** Facts that a document's lists name: `costs`, `calls` and the like, each as `fact: <id>`. */
function named(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(named);
  return Object.entries(record(data)).flatMap(([key, value]) =>
    key === 'fact' && typeof value === 'string' ? [value] : named(value),
  );
}

/** What a page is worth to readers: the most needed ones first, then what helps in danger, then matters to settle. */
export function needOf({ kind, id }: FactPage, mostNeeded: readonly string[]): number {
  if (mostNeeded.includes(id)) return 20;
  if (kind === 'reporting' || id === 'emergency') return 12;
  return { procedures: 4, 'rights-and-duties': 2, guide: 2, pages: 2, news: 1, programme: 1 }[kind];
}

/** `procedures/pesel-number`, in the order of the kinds. */
export const pageNames = (pages: readonly FactPage[]): string[] =>
  pages
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.id.localeCompare(b.id, 'en'))
    .map(({ kind, id }) => `${kind}/${id}`);
