import { DATA_FILE, KINDS, type Kind } from '../../domain/kind.ts';
import { LOCALES } from '../../domain/locale.ts';
import { DOCUMENT_SCHEMAS } from '../../schemas/documents.ts';
import type { EditorField, EditorLanguage, Words } from './field.ts';
import { formOf } from './fields.ts';
import { DATA_HINT, FOLDERS, KIND_LINES, SINGLE_FILES, TEXTS_HINT, type Folder } from './groups.ts';

/** A form that is used for all files of a kind. Its name is that of the file format too. */
export interface Form {
  extension: 'yaml' | 'mdx';
  fields: EditorField[];
}

/** What Sveltia lists on its left: a folder of files, or files that are named one by one. */
export type Collection = Record<string, unknown> & { name: string; label: string; format?: string };

/** A line between collections. */
interface Divider {
  divider: true;
}

export interface EditorContents {
  forms: Record<string, Form>;
  collections: (Collection | Divider)[];
}

/** All kinds of content as forms and lists of files, in one language of the editor. */
export function editorContents(language: EditorLanguage): EditorContents {
  const forms: Record<string, Form> = {};
  const folders = FOLDERS.map((folder) => {
    forms[folder.folder] = { extension: 'yaml', fields: formOf(folder.schema, language) };
    return folderCollection(folder, language);
  });
  for (const kind of KINDS) {
    const { data, text } = DOCUMENT_SCHEMAS[kind];
    forms[`${kind}-frontmatter`] = { extension: 'mdx', fields: [...formOf(text, language, true), bodyField(language)] };
    forms[`${kind}-data`] = { extension: 'yaml', fields: formOf(data, language) };
  }
  const files = SINGLE_FILES.map(({ file, schema, label }) => {
    const name = file.replace(/\.yaml$/, '').replace('/', '-');
    forms[name] = { extension: 'yaml', fields: formOf(schema, language) };
    return { name, label: label[language], file: `content/${file}`, format: name };
  });
  const line: Divider = { divider: true };
  const collections = [
    ...KINDS.map((kind) => textCollection(kind, language)),
    line,
    ...folders,
    line,
    ...KINDS.map((kind) => dataCollection(kind, language)),
    line,
    { name: 'site-files', label: { pl: 'Serwis', en: 'Site' }[language], icon: 'settings', files },
  ];
  return { forms, collections };
}

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

const ID_HINT: Words = {
  pl: 'Identyfikator: angielskie słowa małymi literami, połączone łącznikami. Stoi w adresie i nigdy się nie zmienia.',
  en: 'The id: lower-case English words joined with hyphens. It stands in the address and never changes.',
};

const idOf = (language: EditorLanguage) => ({
  editable: ['create'],
  pattern: [ID, ID_HINT[language]],
  hint: ID_HINT[language],
});

const sortedBy = (field: string, direction: 'ascending' | 'descending' = 'ascending') => ({
  sortable_fields: { fields: [field], default: { field, direction } },
});

/** New files begin here; nothing is deleted, since people have the address on paper. */
function folderCollection(given: Folder, language: EditorLanguage): Collection {
  const { folder, label, one, icon, hint, summary, identifier, sort } = given;
  const isEvents = folder === 'events';
  return {
    name: folder,
    label: label[language],
    label_singular: one[language],
    icon,
    description: hint[language],
    folder: `content/${folder}`,
    format: folder,
    extension: 'yaml',
    create: true,
    delete: false,
    ...sortedBy(sort, isEvents ? 'descending' : 'ascending'),
    identifier_field: identifier,
    summary: summary(language),
    // An event stands in the folder of its year, and its day (or month) leads its name.
    ...(isEvents ? { path: "{{date | date('YYYY')}}/{{date | date('MM-DD')}}-{{slug}}" } : {}),
    slug: idOf(language),
  };
}

const dataCollection = (kind: Kind, language: EditorLanguage): Collection => ({
  name: `${kind}-data`,
  label: `${{ pl: 'Dane', en: 'Data' }[language]}: ${KIND_LINES[kind].label[language].toLowerCase()}`,
  label_singular: `${{ pl: 'dane', en: 'data' }[language]}: ${KIND_LINES[kind].one[language]}`,
  icon: 'tune',
  description: DATA_HINT[language],
  folder: `content/${kind}`,
  path: `{{slug}}/${DATA_FILE[kind].replace(/\.yaml$/, '')}`,
  format: `${kind}-data`,
  extension: 'yaml',
  create: true,
  delete: false,
  ...sortedBy('_title'),
  identifier_field: '_title',
  summary: '{{_title}}',
  slug: idOf(language),
});

/**
 * The texts of a document in all languages are one entry, and stand side by side. Sveltia takes only names of formats that
 * end with “frontmatter” for files of this kind.
 */
const textCollection = (kind: Kind, language: EditorLanguage): Collection => ({
  name: `${kind}-texts`,
  label: KIND_LINES[kind].label[language],
  label_singular: KIND_LINES[kind].one[language],
  icon: KIND_LINES[kind].icon,
  description: TEXTS_HINT[language],
  folder: `content/${kind}`,
  format: `${kind}-frontmatter`,
  extension: 'mdx',
  i18n: true,
  create: true,
  delete: false,
  ...sortedBy('title'),
  identifier_field: 'title',
  summary: '{{title}}',
  slug: idOf(language),
});

/** The body is written as it stands in the file: its marks are ours, and no rich editor knows them. */
const bodyField = (language: EditorLanguage): EditorField => ({
  name: 'body',
  label: { pl: 'Treść', en: 'Text' }[language],
  hint: {
    pl: '## zaczyna część; {#nazwa} za jej tytułem jest taka sama w każdym języku. Kwoty i terminy wstawia znacznik ‹Fact id="…"/›, nigdy nie wpisuje się ich ręcznie. Wszystkie znaczniki opisuje content/README.md.',
    en: '## begins a section; the {#name} behind its title is the same in each language. Fees and deadlines come from the mark ‹Fact id="…"/› and are never typed. content/README.md tells of all marks.',
  }[language],
  widget: 'text',
  required: false,
  i18n: true,
});

/** The languages of the texts, the source first. */
export const I18N = { structure: 'multiple_files', locales: [...LOCALES], default_locale: LOCALES[0] };
