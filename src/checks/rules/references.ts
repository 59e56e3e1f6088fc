import { parseReference } from '../../domain/reference.ts';
import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import { PLACE_KINDS } from '../../schemas/place.ts';
import type { ContentTree, DocumentFolder, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { collectKnown, entries, linkableSections, record, stringList, type Known } from '../known.ts';
import { nearest } from '../nearest.ts';
import { passagesOf } from '../passages.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

export type Fault = Pick<Finding, 'rule' | 'values' | 'nearest'>;

/** Whatever a text or a file refers to exists. */
export function checkReferences(tree: ContentTree): Finding[] {
  const known = collectKnown(tree);
  return [
    ...tree.documents.flatMap((document) => [
      ...dataReferences(document, known),
      ...Object.values(document.texts).flatMap((text) => textReferences(document, text, known)),
    ]),
    ...[...tree.places, ...tree.glossary].flatMap((file) => topicReferences(file, ['topics'], known)),
    ...tree.places.flatMap((file) =>
      entries(record(record(file.data)['rota'])['duties']).flatMap((_duty, index) => dutyTopics(file, index, known)),
    ),
    ...tree.events.flatMap((file) => {
      const { place } = record(file.data);
      return typeof place === 'string' ? withFault(file, ['place'], placeFault(place, known)) : [];
    }),
    ...Object.entries(record(tree.notices.data)).flatMap(([id, notice]) => {
      const { document } = record(notice);
      return [
        ...topicReferences(tree.notices, [id, 'topics'], known),
        ...(typeof document === 'string'
          ? withFault(tree.notices, [id, 'document'], documentFault(document, known))
          : []),
      ];
    }),
    ...listReferences(tree.site, ['mostNeeded'], (id) => documentFault(id, known)),
  ];
}

/** What the entries of structured lists refer to: list, field, and what the field names. */
const ENTRY_REFERENCES = [
  ['costs', 'fact', 'fact'],
  ['steps', 'document', 'document'],
  ['steps', 'place', 'place'],
  ['steps', 'link', 'link'],
  ['documents', 'document', 'document'],
  ['calls', 'fact', 'fact'],
  ['support', 'document', 'document'],
  ['support', 'fact', 'fact'],
  ['indicators', 'baseline', 'fact'],
  ['indicators', 'target', 'fact'],
] as const;

function dataReferences({ data }: DocumentFolder, known: Known): Finding[] {
  if (!data) return [];
  const values = record(data.data);
  const faults = {
    fact: (id: string) => factFault(id, known),
    document: (id: string) => documentFault(id, known),
    place: (id: string) => placeFault(id, known),
    link: (id: string) => linkFault(id, data),
  };
  const inEntries = (list: string, field: string, fault: (id: string) => Fault | null) =>
    entries(values[list]).flatMap((entry, index) => {
      const id = entry[field];
      const found = typeof id === 'string' ? fault(id) : null;
      return found ? [at(data, [list, index, field], found)] : [];
    });
  return [
    ...topicReferences(data, ['topics'], known),
    ...Object.entries(record(values['links'])).flatMap(([id, link]) =>
      typeof link === 'string' ? withFault(data, ['links', id], unknown('unknown-shared-link', link, known.links)) : [],
    ),
    ...listReferences(data, ['terms'], (id) => termFault(id, known)),
    ...listReferences(data, ['places'], (id) => placeFault(id, known)),
    ...['related', 'instead'].flatMap((list) => listReferences(data, [list], (id) => documentFault(id, known))),
    ...ENTRY_REFERENCES.flatMap(([list, field, named]) => inEntries(list, field, faults[named])),
    ...(typeof values['procedure'] === 'string'
      ? withFault(data, ['procedure'], faults.document(values['procedure']))
      : []),
  ];
}

function textReferences(document: DocumentFolder, text: TextFile, known: Known): Finding[] {
  return passagesOf(text).flatMap((passage) =>
    [...walk(passage.nodes)].flatMap((node): Finding[] => {
      const fault = node.type === 'link' ? urlFault(node.url ?? '', document, known) : elementFault(node, known);
      return fault ? [{ severity: 'error', file: text.file, line: passage.lineOf(node), ...fault }] : [];
    }),
  );
}

function elementFault(node: TextNode, known: Known): Fault | null {
  const id = isElement(node) ? attribute(node, 'id') : null;
  switch (isElement(node) ? node.name : null) {
    case 'Fact':
    case 'Call':
      return id === null ? null : factFault(id, known);
    case 'Term':
      return id === null ? null : termFault(id, known);
    case 'Place':
      return id === null ? null : placeFault(id, known);
    case 'Places': {
      const kind = attribute(node, 'kind');
      if (kind === null || (PLACE_KINDS as readonly string[]).includes(kind)) return null;
      return {
        rule: 'unknown-place-kind',
        values: { id: kind, valid: PLACE_KINDS.join(', ') },
        nearest: nearest(kind, PLACE_KINDS),
      };
    }
    default:
      return null;
  }
}

function urlFault(url: string, document: DocumentFolder, known: Known): Fault | null {
  const reference = parseReference(url);
  switch (reference.to) {
    case 'invalid':
      return addressFault(url);
    case 'link':
      return linkFault(reference.id, document.data);
    case 'section':
      return sectionFault(document, reference.section);
    case 'document': {
      const target = known.documents.get(reference.id);
      if (target && reference.section !== null) return sectionFault(target, reference.section);
      return documentFault(reference.id, known);
    }
  }
}

function addressFault(url: string): Fault {
  const [, scheme, text = ''] = /^(mailto|tel):(.*)/.exec(url) ?? [];
  if (scheme === undefined) return { rule: 'address-in-text', values: { url } };
  return { rule: scheme === 'tel' ? 'literal-phone' : 'literal-email', values: { text } };
}

function sectionFault(document: DocumentFolder, section: string): Fault | null {
  const valid = linkableSections(document);
  if (valid === null || valid.has(section)) return null;
  return {
    rule: 'unknown-section',
    values: { id: document.id, section, valid: [...valid].join(', ') },
    nearest: nearest(section, valid),
  };
}

function unknown(rule: Finding['rule'], id: string, valid: ReadonlySet<string> | null): Fault | null {
  return valid === null || valid.has(id) ? null : { rule, values: { id }, nearest: nearest(id, valid) };
}

/** A fault where there is no such fact. */
export const factFault = (id: string, known: Known) => unknown('unknown-fact', id, known.facts);

const termFault = (id: string, known: Known) => unknown('unknown-term', id, known.terms);

/** A fault where there is no such document. */
export const documentFault = (id: string, known: Known) => unknown('unknown-document', id, known.documentIds);

function linkFault(id: string, data: YamlFile | null): Fault | null {
  if (data?.data === undefined) return null;
  const links = Object.keys(record(record(data.data)['links']));
  if (links.includes(id)) return null;
  return { rule: 'unknown-link', values: { id, data: data.file }, nearest: nearest(id, links) };
}

/** A fault where there is no such place, or it is history. */
export const placeFault = (id: string, known: Known): Fault | null =>
  known.supersededPlaces.has(id)
    ? { rule: 'superseded-place', values: { id } }
    : unknown('unknown-place', id, known.places);

function topicReferences(file: YamlFile, path: YamlPath, known: Known): Finding[] {
  return listReferences(file, path, (id) => unknown('unknown-topic', id, known.topics));
}

function dutyTopics(file: YamlFile, index: number, known: Known): Finding[] {
  const duty = entries(record(record(file.data)['rota'])['duties'])[index];
  return stringList(duty?.['topics']).flatMap((id, place) =>
    withFault(file, ['rota', 'duties', index, 'topics', place], unknown('unknown-topic', id, known.topics)),
  );
}

/** Faults of the ids in the list at a path. */
export function listReferences(file: YamlFile, path: YamlPath, fault: (id: string) => Fault | null): Finding[] {
  const list = path.reduce<unknown>((value, step) => record(value)[step], file.data);
  return stringList(list).flatMap((id, index) => {
    const found = fault(id);
    return found ? [at(file, [...path, index], found)] : [];
  });
}

const withFault = (file: YamlFile, path: YamlPath, fault: Fault | null): Finding[] =>
  fault ? [at(file, path, fault)] : [];

/** An error at a path of a file. */
export const at = (file: YamlFile, path: YamlPath, fault: Fault): Finding => ({
  severity: 'error',
  file: file.file,
  line: file.lineOf(path),
  ...fault,
});
