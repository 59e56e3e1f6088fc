import type { z } from 'astro/zod';
import type { ContentTree } from '../../checks/content-tree.ts';
import { record } from '../../checks/known.ts';
import { DATA_FILE, KINDS, type Kind } from '../../domain/kind.ts';
import { LOCALES } from '../../domain/locale.ts';
import { cardFile } from '../../schemas/card.ts';
import { linkFile } from '../../schemas/common.ts';
import { DOCUMENT_SCHEMAS } from '../../schemas/documents.ts';
import { event } from '../../schemas/event.ts';
import { factFile } from '../../schemas/fact.ts';
import { glossaryTerm } from '../../schemas/glossary.ts';
import { leaflet } from '../../schemas/leaflet.ts';
import { place } from '../../schemas/place.ts';
import { noticeFile, site, topicFile } from '../../schemas/site.ts';
import { editionFile, situationFile, taskFile } from '../../schemas/welcome-pack.ts';
import type { EditorField, EditorLanguage, Words } from './field.ts';
import { formOf } from './fields.ts';

/** A form that is used for all files of a kind. Its name is that of the file format too. */
export interface Form {
  extension: 'yaml' | 'mdx';
  fields: EditorField[];
}

/** What Sveltia lists on its left: a folder of files, or files that are named one by one. */
export type Collection = Record<string, unknown> & { name: string; label: string; format?: string };

export interface EditorContents {
  forms: Record<string, Form>;
  collections: Collection[];
}

const KIND_WORDS: Record<Kind, Words> = {
  procedures: { pl: 'Procedury', en: 'Procedures' },
  guide: { pl: 'Przewodnik', en: 'Guide' },
  'rights-and-duties': { pl: 'Prawa i obowiązki', en: 'Rights and duties' },
  reporting: { pl: 'Zgłoszenia', en: 'Reporting' },
  programme: { pl: 'Program miasta', en: 'Programme' },
  news: { pl: 'Aktualności', en: 'News' },
  pages: { pl: 'Strony stałe', en: 'Fixed pages' },
};

interface Folder {
  folder: string;
  schema: z.ZodType;
  label: Words;
  summary: string;
  identifier: string;
}

/** Folders with one file for each thing. */
export const FOLDERS: readonly Folder[] = [
  {
    folder: 'facts',
    schema: factFile,
    label: { pl: 'Fakty: opłaty, terminy, telefony', en: 'Facts: fees, deadlines, phones' },
    summary: '{{slug}}',
    identifier: 'entries',
  },
  {
    folder: 'places',
    schema: place,
    label: { pl: 'Miejsca', en: 'Places' },
    summary: '{{officialName}}',
    identifier: 'officialName',
  },
  {
    folder: 'events',
    schema: event,
    label: { pl: 'Wydarzenia', en: 'Events' },
    summary: '{{date}} {{words.pl.title}}',
    identifier: 'words.pl.title',
  },
  {
    folder: 'glossary',
    schema: glossaryTerm,
    label: { pl: 'Słowniczek', en: 'Glossary' },
    summary: '{{words.pl.term}}',
    identifier: 'words.pl.term',
  },
  {
    folder: 'leaflets',
    schema: leaflet,
    label: { pl: 'Druki', en: 'Leaflets' },
    summary: '{{slug}}',
    identifier: 'form',
  },
];

/** Files that stand alone. */
export const SINGLE_FILES: readonly { file: string; schema: z.ZodType; label: Words }[] = [
  { file: 'topics.yaml', schema: topicFile, label: { pl: 'Tematy', en: 'Topics' } },
  { file: 'notices.yaml', schema: noticeFile, label: { pl: 'Komunikaty', en: 'Notices' } },
  { file: 'links.yaml', schema: linkFile, label: { pl: 'Wspólne odsyłacze', en: 'Shared links' } },
  { file: 'cards.yaml', schema: cardFile, label: { pl: 'Zdania na karty', en: 'Sentences for cards' } },
  {
    file: 'welcome-pack/situations.yaml',
    schema: situationFile,
    label: { pl: 'Pakiet: sytuacje', en: 'Welcome pack: situations' },
  },
  { file: 'welcome-pack/tasks.yaml', schema: taskFile, label: { pl: 'Pakiet: zadania', en: 'Welcome pack: tasks' } },
  {
    file: 'welcome-pack/edition.yaml',
    schema: editionFile,
    label: { pl: 'Pakiet: wydania', en: 'Welcome pack: editions' },
  },
  { file: 'site.yaml', schema: site, label: { pl: 'Serwis', en: 'Site' } },
];

