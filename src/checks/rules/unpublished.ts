import { attribute, isElement, walk, type TextNode } from '../../markdown/parse.ts';
import { parseReference } from '../../domain/reference.ts';
import { fileId, type ContentTree, type DocumentFolder } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { entries, record, stringList } from '../known.ts';
import { passagesOf } from '../passages.ts';
import type { YamlFile } from '../yaml-file.ts';
import { at, listReferences, type Fault } from './references.ts';

/** What readers are not shown: drafts of places and terms, and withdrawn documents with those that stand for them. */
interface Unpublished {
  places: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  withdrawn: ReadonlyMap<string, string | undefined>;
}

/**
 * Nothing that readers see names a draft of a place or a term: the build would have nothing to show. A link to a
 * withdrawn document is a warning: readers get its words without the link.
 */
export function checkUnpublished(tree: ContentTree): Finding[] {
  const unpublished: Unpublished = {
    places: new Set(tree.places.filter(isDraft).map(fileId)),
    terms: new Set(tree.glossary.filter(isDraft).map(fileId)),
    withdrawn: new Map(
      tree.documents
        .filter(({ data }) => statusOf(data) === 'withdrawn')
        .map(({ id, data }) => [id, stringList(record(data?.data)['instead'])[0]]),
    ),
  };
  const { situations, tasks } = tree.welcomePack ?? {};
  return [
    ...tree.documents
      .filter(({ data }) => statusOf(data) === 'published')
      .flatMap((one) => inDocument(one, unpublished)),
    ...tree.documents.flatMap(({ data }) => (data ? inLists(data, ['instead'], unpublished) : [])),
    ...tree.events
      .filter((file) => !isDraft(file))
      .flatMap((file) => inPlace(file, [], record(file.data), unpublished)),
    ...[situations, tasks].flatMap((file) =>
      file === undefined
        ? []
        : Object.keys(record(file.data)).flatMap((id) => [
            ...listReferences(file, [id, 'places'], (place) => placeFault(place, unpublished)),
            ...warnings(listReferences(file, [id, 'documents'], (document) => documentFault(document, unpublished))),
          ]),
    ),
    ...warnings(listReferences(tree.site, ['mostNeeded'], (id) => documentFault(id, unpublished))),
  ];
}

const isDraft = (file: YamlFile) => record(file.data)['draft'] === true;
const statusOf = (data: YamlFile | null) => record(data?.data)['status'];
const warnings = (findings: Finding[]): Finding[] => findings.map((one) => ({ ...one, severity: 'warning' }));

const draftFault = (id: string, drafts: ReadonlySet<string>): Fault | null =>
  drafts.has(id) ? { rule: 'draft-named', values: { id } } : null;
const placeFault = (id: string, { places }: Unpublished) => draftFault(id, places);
const documentFault = (id: string, { withdrawn }: Unpublished): Fault | null =>
  withdrawn.has(id) ? { rule: 'withdrawn-named', values: { id }, nearest: withdrawn.get(id) } : null;

function inDocument({ data, texts }: DocumentFolder, unpublished: Unpublished): Finding[] {
  const inTexts = Object.values(texts).flatMap((text) =>
    passagesOf(text).flatMap((passage) =>
      [...walk(passage.nodes)].flatMap((node): Finding[] => {
        const fault = nodeFault(node, unpublished);
        if (!fault) return [];
        const severity = fault.rule === 'withdrawn-named' ? 'warning' : 'error';
        return [{ severity, file: text.file, line: passage.lineOf(node), ...fault }];
      }),
    ),
  );
  if (!data) return inTexts;
  const steps = entries(record(data.data)['steps']);
  return [
    ...listReferences(data, ['places'], (id) => placeFault(id, unpublished)),
    ...listReferences(data, ['terms'], (id) => draftFault(id, unpublished.terms)),
    ...inLists(data, ['related'], unpublished),
    ...steps.flatMap((step, index) => inPlace(data, ['steps', index], step, unpublished)),
    ...inTexts,
  ];
}

const inLists = (file: YamlFile, path: [string], unpublished: Unpublished): Finding[] =>
  warnings(listReferences(file, path, (id) => documentFault(id, unpublished)));

function inPlace(
  file: YamlFile,
  path: (string | number)[],
  { place }: Record<string, unknown>,
  unpublished: Unpublished,
): Finding[] {
  const fault = typeof place === 'string' ? placeFault(place, unpublished) : null;
  return fault ? [at(file, [...path, 'place'], fault)] : [];
}

function nodeFault(node: TextNode, unpublished: Unpublished): Fault | null {
  if (node.type === 'link') {
    const reference = parseReference(node.url ?? '');
    return reference.to === 'document' ? documentFault(reference.id, unpublished) : null;
  }
  const id = isElement(node) ? attribute(node, 'id') : null;
  if (id === null) return null;
  if (node.name === 'Place') return placeFault(id, unpublished);
  return node.name === 'Term' ? draftFault(id, unpublished.terms) : null;
}
