import { LEAD, PAGE_SECTIONS } from '../../domain/section.ts';
import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { plainText, walk } from '../../markdown/parse.ts';
import type { ContentTree, DocumentFolder, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

/** Sections have permanent ids, the same ones in the same order in every language. */
export function checkSections(tree: ContentTree): Finding[] {
  return tree.documents.flatMap((document) =>
    Object.values(document.texts)
      .filter((text) => text.body.ok)
      .flatMap((text) => [...headings(text), ...ownIds(document, text), ...sameAsPolish(document, text)]),
  );
}

function headings(text: TextFile): Finding[] {
  return [...walk(text.nodes)].flatMap((node): Finding[] => {
    if (node.type !== 'heading') return [];
    const line = node.position?.start.line ?? 1;
    if (node.depth !== 2 && node.depth !== 3) {
      return [{ severity: 'error', file: text.file, line, rule: 'heading-level', values: { level: node.depth ?? 0 } }];
    }
    const hasId = node.depth === 3 || text.sections.some((section) => section.line === line && section.id !== null);
    return hasId
      ? []
      : [{ severity: 'error', file: text.file, line, rule: 'section-without-id', values: { heading: plainText(node) } }];
  });
}

function ownIds(document: DocumentFolder, text: TextFile): Finding[] {
  const reserved: readonly string[] = document.kind === 'procedures' ? [...PAGE_SECTIONS, 'terms'] : ['related', 'sources', 'terms'];
  const ids = text.sections.map((section) => section.id);
  return text.sections.flatMap(({ id, line }, index): Finding[] => {
    if (id === null || (id === LEAD && index === 0)) return [];
    const at = { severity: 'error', file: text.file, line, values: { id } } as const;
    if (ids.indexOf(id) !== index) return [{ ...at, rule: 'section-repeated' }];
    return reserved.includes(id) || id === LEAD ? [{ ...at, rule: 'section-reserved' }] : [];
  });
}

function sameAsPolish(document: DocumentFolder, text: TextFile): Finding[] {
  const polish = document.texts[SOURCE_LOCALE];
  if (!polish || text.locale === SOURCE_LOCALE) return [];
  const wanted = polish.sections.flatMap((section) => section.id ?? []);
  const given = text.sections.flatMap((section) => section.id ?? []);
  const lineOf = (id: string) => text.sections.find((section) => section.id === id)?.line ?? 1;
  const end = text.raw.split('\n').length;
  const missing = wanted.filter((id) => !given.includes(id));
  const extra = given.filter((id) => !wanted.includes(id));
  const common = given.filter((id) => wanted.includes(id));
  const order = wanted.filter((id) => given.includes(id));
  const moved = common.find((id, index) => order[index] !== id);
  return [
    ...missing.map((id): Finding => ({ severity: 'error', file: text.file, line: end, rule: 'section-missing', values: { id } })),
    ...extra.map((id): Finding => ({
      severity: 'error',
      file: text.file,
      line: lineOf(id),
      rule: 'section-extra',
      values: { id },
      nearest: nearest(id, missing.length > 0 ? missing : wanted),
    })),
    ...(moved === undefined
      ? []
      : [{ severity: 'error', file: text.file, line: lineOf(moved), rule: 'section-order', values: { id: moved, order: order.join(', ') } } as const]),
  ];
}
