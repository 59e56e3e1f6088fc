import { parseReference } from '../../domain/reference.ts';
import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import { PLACE_KINDS } from '../../schemas/place.ts';
import type { ContentTree, DocumentFolder, TextFile } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { collectKnown, entries, linkableSections, record, stringList, type Known } from '../known.ts';
import { nearest } from '../nearest.ts';
import { passagesOf } from '../passages.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

type Fault = Pick<Finding, 'rule' | 'values' | 'nearest'>;

/** Whatever a text or a file refers to exists. */
export function checkReferences(tree: ContentTree): Finding[] {
  const known = collectKnown(tree);
  return [
    ...tree.documents.flatMap((document) => [
      ...dataReferences(document, known),
      ...Object.values(document.texts).flatMap((text) => textReferences(document, text, known)),
    ]),
    ...[...tree.places, ...tree.glossary].flatMap((file) => topicReferences(file, ['topics'], known)),
    ...Object.keys(record(tree.notices.data)).flatMap((id) => topicReferences(tree.notices, [id, 'topics'], known)),
    ...listReferences(tree.site, ['mostNeeded'], (id) => documentFault(id, known)),
  ];
}

function dataReferences({ data }: DocumentFolder, known: Known): Finding[] {
  if (!data) return [];
  const values = record(data.data);
  const links = Object.keys(record(values['links']));
  const inEntries = (list: string, field: string, fault: (id: string) => Fault | null) =>
    entries(values[list]).flatMap((entry, index) => {
      const id = entry[field];
      const found = typeof id === 'string' ? fault(id) : null;
      return found ? [at(data, [list, index, field], found)] : [];
    });
  return [
    ...topicReferences(data, ['topics'], known),
    ...listReferences(data, ['terms'], (id) => termFault(id, known)),
    ...listReferences(data, ['places'], (id) => placeFault(id, known)),
    ...listReferences(data, ['related'], (id) => documentFault(id, known)),
    ...inEntries('costs', 'fact', (id) => factFault(id, known)),
    ...inEntries('steps', 'document', (id) => documentFault(id, known)),
    ...inEntries('steps', 'place', (id) => placeFault(id, known)),
    ...inEntries('steps', 'link', (id) => linkFault(id, links, data.file)),
    ...inEntries('documents', 'document', (id) => documentFault(id, known)),
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
      return { rule: 'unknown-place-kind', values: { id: kind, valid: PLACE_KINDS.join(', ') }, nearest: nearest(kind, PLACE_KINDS) };
    }
    default:
      return null;
  }
}

function urlFault(url: string, document: DocumentFolder, known: Known): Fault | null {
  const reference = parseReference(url);
  switch (reference.to) {
    case 'invalid':
      return { rule: 'address-in-text', values: { url } };
    case 'link':
      return linkFault(reference.id, Object.keys(record(record(document.data?.data)['links'])), document.data?.file ?? document.folder);
    case 'section':
      return sectionFault(document, reference.section);
    case 'document': {
      const target = known.documents.get(reference.id);
      if (target && reference.section !== null) return sectionFault(target, reference.section);
      return documentFault(reference.id, known);
    }
  }
}

function sectionFault(document: DocumentFolder, section: string): Fault | null {
  const valid = linkableSections(document);
  if (valid.has(section)) return null;
  return {
    rule: 'unknown-section',
    values: { id: document.id, section, valid: [...valid].join(', ') },
    nearest: nearest(section, valid),
  };
}

const factFault = (id: string, known: Known): Fault | null =>
  known.facts.has(id) ? null : { rule: 'unknown-fact', values: { id }, nearest: nearest(id, known.facts) };

const termFault = (id: string, known: Known): Fault | null =>
  known.terms.has(id) ? null : { rule: 'unknown-term', values: { id }, nearest: nearest(id, known.terms) };

const documentFault = (id: string, known: Known): Fault | null =>
  known.documentIds.has(id) ? null : { rule: 'unknown-document', values: { id }, nearest: nearest(id, known.documentIds) };

const linkFault = (id: string, links: readonly string[], data: string): Fault | null =>
  links.includes(id) ? null : { rule: 'unknown-link', values: { id, data }, nearest: nearest(id, links) };

function placeFault(id: string, known: Known): Fault | null {
  if (!known.places.has(id)) return { rule: 'unknown-place', values: { id }, nearest: nearest(id, known.places) };
  return known.supersededPlaces.has(id) ? { rule: 'superseded-place', values: { id } } : null;
}

function topicReferences(file: YamlFile, path: YamlPath, known: Known): Finding[] {
  return listReferences(file, path, (id) =>
    known.topics.has(id) ? null : { rule: 'unknown-topic', values: { id }, nearest: nearest(id, known.topics) },
  );
}

function listReferences(file: YamlFile, path: YamlPath, fault: (id: string) => Fault | null): Finding[] {
  const list = path.reduce<unknown>((value, step) => record(value)[step], file.data);
  return stringList(list).flatMap((id, index) => {
    const found = fault(id);
    return found ? [at(file, [...path, index], found)] : [];
  });
}

const at = (file: YamlFile, path: YamlPath, fault: Fault): Finding => ({
  severity: 'error',
  file: file.file,
  line: file.lineOf(path),
  ...fault,
});
