import type { z } from 'astro/zod';
import type { Kind } from '../../domain/kind.ts';
import { cardFile } from '../../schemas/card.ts';
import { linkFile } from '../../schemas/common.ts';
import { event } from '../../schemas/event.ts';
import { factFile } from '../../schemas/fact.ts';
import { glossaryTerm } from '../../schemas/glossary.ts';
import { leaflet } from '../../schemas/leaflet.ts';
import { place } from '../../schemas/place.ts';
import { noticeFile, site, topicFile } from '../../schemas/site.ts';
import { editionFile, situationFile, taskFile } from '../../schemas/welcome-pack.ts';
import type { EditorLanguage, Words } from './field.ts';

/** A line of the menu on the left. Longer names are cut off there. */
interface Line {
  label: Words;
  /** What one of them is called. */
  one: Words;
  icon: string;
}

export const KIND_LINES: Record<Kind, Line> = {
  procedures: {
    label: { pl: 'Procedury', en: 'Procedures' },
    one: { pl: 'procedura', en: 'procedure' },
    icon: 'checklist',
  },
  guide: {
    label: { pl: 'Przewodnik', en: 'Guide' },
    one: { pl: 'rozdział przewodnika', en: 'chapter of the guide' },
    icon: 'menu_book',
  },
  'rights-and-duties': {
    label: { pl: 'Prawa i obowiązki', en: 'Rights and duties' },
    one: { pl: 'prawa i obowiązki', en: 'section of rights and duties' },
    icon: 'balance',
  },
  reporting: {
    label: { pl: 'Zgłoszenia', en: 'Reporting' },
    one: { pl: 'zgłoszenie', en: 'reporting page' },
    icon: 'call',
  },
  programme: {
    label: { pl: 'Program miasta', en: 'Programme' },
    one: { pl: 'rozdział programu', en: 'chapter of the programme' },
    icon: 'flag',
  },
  news: { label: { pl: 'Aktualności', en: 'News' }, one: { pl: 'aktualność', en: 'news item' }, icon: 'campaign' },
  pages: {
    label: { pl: 'Strony stałe', en: 'Fixed pages' },
    one: { pl: 'strona stała', en: 'fixed page' },
    icon: 'article',
  },
};

/** What stands above the list of a kind: what belongs there, and how one begins. */
export const TEXTS_HINT: Words = {
  pl: 'Teksty w czterech językach. Polski jest źródłem, tłumaczenia stoją obok. Nowy dokument ma też dane (niżej w menu), pod tym samym identyfikatorem.',
  en: 'Texts in four languages. Polish is the source, translations stand beside it. A new document has data too (further down the menu), under the same id.',
};

export const DATA_HINT: Words = {
  pl: 'To, czego nie zmienia żaden język: stan, tematy, opłaty, miejsca, źródła. Nowy dokument zacznij tutaj jako szkic, a potem dodaj jego teksty.',
  en: 'What no language changes: status, topics, fees, places, sources. Begin a new document here as a draft, then add its texts.',
};

export interface Folder extends Line {
  folder: string;
  schema: z.ZodType;
  hint: Words;
  /** What a row of the list says. */
  summary: (language: EditorLanguage) => string;
  identifier: string;
  /** The field by which the list is sorted. */
  sort: string;
}

