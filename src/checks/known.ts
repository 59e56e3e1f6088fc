import type { YamlFile } from './yaml-file.ts';
import { fileId, type ContentTree, type DocumentFolder } from './content-tree.ts';
import { LEAD, PAGE_SECTIONS } from '../domain/section.ts';

/** Everything that content may refer to by id. */
export interface Known {
  documents: Map<string, DocumentFolder>;
  /** Documents that exist, former ids, and those that are being written. */
  documentIds: Set<string>;
  facts: Set<string>;
  terms: Set<string>;
  places: Set<string>;
  supersededPlaces: Set<string>;
  topics: Set<string>;
}

/** Collects the ids of a content tree. */
export function collectKnown(tree: ContentTree): Known {
  const planned = Array.isArray(tree.planned.data) ? tree.planned.data.map(String) : [];
  const aliases = tree.documents.flatMap((document) => stringList(record(document.data?.data)['aliases']));
  return {
    documents: new Map(tree.documents.map((document) => [document.id, document])),
    documentIds: new Set([...tree.documents.map((document) => document.id), ...aliases, ...planned]),
    facts: new Set(tree.facts.flatMap((file) => Object.keys(record(file.data)))),
    terms: new Set(tree.glossary.map(fileId)),
    places: new Set(tree.places.map(fileId)),
    supersededPlaces: new Set(tree.places.filter(isSuperseded).map(fileId)),
    topics: new Set(Object.keys(record(tree.topics.data))),
  };
}

const isSuperseded = (file: YamlFile) => record(file.data)['status'] === 'superseded';

/** A value as a record; anything else is an empty one, so that a broken file gives findings, not exceptions. */
export function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** The strings of a list; anything else is an empty list. */
export function stringList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Entries of a structured list with their place in it. */
export function entries(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

/** Sections of a document that a link may lead to. */
export function linkableSections(document: DocumentFolder): Set<string> {
  const own = (document.texts.pl?.sections ?? []).flatMap((section) => section.id ?? []);
  return new Set([LEAD, ...own, ...(document.kind === 'procedures' ? PAGE_SECTIONS : [])]);
}
