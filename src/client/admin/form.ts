import type { EditorField } from '../../output/admin/field.ts';

/** Sveltia knows a picture by its path in the repository, a file of ours by its name. */
const PICTURES = '/content/pictures/';

export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a file holds, as the form shows it: ids with values become lists, and every text is text. */
export function toForm(fields: readonly EditorField[], file: Data): Data {
  const form: Data = {};
  for (const field of fields) {
    const value = field.as === 'root' ? file : file[field.name];
    if (value !== undefined && value !== null) form[field.name] = formValue(field, value);
    else if (field.widget === 'select' && field.default !== undefined) form[field.name] = field.default;
    if (field.none !== undefined) form[field.none] = Array.isArray(value) && value.length === 0;
  }
  return form;
}

/**
 * What the form holds, as it stands in a file: nothing empty, but what the file may not leave out. The keys have the order
 * of the fields.
 */
export function fromForm(fields: readonly EditorField[], form: Data): Data {
  const root = fields.find(({ as }) => as === 'root');
  if (root) return (fileValue(root, form[root.name]) ?? {}) as Data;
  const file: Data = {};
  const switches = fields.map(({ none }) => none);
  for (const field of fields) {
    if (switches.includes(field.name)) continue;
    const isNone = field.none !== undefined && form[field.none] === true;
    const value = fileValue(field, form[field.name]) ?? (isNone ? [] : emptyValue(field));
    if (value !== undefined) file[field.name] = value;
  }
  return file;
}

function formValue(field: EditorField, value: unknown): unknown {
  if (isRecord(field) && isData(value)) return Object.entries(value).map((entry) => formEntry(field, entry));
  if (Array.isArray(value)) {
    return value.map((item: unknown) => (field.fields && isData(item) ? toForm(field.fields, item) : String(item)));
  }
  if (field.fields && isData(value)) return toForm(field.fields, value);
  if (field.as === 'picture') return `${PICTURES}${String(value)}`;
  return field.widget === 'number' || field.widget === 'boolean' ? value : String(value);
}

function formEntry(field: EditorField, [id, value]: [string, unknown]): Data {
  const fields = entryFields(field, value);
  const kind = field.typeKey && isData(value) ? { [field.typeKey]: value[field.typeKey] } : {};
  return { ...kind, _id: id, ...toForm(fields, isPlain(field, value) ? { value } : (value as Data)) };
}

function fileValue(field: EditorField, value: unknown): unknown {
  if (isRecord(field)) {
    const entries = (Array.isArray(value) ? value : []).filter(isData).map((item) => fileEntry(field, item));
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  }
  if (field.multiple || field.widget === 'list') {
    const items = (Array.isArray(value) ? value : []).map((item: unknown) => itemValue(field, item));
    const filled = items.filter((item) => item !== undefined);
    return filled.length > 0 ? filled : undefined;
  }
  if (field.fields) {
    const inner = isData(value) ? fromForm(field.fields, value) : {};
    return isData(value) && Object.keys(inner).length > 0 ? inner : undefined;
  }
  if (value === undefined || value === null || value === '') return undefined;
  if (field.as === 'yes-no') return value === 'true';
  if (field.as === 'picture') return String(value).replace(/^.*\//, '');
  return field.default !== undefined && value === field.default && field.empty === undefined ? undefined : value;
}

const itemValue = (field: EditorField, item: unknown): unknown =>
  field.fields && isData(item) ? fromForm(field.fields, item) : item === '' ? undefined : item;

function fileEntry(field: EditorField, item: Data): [string, unknown] {
  const id = typeof item['_id'] === 'string' ? item['_id'] : '';
  const fields = entryFields(field, item);
  const { value, ...rest } = fromForm(fields, item);
  const isOne = field.either ? value !== undefined : fields.length === 1 && fields[0]?.name === 'value';
  if (isOne) return [id, value];
  const kind = field.typeKey ? { [field.typeKey]: item[field.typeKey] } : {};
  return [id, { ...kind, ...rest, ...(value === undefined ? {} : { value }) }];
}

const isRecord = ({ as }: EditorField) => as === 'record' || as === 'root';

/** The fields of an entry of a record, without its id. */
function entryFields({ fields, types, typeKey }: EditorField, entry: unknown): EditorField[] {
  const kind = typeKey && isData(entry) ? types?.find(({ name }) => name === entry[typeKey]) : undefined;
  return (kind?.fields ?? fields ?? []).filter(({ name }) => name !== '_id');
}

/** A value that stands right after its id, without fields of its own. */
const isPlain = ({ fields = [], either, types }: EditorField, value: unknown) =>
  types ? false : either ? !isData(value) : fields.length === 2 && fields[1]?.name === 'value';

function emptyValue({ empty }: EditorField): unknown {
  if (empty === undefined) return undefined;
  return { null: null, '[]': [], '{}': {}, false: false }[empty];
}