/** Folders with one file for each thing. */
export const FOLDERS: readonly Folder[] = [
  {
    folder: 'facts',
    schema: factFile,
    label: { pl: 'Opłaty i terminy', en: 'Fees and deadlines' },
    one: { pl: 'plik faktów', en: 'file of facts' },
    icon: 'payments',
    hint: {
      pl: 'Fakty: opłaty, terminy, telefony. Każdy stoi tu raz, a teksty go przywołują. Gdy wartość się zmienia, dopisz nową pod starą i podaj, od kiedy obowiązuje.',
      en: 'Facts: fees, deadlines, telephones. Each stands here once, and texts call it up. When a value changes, add the new one below the old one, with its first day.',
    },
    summary: () => '{{_title}}',
    identifier: '_title',
    sort: '_title',
  },
  {
    folder: 'events',
    schema: event,
    label: { pl: 'Wydarzenia', en: 'Events' },
    one: { pl: 'wydarzenie', en: 'event' },
    icon: 'event',
    hint: {
      pl: 'Tylko wydarzenia, które podało źródło. Gdy miną, same przechodzą do archiwum.',
      en: 'Only events that a source announced. When they are over they move to the archive by themselves.',
    },
    summary: (language) => `{{date}} {{words.${language}.title}}`,
    identifier: 'words.pl.title',
    sort: 'date',
  },
  {
    folder: 'places',
    schema: place,
    label: { pl: 'Miejsca', en: 'Places' },
    one: { pl: 'miejsce', en: 'place' },
    icon: 'location_on',
    hint: {
      pl: 'Urzędy i punkty pomocy: adres, telefon, godziny. Czego nie podaje źródło, zostaje puste.',
      en: 'Offices and help points: address, telephone, hours. What no source says stays empty.',
    },
    summary: (language) => (language === 'pl' ? '{{officialName}}' : '{{words.en.name}}'),
    identifier: 'officialName',
    sort: 'officialName',
  },
  {
    folder: 'glossary',
    schema: glossaryTerm,
    label: { pl: 'Słowniczek', en: 'Glossary' },
    one: { pl: 'hasło słowniczka', en: 'glossary term' },
    icon: 'dictionary',
    hint: {
      pl: 'Urzędowe słowa z wyjaśnieniem i to, co ludzie wpisują zamiast nich.',
      en: 'Official words with an explanation, and what people type instead.',
    },
    summary: (language) => (language === 'pl' ? '{{words.pl.term}}' : '{{words.pl.term}} · {{words.en.term}}'),
    identifier: 'words.pl.term',
    sort: 'words.pl.term',
  },
  {
    folder: 'leaflets',
    schema: leaflet,
    label: { pl: 'Druki', en: 'Leaflets' },
    one: { pl: 'druk', en: 'leaflet' },
    icon: 'print',
    hint: {
      pl: 'Co można wydrukować. Teksty druków pochodzą z dokumentów, tu stoi tylko wybór i kolejność.',
      en: 'What can be printed. The texts come from documents; here is only the choice and the order.',
    },
    summary: (language) => `{{words.${language}.title}}`,
    identifier: 'words.pl.title',
    sort: 'slug',
  },
];

/** Files that stand alone. */
export const SINGLE_FILES: readonly { file: string; schema: z.ZodType; label: Words }[] = [
  { file: 'notices.yaml', schema: noticeFile, label: { pl: 'Komunikaty', en: 'Notices' } },
  { file: 'topics.yaml', schema: topicFile, label: { pl: 'Tematy', en: 'Topics' } },
  { file: 'links.yaml', schema: linkFile, label: { pl: 'Wspólne odsyłacze', en: 'Shared links' } },
  { file: 'cards.yaml', schema: cardFile, label: { pl: 'Zdania na karty', en: 'Sentences for cards' } },
  {
    file: 'welcome-pack/situations.yaml',
    schema: situationFile,
    label: { pl: 'Pakiet powitalny: sytuacje', en: 'Welcome pack: situations' },
  },
  {
    file: 'welcome-pack/tasks.yaml',
    schema: taskFile,
    label: { pl: 'Pakiet powitalny: zadania', en: 'Welcome pack: tasks' },
  },
  {
    file: 'welcome-pack/edition.yaml',
    schema: editionFile,
    label: { pl: 'Pakiet powitalny: wydania', en: 'Welcome pack: editions' },
  },
  { file: 'site.yaml', schema: site, label: { pl: 'Ustawienia serwisu', en: 'Settings of the site' } },
];
