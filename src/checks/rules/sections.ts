import type { Kind } from '../../domain/kind.ts';
import { LEAD, PAGE_SECTIONS } from '../../domain/section.ts';
import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { plainText, walk } from '../../markdown/parse.ts';
import type { ContentTree, DocumentFolder, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Ids that the frame of a page of any kind takes. */
const FRAME: readonly string[] = [LEAD, 'main', 'on-this-page', 'related', 'sources', 'terms', 'values'];

const isReserved = (id: string, kind: Kind) => [...FRAME, ...PAGE_SECTIONS[kind]].includes(id);

/** Sections have permanent ids, the same ones in the same order in every language. */
export function checkSections(tree: ContentTree): Finding[] {
  return tree.documents.flatMap((document) =>
    Object.values(document.texts)
      .filter((text) => text.body.ok)
      .flatMap((text) => [...headings(text), ...ownIds(document, text), ...sameAsPolish(document, text)]),
  );
}

const error = (text: TextFile, line: number, rule: Finding['rule'], values: Finding['values']): Finding => ({
  severity: 'error',
  file: text.file,
  line,
  rule,
  values,
});

const warning = (...fault: Parameters<typeof error>): Finding => ({ ...error(...fault), severity: 'warning' });

function headings(text: TextFile): Finding[] {
  return [...walk(text.nodes)].flatMap((node): Finding[] => {
    if (node.type !== 'heading') return [];
    const line = node.position?.start.line ?? 1;
    if (node.depth !== 2 && node.depth !== 3) return [error(text, line, 'heading-level', { level: node.depth ?? 0 })];
    const hasId = node.depth === 3 || text.sections.some((section) => section.line === line && section.id !== null);
    return hasId ? [] : [error(text, line, 'section-without-id', { heading: plainText(node).trim() })];
  });
}

function ownIds(document: DocumentFolder, text: TextFile): Finding[] {
  const ids = text.sections.map((section) => section.id);
  return text.sections.flatMap(({ id, heading, line }, index): Finding[] => {
    if (id === null || (id === LEAD && heading === '')) return [];
    if (!ID.test(id)) return [error(text, line, 'id-form', { id })];
    if (isReserved(id, document.kind)) return [error(text, line, 'section-reserved', { id })];
    return ids.indexOf(id) === index ? [] : [error(text, line, 'section-repeated', { id })];
  });
}

function sameAsPolish(document: DocumentFolder, text: TextFile): Finding[] {
  const polish = document.texts[SOURCE_LOCALE];
  if (!polish?.body.ok || text.locale === SOURCE_LOCALE) return [];
  const wanted = [...new Set(polish.sections.flatMap((section) => section.id ?? []))];
  const given = [...new Set(text.sections.flatMap((section) => section.id ?? []))];
  const lineOf = (id: string | undefined) => text.sections.find((section) => section.id === id)?.line;
  const missing = wanted.filter((id) => !given.includes(id));
  const extra = given.filter((id) => !wanted.includes(id));
  const order = wanted.filter((id) => id !== LEAD && given.includes(id));
  const moved = given.filter((id) => id !== LEAD && wanted.includes(id)).find((id, index) => order[index] !== id);
  /** The line before which a missing section belongs, or the last line of the file. */
  const placeFor = (id: string) => {
    const next = wanted.slice(wanted.indexOf(id) + 1).find((other) => given.includes(other));
    return lineOf(next) ?? text.raw.trimEnd().split('\n').length;
  };
  // Readers see the sections in the Polish order, and in Polish what is not translated: neither stops a build.
  // A misspelt id is one fault, not an extra section and a missing one.
  const meant = extra.map((id) => nearest(id, missing));
  return [
    ...missing.filter((id) => !meant.includes(id)).map((id) => warning(text, placeFor(id), 'section-missing', { id })),
    ...extra.map((id, index) => ({
      ...error(text, lineOf(id) ?? 1, 'section-extra', { id }),
      nearest: meant[index],
    })),
    ...(moved === undefined
      ? []
      : [warning(text, lineOf(moved) ?? 1, 'section-order', { id: moved, order: order.join(', ') })]),
  ];
}
