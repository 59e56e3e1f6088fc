import type { YamlFile } from './yaml-file.ts';
import { fileId, type ContentTree, type DocumentFolder } from './content-tree.ts';
import { LEAD, PAGE_SECTIONS } from '../domain/section.ts';

/**
 * Everything that content may refer to by id. A set is null while a file that fills it cannot be read: that file has
 * its own finding, and nothing is said about references to it.
 */
export interface Known {
  documents: Map<string, DocumentFolder>;
  /** Documents that exist, former ids, and those that are being written. */
  documentIds: Set<string> | null;
  facts: Set<string> | null;
  terms: Set<string>;
  places: Set<string>;
  supersededPlaces: Set<string>;
  topics: Set<string> | null;
  /** Ids in links.yaml. */
  links: Set<string> | null;
}

/** Collects the ids of a content tree. */
export function collectKnown(tree: ContentTree): Known {
  const planned = Array.isArray(tree.planned.data) ? tree.planned.data.map(String) : [];
  const aliases = tree.documents.flatMap((document) => stringList(record(document.data?.data)['aliases']));
  return {
    documents: new Map(tree.documents.map((document) => [document.id, document])),
    documentIds: isRead(tree.planned)
      ? new Set([...tree.documents.map((document) => document.id), ...aliases, ...planned])
      : null,
    facts: tree.facts.every(isRead) ? new Set(tree.facts.flatMap((file) => Object.keys(record(file.data)))) : null,
    terms: new Set(tree.glossary.map(fileId)),
    places: new Set(tree.places.map(fileId)),
    supersededPlaces: new Set(tree.places.filter(isSuperseded).map(fileId)),
    topics: isRead(tree.topics) ? new Set(Object.keys(record(tree.topics.data))) : null,
    links: isRead(tree.links) ? new Set(Object.keys(record(tree.links.data))) : null,
  };
}

const isRead = (file: YamlFile) => file.data !== undefined;

const isSuperseded = (file: YamlFile) => record(file.data)['status'] === 'superseded';

/** A value as a record; anything else is an empty one, so that a broken file gives findings, not exceptions. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The strings of a list; anything else is an empty list. */
export function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Ids of the entries of a structured list, in order; null where an entry has none. */
export function entryIds(value: unknown): (string | null)[] {
  return entries(value).map((entry) => (typeof entry['id'] === 'string' ? entry['id'] : null));
}

/** Entries of a structured list with their place in it. */
export function entries(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** Sections of a document that a link may lead to; null while its Polish text is missing or cannot be read. */
export function linkableSections(document: DocumentFolder): Set<string> | null {
  const polish = document.texts.pl;
  if (!polish?.body.ok) return null;
  const own = polish.sections.flatMap((section) => section.id ?? []);
  return new Set([LEAD, ...own, ...PAGE_SECTIONS[document.kind]]);
}
