import { z } from 'astro/zod';
import { cardFile } from '../../schemas/card.ts';
import { DOCUMENT_SCHEMAS } from '../../schemas/documents.ts';
import { linkFile } from '../../schemas/common.ts';
import { event } from '../../schemas/event.ts';
import { factFile } from '../../schemas/fact.ts';
import { glossaryTerm } from '../../schemas/glossary.ts';
import { leaflet } from '../../schemas/leaflet.ts';
import { parityFile } from '../../schemas/parity.ts';
import { place } from '../../schemas/place.ts';
import { noticeFile, site, topicFile } from '../../schemas/site.ts';
import { styleFile } from '../../schemas/style.ts';
import { pinnedFile, storedTranslation, translationFile } from '../../schemas/translation.ts';
import { editionFile, situationFile, taskFile } from '../../schemas/welcome-pack.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { schemaAt, validKeys } from '../schema-shape.ts';
import { DETAILS } from '../messages/details.ts';
import type { YamlFault, YamlFile } from '../yaml-file.ts';

/** Every file must be valid YAML in the shape of its schema. */
export function checkSchemas(tree: ContentTree): Finding[] {
  return [
    ...tree.documents.flatMap((document) => [
      ...(document.data ? checkFile(document.data, DOCUMENT_SCHEMAS[document.kind].data) : []),
      ...(document.parity ? checkFile(document.parity, parityFile) : []),
      ...(document.translation ? checkFile(document.translation, translationFile) : []),
      ...(document.pinned ? checkFile(document.pinned, pinnedFile) : []),
      ...Object.values(document.texts).flatMap((text) => checkFile(text.words, DOCUMENT_SCHEMAS[document.kind].text)),
    ]),
    ...tree.facts.flatMap((file) => checkFile(file, factFile)),
    ...tree.places.flatMap((file) => checkFile(file, place)),
    ...tree.glossary.flatMap((file) => checkFile(file, glossaryTerm)),
    ...tree.events.flatMap((file) => checkFile(file, event)),
    ...[...tree.translations.values()].flatMap((file) => checkFile(file, storedTranslation)),
    ...tree.leaflets.flatMap((file) => checkFile(file, leaflet)),
    ...tree.style.flatMap((file) => checkFile(file, styleFile)),
    ...checkFile(tree.site, site),
    ...checkFile(tree.topics, topicFile),
    ...checkFile(tree.notices, noticeFile),
    ...(tree.welcomePack
      ? [
          ...checkFile(tree.welcomePack.situations, situationFile),
          ...checkFile(tree.welcomePack.tasks, taskFile),
          ...checkFile(tree.welcomePack.edition, editionFile),
        ]
      : []),
    ...checkFile(tree.links, linkFile.nullable()),
    ...tree.cards.flatMap((file) => checkFile(file, cardFile)),
    ...checkFile(tree.planned, z.array(z.string()).nullable()),
  ];
}

function checkFile(file: YamlFile, schema: z.ZodType): Finding[] {
  if (file.data === undefined) return file.errors.map((fault) => syntax(file, fault));
  const result = schema.safeParse(file.data);
  if (result.success) return [];
  const findings = result.error.issues.flatMap((issue) => toFindings(issue, file, schema));
  // A misspelt field is one fault, not an unknown field and a missing one.
  const meant = findings.flatMap(({ rule, nearest: id, values }) =>
    rule === 'unknown-key' && id ? [`${values['in'] ?? ''}${id}`] : [],
  );
  return findings.filter(({ rule, values }) => rule !== 'missing-key' || !meant.includes(String(values['key'])));
}

function syntax({ file }: YamlFile, { line, code, detail }: YamlFault): Finding {
  const at = { severity: 'error', file, line } as const;
  if (code === 'DUPLICATE_KEY') return { ...at, rule: 'repeated-key', values: { key: detail } };
  return { ...at, rule: 'yaml-syntax', values: { detail: DETAILS[`yaml.${code}`] ? `yaml.${code}` : detail } };
}

function toFindings(issue: z.core.$ZodIssue, file: YamlFile, schema: z.ZodType): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = valueAt(file.data, path);
  // Editors count the entries of lists from 1.
  const key = path.map((step) => (typeof step === 'number' ? step + 1 : step)).join('.') || 'type.file';
  const at = (rule: Finding['rule'], values: Finding['values'], near?: string, where = path): Finding => ({
    severity: 'error',
    file: file.file,
    line: file.lineOf(where),
    rule,
    values,
    ...(near === undefined ? {} : { nearest: near }),
  });
  if (value === undefined) return [at('missing-key', { key })];
  if (value === null && path.length === 0) return [at('empty-file', {})];
  if (value === null || issue.message === 'form.empty') return [at('empty-value', { key })];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const valid = validKeys(schemaAt(schema, path, file.data));
      return issue.keys.map((unknown) =>
        at(
          'unknown-key',
          { key: unknown, in: path.length === 0 ? '' : `${key}.`, valid: valid.join(', ') },
          nearest(unknown, valid),
          [...path, unknown],
        ),
      );
    }
    case 'invalid_type':
      return [at('wrong-type', { key, expected: `type.${issue.expected}` })];
    case 'invalid_value':
      return [choice(issue.values.map(String))];
    case 'invalid_union': {
      // A record that fits no form is judged by the form for records: its faults name the field.
      const inRecord = isRecord(value) ? unionOfRecord(issue) : null;
      if (inRecord) return inRecord.flatMap((inner) => toFindings(inner, file, schema));
      const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
      return [options.length > 0 ? choice(options) : at('wrong-form', { key, detail: 'form.other' })];
    }
    case 'invalid_key':
      return [at('wrong-form', { key, detail: 'form.id' })];
    case 'too_small':
      return [
        at('wrong-form', {
          key,
          detail: formOf(issue, issue.origin === 'array' ? 'form.one-at-least' : 'form.not-negative'),
        }),
      ];
    default:
      return [at('wrong-form', { key, detail: formOf(issue, 'form.other') })];
  }

  function choice(valid: string[]): Finding {
    return at('wrong-choice', { key, value: String(value), valid: valid.join(', ') }, nearest(String(value), valid));
  }
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The faults of a record within a union: those of the member that is a record too; null where there is none. */
function unionOfRecord({ path, errors }: z.core.$ZodIssueInvalidUnion): z.core.$ZodIssue[] | null {
  const own = errors.find(
    (list) => list.length > 0 && !list.some((one) => one.code === 'invalid_type' && one.path.length === 0),
  );
  return own?.map((one) => ({ ...one, path: [...path, ...one.path] })) ?? null;
}

/** The form that a schema names in its message; where it names none, a general one. */
const formOf = ({ message }: z.core.$ZodIssue, general: string) => (DETAILS[message] ? message : general);

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
