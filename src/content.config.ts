import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { KINDS, DATA_FILE, type Kind } from './domain/kind.ts';
import { LOCALES } from './domain/locale.ts';
import { DOCUMENT_SCHEMAS } from './schemas/documents.ts';
import { linkFile } from './schemas/common.ts';
import { cardFile } from './schemas/card.ts';
import { event } from './schemas/event.ts';
import { factFile } from './schemas/fact.ts';
import { glossaryTerm } from './schemas/glossary.ts';
import { leaflet } from './schemas/leaflet.ts';
import { place } from './schemas/place.ts';
import { storedTranslation, pinnedFile, translationFile } from './schemas/translation.ts';
import { noticeFile, site, topicFile } from './schemas/site.ts';
import { editionFile, situationFile, taskFile } from './schemas/welcome-pack.ts';

/** Entries named by their path without the ending; a front-matter key `slug` must not change that. */
const files = (base: string, pattern: string) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

const documentData = <S extends z.ZodType>(kind: Kind, schema: S) =>
  defineCollection({ loader: files(kind, `*/${DATA_FILE[kind]}`), schema });

const documentTexts = <S extends z.ZodType>(kind: Kind, schema: S) =>
  defineCollection({ loader: files(kind, `*/{${LOCALES.join(',')}}.mdx`), schema });

const { procedures, guide, 'rights-and-duties': rights, reporting, programme, news, pages } = DOCUMENT_SCHEMAS;

export const collections = {
  procedureData: documentData('procedures', procedures.data),
  procedureTexts: documentTexts('procedures', procedures.text),
  chapterData: documentData('guide', guide.data),
  chapterTexts: documentTexts('guide', guide.text),
  rightsData: documentData('rights-and-duties', rights.data),
  rightsTexts: documentTexts('rights-and-duties', rights.text),
  reportingData: documentData('reporting', reporting.data),
  reportingTexts: documentTexts('reporting', reporting.text),
  programmeData: documentData('programme', programme.data),
  programmeTexts: documentTexts('programme', programme.text),
  newsData: documentData('news', news.data),
  newsTexts: documentTexts('news', news.text),
  pageData: documentData('pages', pages.data),
  pageTexts: documentTexts('pages', pages.text),
  translations: defineCollection({
    loader: files('.', `{${KINDS.join(',')}}/*/translation.yaml`),
    schema: translationFile,
  }),
  pinned: defineCollection({ loader: files('.', `{${KINDS.join(',')}}/*/pinned.yaml`), schema: pinnedFile }),
  storedTranslations: defineCollection({ loader: files('translation', '*/*.yaml'), schema: storedTranslation }),
  places: defineCollection({ loader: files('places', '*.yaml'), schema: place }),
  events: defineCollection({ loader: files('events', '*/*.yaml'), schema: event }),
  glossary: defineCollection({ loader: files('glossary', '*.yaml'), schema: glossaryTerm }),
  facts: defineCollection({ loader: files('facts', '*.yaml'), schema: factFile }),
  leaflets: defineCollection({ loader: files('leaflets', '*.yaml'), schema: leaflet }),
  site: defineCollection({ loader: files('.', 'site.yaml'), schema: site }),
  links: defineCollection({ loader: files('.', 'links.yaml'), schema: linkFile }),
  topics: defineCollection({ loader: files('.', 'topics.yaml'), schema: topicFile }),
  cards: defineCollection({ loader: files('.', 'cards.yaml'), schema: cardFile }),
  notices: defineCollection({ loader: files('.', 'notices.yaml'), schema: noticeFile }),
  situations: defineCollection({ loader: files('welcome-pack', 'situations.yaml'), schema: situationFile }),
  tasks: defineCollection({ loader: files('welcome-pack', 'tasks.yaml'), schema: taskFile }),
  editions: defineCollection({ loader: files('welcome-pack', 'edition.yaml'), schema: editionFile }),
};
