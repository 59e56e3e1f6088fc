import type { z } from 'astro/zod';
import { LOCALES } from '../../domain/locale.ts';
import { shapeOf, type JsonShape } from '../../schemas/json-shape.ts';
import type { EditorField, EditorLanguage } from './field.ts';
import { POLISH_HINTS } from './hints.ts';
import { LABELS, UNITS } from './words.ts';

interface Place {
  language: EditorLanguage;
  /** The field stands in a file of one language, beside those of the other languages. */
  isText: boolean;
}

/** Texts of more than a line. */
const LONG = ['about', 'access', 'explanation', 'note', 'reason', 'summary', 'text', 'unsure', 'right', 'duty'];

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
  Object.entries(properties).map(([name, shape]) =>
    fieldOf(name, shape, required.includes(name) && shape.default === undefined, place),
  );

function fieldOf(name: string, shape: JsonShape, required: boolean, place: Place): EditorField {
  const base = named(name, shape, required, place);
  const forms = shape.anyOf ?? shape.oneOf;
  if (forms) return unionField(base, forms, place);
  if (shape.enum) return { ...base, widget: 'select', options: optionsOf(shape.enum) };
  if (shape.type === 'boolean') return booleanField(base, shape);
  if (shape.type === 'number' || shape.type === 'integer') return numberField(base, shape);
  if (shape.type === 'array') return listField(base, shape, place);
  if (shape.type === 'object' && shape.properties) {
    const isLanguages = LOCALES.every((locale) => locale in (shape.properties ?? {}));
    const fields = fieldsIn(shape, place);
    return { ...base, widget: 'object', fields, ...(isLanguages || required ? {} : { collapsed: true }) };
  }
  if (shape.type === 'object') return recordField(name, shape, required, place);
  return { ...base, ...patternOf(shape, place), widget: LONG.includes(name) ? 'text' : 'string' };
}

function named(name: string, shape: JsonShape, required: boolean, { language, isText }: Place): EditorField {
  const description = shape.description ?? shape.items?.description;
  const hint = description && language === 'pl' ? POLISH_HINTS[description] : description;
  return {
    name,
    label: LABELS[name]?.[language] ?? name,
    widget: 'string',
    required,
    ...(hint === undefined ? {} : { hint: hint.replaceAll('<', '‹').replaceAll('>', '›') }),
    ...(isText ? { i18n: true } : {}),
  };
}

/** Of several forms: a value or nothing, a text or fields, or fields of which each form has some. */
function unionField(base: EditorField, forms: JsonShape[], place: Place): EditorField {
  const objects = forms.filter((form) => form.type === 'object');
  const one = forms.find((form) => form.type !== 'null' && form.type !== 'object');
  if (objects.length === 0) {
    const empty = base.required ? { empty: 'null' as const } : {};
    return { ...base, ...patternOf(one ?? {}, place), required: false, ...empty };
  }
  const properties = Object.assign({}, ...objects.map((form) => form.properties)) as Record<string, JsonShape>;
  const fields = fieldsIn({ properties }, place);
  if (!one) return { ...base, widget: 'object', fields };
  return { ...base, widget: 'object', either: true, fields: [fieldOf('value', one, false, place), ...fields] };
}

/** What nobody has confirmed yet is the careful beginning of a new entry. */
function booleanField(base: EditorField, shape: JsonShape): EditorField {
  if (base.required) {
    return { ...base, widget: 'boolean', required: false, empty: 'false', default: base.name === 'confirm' };
  }
  if (shape.default !== undefined) return { ...base, widget: 'boolean', default: shape.default === true };
  const options = ['true', 'false'].map((value) => ({ label: value, value }));
  return { ...base, widget: 'select', as: 'yes-no', options };
}

const numberField = (base: EditorField, { type, minimum, maximum }: JsonShape): EditorField => ({
  ...base,
  widget: 'number',
  value_type: type === 'integer' ? 'int' : 'float',
  ...(minimum !== undefined && minimum > -1e9 ? { min: minimum } : {}),
  ...(maximum !== undefined && maximum < 1e9 ? { max: maximum } : {}),
});

function listField(given: EditorField, { items = {}, minItems = 0 }: JsonShape, place: Place): EditorField {
  const base = {
    ...given,
    required: given.required && minItems > 0,
    ...(given.required ? { empty: '[]' as const } : {}),
  };
  if (items.enum) {
    return { ...base, widget: 'select', multiple: true, options: optionsOf(items.enum) };
  }
  if (items.type === 'object') {
    return { ...base, widget: 'list', collapsed: true, fields: fieldsIn(items, place) };
  }
  const field = { ...fieldOf('value', items, true, place) };
  return { ...base, widget: 'list', collapsed: true, field };
}

/** Ids with values, as a list of entries. */
function recordField(name: string, shape: JsonShape, required: boolean, place: Place): EditorField {
  const base = named(name, shape, required, place);
  const inner = typeof shape.additionalProperties === 'object' ? shape.additionalProperties : {};
  const id: EditorField = { ...named('_id', {}, true, place), ...patternOf({ pattern: ID }, place) };
  const list = {
    ...base,
    widget: 'list' as const,
    as: 'record' as const,
    required: false,
    collapsed: true,
    summary: '{{fields._id}}',
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
    return { ...list, types, typeKey: 'unit' };
  }
  const one = fieldOf('value', inner, true, place);
  if (one.fields) return { ...list, fields: [id, ...one.fields], ...(one.either ? { either: true } : {}) };
  const value = place.isText ? { ...one, widget: one.widget === 'string' ? ('text' as const) : one.widget } : one;
  return { ...list, fields: [id, value] };
}

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

const optionsOf = (values: unknown[]) => values.map((value) => ({ label: String(value), value: String(value) }));

function patternOf({ pattern }: JsonShape, { language }: Place): { pattern?: [string, string] } {
  if (pattern === undefined || pattern.length > 120) return {};
  return {
    pattern: [pattern, language === 'pl' ? 'Inna postać: zobacz opis pola.' : 'Not in this form: see the hint.'],
  };
}
