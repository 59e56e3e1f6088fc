import { TRANSLATED_LOCALES } from '../../domain/locale.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { collectKnown, entries, linkableSections, record, stringList } from '../known.ts';
import { nearest } from '../nearest.ts';
import { at, documentFault } from './references.ts';

/** What the short answers of a procedure are called on paper; they are no section of the page. */
const GLANCE = 'glance';

/** Leaflets have words in all languages, and the documents, sections and situations that they are made of exist. */
export function checkLeaflets(tree: ContentTree): Finding[] {
  const known = collectKnown(tree);
  const situations = Object.keys(record(tree.welcomePack?.situations.data));
  return tree.leaflets.flatMap((file) => [
    ...TRANSLATED_LOCALES.filter((locale) => record(record(file.data)['words'])[locale] === undefined).map(
      (locale): Finding => ({
        ...at(file, ['words'], { rule: 'leaflet-left-out', values: { locale } }),
        severity: 'warning',
      }),
    ),
    ...entries(record(file.data)['parts']).flatMap((part, index): Finding[] => {
      const { document: id, page } = part;
      const path = ['parts', index];
      if (typeof page === 'string') {
        const [, situation] = /^welcome-pack\/(.+)$/.exec(page) ?? [];
        if (situation === undefined || situations.includes(situation)) return [];
        const near = nearest(situation, situations);
        return [at(file, [...path, 'page'], { rule: 'unknown-situation', values: { id: situation }, nearest: near })];
      }
      if (typeof id !== 'string') return [];
      const missing = documentFault(id, known);
      if (missing) return [at(file, [...path, 'document'], missing)];
      const document = known.documents.get(id);
      const own = document ? linkableSections(document) : null;
      if (!document || own === null) return [];
      const valid = document.kind === 'procedures' ? [...own, GLANCE] : [...own];
      return stringList(part['sections']).flatMap((section, place) =>
        valid.includes(section)
          ? []
          : [
              at(file, [...path, 'sections', place], {
                rule: 'unknown-section',
                values: { id, section, valid: valid.join(', ') },
                nearest: nearest(section, valid),
              }),
            ],
      );
    }),
  ]);
}
