import type { z } from 'astro/zod';
import { LOCALES } from '../../domain/locale.ts';
import { shapeOf, type JsonShape } from '../../schemas/json-shape.ts';
import type { EditorField, EditorLanguage } from './field.ts';
import { POLISH_HINTS } from './hints.ts';
import { optionsOf } from './options.ts';
import { patternOf } from './patterns.ts';
import { referenceOf } from './references.ts';
import { UNITS } from './units.ts';
import { LABELS, SINGULARS } from './words.ts';

interface Place {
  language: EditorLanguage;
  /** The field stands in a file of one language, beside those of the other languages. */
  isText: boolean;
}

/** Texts of more than a line. */
const LONG = ['about', 'access', 'alt', 'explanation', 'note', 'reason', 'summary', 'text', 'unsure', 'right', 'duty'];

/** The form for a file of this shape: a list of fields, named and explained in one language. */
export function formOf(schema: z.ZodType, language: EditorLanguage, isText = false): EditorField[] {
  const shape = shapeOf(schema);
  const place = { language, isText };
  if (typeof shape.additionalProperties === 'object') {
    return [{ ...recordField('entries', shape, true, place), as: 'root' }];
  }
  return fieldsIn(shape, place);
}

/** Every description of a shape, for the test that all have their Polish words. */
export function describedIn(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const visit = (shape: JsonShape): void => {
    if (shape.description !== undefined) found.add(shape.description);
    const { properties = {}, items, additionalProperties, anyOf = [], oneOf = [] } = shape;
    for (const inner of [...Object.values(properties), ...anyOf, ...oneOf]) visit(inner);
    if (items) visit(items);
    if (typeof additionalProperties === 'object') visit(additionalProperties);
  };
  visit(shapeOf(schema));
  return [...found];
}

const fieldsIn = ({ properties = {}, required = [] }: JsonShape, place: Place): EditorField[] =>
  Object.entries(properties).flatMap(([name, shape]) => {
    const field = fieldOf(name, shape, required.includes(name) && shape.default === undefined, place);
    if (required.includes(name) || !/an empty list/.test(shape.description ?? '')) return [field];
    // Nothing said is one thing, an empty list another: a form has no difference between the two.
    const none = `_no_${name}`;
    const { hint: _hint, ...words } = named(none, {}, false, place);
    return [
      { ...field, none },
      { ...words, widget: 'boolean', default: false },
    ];
  });

function fieldOf(name: string, shape: JsonShape, required: boolean, place: Place): EditorField {
  const base = named(name, shape, required, place);
  const forms = shape.anyOf ?? shape.oneOf;
  const reference = referenceOf(name, shape, place.language);
  if (reference) {
    const { hint, ...rest } = base;
    // How an id is formed is of no use to somebody who chooses by name.
    const own = /^Permanent id/.test(shape.description ?? 'Permanent id') ? {} : { hint };
    const nothing = forms && required ? { required: false, empty: 'null' as const } : {};
    return { ...rest, ...own, ...nothing, ...reference, ...(shape.type === 'array' ? listOf(base, shape) : {}) };
  }
  if (shape.description?.startsWith('Name of a file in content/pictures/')) {
    return { ...base, widget: 'image', as: 'picture', choose_url: false, accept: 'image/jpeg,image/png,image/webp' };
  }
  if (forms) return unionField(base, forms, place);
  if (shape.enum) {
    const options = optionsOf(name, shape.enum, place.language);
    // What holds where nothing is said is chosen beforehand.
    const usual = typeof shape.default === 'string' ? { default: shape.default, required: true } : {};
    return { ...base, widget: 'select', options, ...usual };
  }
  if (shape.type === 'boolean') return booleanField(base, shape, place);
  if (shape.type === 'number' || shape.type === 'integer') return numberField(base, shape);
  if (shape.type === 'array') return listField(base, shape, place);
  if (shape.type === 'object' && shape.properties) {
    const isLanguages = LOCALES.every((locale) => locale in (shape.properties ?? {}));
    const fields = fieldsIn(shape, place);
    return { ...base, widget: 'object', fields, ...(isLanguages || required ? {} : { collapsed: true }) };
  }
  if (shape.type === 'object') return recordField(name, shape, required, place);
  return { ...base, ...patternOf(shape, place.language), widget: LONG.includes(name) ? 'text' : 'string' };
}

function named(name: string, shape: JsonShape, required: boolean, { language, isText }: Place): EditorField {
  const description = shape.description ?? shape.items?.description;
  const hint = description && language === 'pl' ? POLISH_HINTS[description] : description;
  return {
    name,
    label: LABELS[name]?.[language] ?? name,
    widget: 'string',
    required,
    ...(hint === undefined ? {} : { hint: asPlain(hint) }),
    ...(isText ? { i18n: true } : {}),
  };
}

/** Sveltia reads hints as Markdown. */
const asPlain = (hint: string) => hint.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('[', '\\[');

