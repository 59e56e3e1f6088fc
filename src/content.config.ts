import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { KINDS, DATA_FILE, type Kind } from './domain/kind.ts';
import { LOCALES } from './domain/locale.ts';
import { DOCUMENT_SCHEMAS } from './schemas/documents.ts';
import { linkFile } from './schemas/common.ts';
import { contentFiles } from './schemas/content-files.ts';
import { cardFile } from './schemas/card.ts';
import { event } from './schemas/event.ts';
import { factFile } from './schemas/fact.ts';
import { glossaryTerm } from './schemas/glossary.ts';
import { leaflet } from './schemas/leaflet.ts';
import { place } from './schemas/place.ts';
import { pictureFile, pictureFiles } from './schemas/picture-files.ts';
import { storedTranslation, pinnedFile, translationFile } from './schemas/translation.ts';
import { noticeFile, site, topicFile } from './schemas/site.ts';
import { editionFile, situationFile, taskFile } from './schemas/welcome-pack.ts';

const documentData = <S extends z.ZodType>(kind: Kind, schema: S) =>
  defineCollection({ loader: contentFiles(kind, `*/${DATA_FILE[kind]}`), schema });

const documentTexts = <S extends z.ZodType>(kind: Kind, schema: S) =>
  defineCollection({ loader: contentFiles(kind, `*/{${LOCALES.join(',')}}.mdx`), schema });

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
    loader: contentFiles('.', `{${KINDS.join(',')}}/*/translation.yaml`),
    schema: translationFile,
  }),
  pinned: defineCollection({ loader: contentFiles('.', `{${KINDS.join(',')}}/*/pinned.yaml`), schema: pinnedFile }),
  storedTranslations: defineCollection({ loader: contentFiles('translation', '*/*.yaml'), schema: storedTranslation }),
  places: defineCollection({ loader: contentFiles('places', '*.yaml'), schema: place }),
  events: defineCollection({ loader: contentFiles('events', '*/*.yaml'), schema: event }),
  glossary: defineCollection({ loader: contentFiles('glossary', '*.yaml'), schema: glossaryTerm }),
  facts: defineCollection({ loader: contentFiles('facts', '*.yaml'), schema: factFile }),
  leaflets: defineCollection({ loader: contentFiles('leaflets', '*.yaml'), schema: leaflet }),
  pictures: defineCollection({ loader: pictureFiles, schema: pictureFile }),
  site: defineCollection({ loader: contentFiles('.', 'site.yaml'), schema: site }),
  links: defineCollection({ loader: contentFiles('.', 'links.yaml'), schema: linkFile }),
  topics: defineCollection({ loader: contentFiles('.', 'topics.yaml'), schema: topicFile }),
  cards: defineCollection({ loader: contentFiles('.', 'cards.yaml'), schema: cardFile }),
  notices: defineCollection({ loader: contentFiles('.', 'notices.yaml'), schema: noticeFile }),
  situations: defineCollection({ loader: contentFiles('welcome-pack', 'situations.yaml'), schema: situationFile }),
  tasks: defineCollection({ loader: contentFiles('welcome-pack', 'tasks.yaml'), schema: taskFile }),
  editions: defineCollection({ loader: contentFiles('welcome-pack', 'edition.yaml'), schema: editionFile }),
};
