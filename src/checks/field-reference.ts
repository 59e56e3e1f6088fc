import type { z } from 'astro/zod';
import { LOCALES } from '../domain/locale.ts';
import { KINDS, DATA_FILE } from '../domain/kind.ts';
import { cardFile } from '../schemas/card.ts';
import { linkFile } from '../schemas/common.ts';
import { DOCUMENT_SCHEMAS } from '../schemas/documents.ts';
import { event } from '../schemas/event.ts';
import { factFile } from '../schemas/fact.ts';
import { glossaryTerm } from '../schemas/glossary.ts';
import { shapeOf, type JsonShape } from '../schemas/json-shape.ts';
import { leaflet } from '../schemas/leaflet.ts';
import { place } from '../schemas/place.ts';
import { noticeFile, site, topicFile } from '../schemas/site.ts';
import { editionFile, situationFile, taskFile } from '../schemas/welcome-pack.ts';

interface Field {
  path: string;
  what: string;
  isRequired: boolean;
  description: string;
}

const FILES: readonly [file: string, schema: z.ZodType][] = [
  ['facts/<subject>.yaml', factFile],
  ['places/<id>.yaml', place],
  ['events/<year>/<month>-<day>-<id>.yaml', event],
  ['glossary/<id>.yaml', glossaryTerm],
  ['leaflets/<id>.yaml', leaflet],
  ['links.yaml', linkFile],
  ['topics.yaml', topicFile],
  ['notices.yaml', noticeFile],
  ['cards.yaml', cardFile],
  ['welcome-pack/situations.yaml', situationFile],
  ['welcome-pack/tasks.yaml', taskFile],
  ['welcome-pack/edition.yaml', editionFile],
  ['site.yaml', site],
];

/** Every field of every file in `content/` as Markdown, from the schemas that check them. */
export function fieldReference(): string {
  const shared = { data: sharedFields('data'), text: sharedFields('text') };
  const kinds = KINDS.flatMap((kind) => [
    section(`${kind}/<id>/${DATA_FILE[kind]}`, beyond(fieldsOf(DOCUMENT_SCHEMAS[kind].data), shared.data)),
    section(`${kind}/<id>/<language>.mdx`, beyond(fieldsOf(DOCUMENT_SCHEMAS[kind].text), shared.text)),
  ]);
  return [
    '# Fields',
    'Written by `npm run content -- fields` from `src/schemas/`. Do not edit.',
    `\`<language>\` is ${LOCALES.join(', ')}; \`<id>\` is an id of your choice; \`[]\` stands for each entry of a list. What is not required may be left out.`,
    section('Every document: procedure.yaml or page.yaml', shared.data),
    section('Every text: the head of <language>.mdx', shared.text),
    ...kinds,
    ...FILES.map(([file, schema]) => section(file, fieldsOf(schema))),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

/** Fields that every kind of document has in the same form. */
const sharedFields = (part: 'data' | 'text') =>
  KINDS.map((kind) => fieldsOf(DOCUMENT_SCHEMAS[kind][part])).reduce((shared, own) => {
    const known = new Set(own.map((field) => JSON.stringify(field)));
    return shared.filter((field) => known.has(JSON.stringify(field)));
  });

/** Fields that a kind has besides those of every document, or has in another form. */
const beyond = (own: readonly Field[], shared: readonly Field[]) => {
  const known = new Set(shared.map((field) => JSON.stringify(field)));
  return own.filter((field) => !known.has(JSON.stringify(field)));
};

function section(file: string, fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map(
    ({ path, what, isRequired, description }) =>
      `| \`${path}\` | ${cell(what)} | ${isRequired ? 'yes' : ''} | ${cell(description)} |`,
  );
  return [
    `## ${file.replace(/[<>]/g, '\\$&')}`,
    '',
    '| Field | Holds | Required | Meaning |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '\\<').replace(/\s+/g, ' ');

function fieldsOf(schema: z.ZodType): Field[] {
  const shape = shapeOf(schema);
  const fields = inside('', shape);
  // A union tells the same field once for each of its forms.
  return [...new Map(fields.toReversed().map((field) => [field.path, field])).values()].toReversed();
}

function inside(path: string, shape: JsonShape): Field[] {
  const { properties, required = [], items, additionalProperties, anyOf, oneOf } = shape;
  const join = (name: string) => (path === '' ? name : `${path}.${name}`);
  const names = Object.keys(properties ?? {});
  if (properties && LOCALES.every((locale) => names.includes(locale))) {
    return field(join('<language>'), properties[LOCALES[0]] ?? {}, required.includes(LOCALES[0]));
  }
  return [
    ...names.flatMap((name) => field(join(name), properties?.[name] ?? {}, required.includes(name))),
    ...(items ? inside(`${path}[]`, items) : []),
    ...(typeof additionalProperties === 'object' ? field(join('<id>'), additionalProperties, false) : []),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((one) => inside(path, one)),
  ];
}

const field = (path: string, shape: JsonShape, isRequired: boolean): Field[] => [
  { path, what: holds(shape), isRequired, description: describedIn(shape) },
  ...inside(path, shape),
];

/** A field's own description; else that of its one form or entry. */
function describedIn({ description, anyOf, items }: JsonShape): string {
  if (description !== undefined) return description;
  const below = [...(anyOf ?? []), ...(items ? [items] : [])].flatMap((one) => describedIn(one) || []);
  return [...new Set(below)].join(' ');
}

function holds(shape: JsonShape): string {
  const { type, enum: choices, const: only, items, properties, anyOf, oneOf } = shape;
  if (only !== undefined) return `\`${JSON.stringify(only).replaceAll('"', '')}\``;
  if (choices) return choices.map((one) => `\`${String(one)}\``).join(', ');
  const forms = anyOf ?? oneOf;
  if (forms) return [...new Set(forms.map(holds))].filter((form) => form !== '').join(' or ');
  if (type === 'array') return items ? `list of ${holds(items) || 'values'}` : 'list';
  if (type === 'object') return properties ? 'fields' : 'ids with values';
  return (
    { string: 'text', integer: 'whole number', number: 'number', boolean: 'true or false', null: 'nothing' }[
      type ?? ''
    ] ?? ''
  );
}