/** Of several forms: a value or nothing, a text or fields, or fields of which each form has some. */
function unionField(base: EditorField, forms: JsonShape[], place: Place): EditorField {
  const objects = forms.filter((form) => form.type === 'object');
  const one = forms.find((form) => form.type !== 'null' && form.type !== 'object');
  if (objects.length === 0) {
    const empty = base.required ? { empty: 'null' as const } : {};
    return { ...base, ...patternOf(one ?? {}, place.language), required: false, ...empty };
  }
  const properties = Object.assign({}, ...objects.map((form) => form.properties)) as Record<string, JsonShape>;
  const fields = fieldsIn({ properties }, place);
  if (!one) return { ...base, widget: 'object', fields };
  return { ...base, widget: 'object', either: true, fields: [fieldOf('value', one, false, place), ...fields] };
}

/** What nobody has confirmed yet is the careful beginning of a new entry. */
function booleanField(base: EditorField, shape: JsonShape, { language }: Place): EditorField {
  if (base.required) {
    return { ...base, widget: 'boolean', required: false, empty: 'false', default: base.name === 'confirm' };
  }
  if (shape.default !== undefined) return { ...base, widget: 'boolean', default: shape.default === true };
  return { ...base, widget: 'select', as: 'yes-no', options: optionsOf(base.name, [true, false], language) };
}

const numberField = (base: EditorField, { type, minimum, maximum }: JsonShape): EditorField => ({
  ...base,
  widget: 'number',
  value_type: type === 'integer' ? 'int' : 'float',
  ...(minimum !== undefined && minimum > -1e9 ? { min: minimum } : {}),
  ...(maximum !== undefined && maximum < 1e9 ? { max: maximum } : {}),
});

/** What all lists share: one that may be empty is written as empty where its key may not be left out. */
const listOf = ({ required }: EditorField, { minItems = 0 }: JsonShape) => ({
  required: required && minItems > 0,
  ...(required ? { empty: '[]' as const } : {}),
});

function listField(given: EditorField, shape: JsonShape, place: Place): EditorField {
  const { items = {} } = shape;
  const singular = SINGULARS[given.name]?.[place.language];
  const base = { ...given, ...listOf(given, shape), ...(singular === undefined ? {} : { label_singular: singular }) };
  if (items.enum) {
    return { ...base, widget: 'select', multiple: true, options: optionsOf(given.name, items.enum, place.language) };
  }
  if (items.type === 'object') {
    return { ...base, widget: 'list', collapsed: true, fields: fieldsIn(items, place) };
  }
  // One line for each.
  return { ...base, widget: 'list' };
}

/** Ids with values, as a list of entries. */
function recordField(name: string, shape: JsonShape, required: boolean, place: Place): EditorField {
  const base = named(name, shape, required, place);
  const inner = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {};
  const id: EditorField = {
    ...named('_id', {}, true, place),
    hint: { pl: 'Stały: istniejącego się nie zmienia.', en: 'Permanent: an existing one is never changed.' }[
      place.language
    ],
    ...patternOf({ pattern: ID }, place.language),
  };
  const singular = SINGULARS[name]?.[place.language];
  const list = {
    ...base,
    widget: 'list' as const,
    as: 'record' as const,
    required: false,
    collapsed: true,
    summary: '{{fields._id}}',
    ...(singular === undefined ? {} : { label_singular: singular }),
    ...(required ? { empty: '{}' as const } : {}),
  };
  const kinds = (inner.oneOf ?? inner.anyOf ?? []).filter((form) => form.properties?.['unit']?.const !== undefined);
  if (kinds.length > 0) {
    const types = kinds.map((form) => {
      const { unit, ...properties } = form.properties ?? {};
      const unitName = String(unit?.const);
      return {
        name: unitName,
        label: UNITS[unitName]?.[place.language] ?? unitName,
        fields: [id, ...fieldsIn({ ...form, properties }, place)],
      };
    });
    // What a fact is for is added when its file is read.
    return { ...list, summary: '{{fields._id}}{{fields._used}}', types, typeKey: 'unit' };
  }
  const one = fieldOf('value', inner, true, place);
  if (one.fields) {
    const summary = summaryOf(one.fields, place.language);
    return { ...list, summary, fields: [id, ...one.fields], ...(one.either ? { either: true } : {}) };
  }
  const value = place.isText ? { ...one, widget: one.widget === 'string' ? ('text' as const) : one.widget } : one;
  const summary = place.isText && !value.fields ? '{{fields.value}}' : list.summary;
  return { ...list, summary, fields: [id, value] };
}

/** What a closed entry says: its title or name, if it has one, else its id. */
function summaryOf(fields: readonly EditorField[], language: EditorLanguage): string {
  const inside = (field: EditorField | undefined) => field?.fields ?? [];
  const own = NAMING.find((name) => fields.some((field) => field.name === name));
  if (own !== undefined) return `{{fields.${own}}}`;
  const words = fields.find(({ name }) => name === 'words');
  const ofLanguage = inside(words).find(({ name }) => name === language);
  if (ofLanguage && !ofLanguage.fields) return `{{fields.words.${language}}}`;
  const naming = NAMING.find((name) => inside(ofLanguage).some((field) => field.name === name));
  return naming === undefined ? '{{fields._id}}' : `{{fields.words.${language}.${naming}}}`;
}

const NAMING = ['title', 'name', 'term', 'right', 'text'];

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