/** All kinds of content as forms and lists of files, in one language of the editor. */
export function editorContents(content: ContentTree, language: EditorLanguage): EditorContents {
  const forms: Record<string, Form> = {};
  const collections = [
    ...FOLDERS.map((folder) => {
      forms[folder.folder] = { extension: 'yaml', fields: formOf(folder.schema, language) };
      return folderCollection(folder, language);
    }),
    ...KINDS.flatMap((kind) => {
      const { data, text } = DOCUMENT_SCHEMAS[kind];
      forms[`${kind}-frontmatter`] = {
        extension: 'mdx',
        fields: [...formOf(text, language, true), bodyField(language)],
      };
      forms[`${kind}-data`] = { extension: 'yaml', fields: formOf(data, language) };
      return [textCollection(kind, content, language), dataCollection(kind, language)];
    }),
  ];
  const files = SINGLE_FILES.map(({ file, schema, label }) => {
    const name = file.replace(/\.yaml$/, '').replace('/', '-');
    forms[name] = { extension: 'yaml', fields: formOf(schema, language) };
    return { name, label: label[language], file: `content/${file}`, format: name };
  });
  collections.push({
    name: 'site-files',
    label: { pl: 'Serwis i nawigacja', en: 'Site and navigation' }[language],
    files,
  });
  return { forms, collections };
}

const ID_HINT: Words = {
  pl: 'Angielskie słowa małymi literami, połączone łącznikami. Stoi w adresie i nigdy się nie zmienia.',
  en: 'Lower-case English words joined with hyphens. It stands in the address and never changes.',
};

/** New files begin here; nothing is deleted, since people have the address on paper. */
function folderCollection({ folder, label, summary, identifier }: Folder, language: EditorLanguage): Collection {
  const isEvents = folder === 'events';
  return {
    name: folder,
    label: label[language],
    folder: `content/${folder}`,
    format: folder,
    extension: 'yaml',
    create: true,
    delete: false,
    sortable_fields: { fields: ['slug'], default: { field: 'slug', direction: isEvents ? 'descending' : 'ascending' } },
    identifier_field: identifier,
    summary,
    // An event stands in the folder of its year, and its day leads its name.
    ...(isEvents ? { path: "{{date | date('YYYY')}}/{{date | date('MM-DD')}}-{{slug}}" } : {}),
    slug: { editable: ['create'], pattern: [ID, ID_HINT[language]], hint: ID_HINT[language] },
  };
}

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

const dataCollection = (kind: Kind, language: EditorLanguage): Collection => ({
  name: `${kind}-data`,
  label: `${KIND_WORDS[kind][language]}: ${{ pl: 'dane', en: 'data' }[language]}`,
  folder: `content/${kind}`,
  path: `{{slug}}/${DATA_FILE[kind].replace(/\.yaml$/, '')}`,
  format: `${kind}-data`,
  extension: 'yaml',
  create: false,
  delete: false,
  sortable_fields: { fields: ['slug'], default: { field: 'slug', direction: 'ascending' } },
  identifier_field: 'status',
  summary: '{{slug}}',
});

/**
 * The texts of a document in all languages are one entry, and stand side by side. Sveltia takes only names of formats that
 * end with “frontmatter” for files of this kind.
 */
const textCollection = (kind: Kind, content: ContentTree, language: EditorLanguage): Collection => ({
  name: `${kind}-texts`,
  label: `${KIND_WORDS[kind][language]}: ${{ pl: 'teksty', en: 'texts' }[language]}`,
  format: `${kind}-frontmatter`,
  i18n: true,
  files: content.documents
    // Nothing of a draft leaves the computer; the list stands in the site that is published.
    .filter((document) => document.kind === kind && record(document.data?.data)['status'] !== 'draft')
    .map(({ id, texts }) => ({
      name: id,
      label: titleOf(texts[language]?.words.data) ?? id,
      file: `content/${kind}/${id}/{{locale}}.mdx`,
      format: `${kind}-frontmatter`,
      i18n: true,
    })),
});

const titleOf = (words: unknown): string | undefined => {
  const { title } = record(words);
  return typeof title === 'string' ? title : undefined;
};

/** The body is written as it stands in the file: its marks are ours, and no rich editor knows them. */
const bodyField = (language: EditorLanguage): EditorField => ({
  name: 'body',
  label: { pl: 'Treść', en: 'Text' }[language],
  hint: {
    pl: 'Tekst ze znacznikami, tak jak w content/README.md. Wartości stoją w znaczniku Fact.',
    en: 'Text with marks, as content/README.md tells. Values stand in the mark Fact.',
  }[language],
  widget: 'text',
  required: false,
  i18n: true,
});

/** The languages of the texts, the source first. */
export const I18N = { structure: 'multiple_files', locales: [...LOCALES], default_locale: LOCALES[0] };
