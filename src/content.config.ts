import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { factFile } from './schemas/fact.ts';
import { glossaryTerm } from './schemas/glossary.ts';
import { pageData, pageText } from './schemas/page.ts';
import { place } from './schemas/place.ts';
import { storedTranslation, pinnedFile, translationFile } from './schemas/translation.ts';
import { procedureData, procedureText } from './schemas/procedure.ts';
import { noticeFile, site, topicFile } from './schemas/site.ts';

/** Entries named by their path without the ending; a front-matter key `slug` must not change that. */
const files = (base: string, pattern: string) =>
  glob({ base: `./content/${base}`, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });

export const collections = {
  procedureData: defineCollection({ loader: files('procedures', '*/procedure.yaml'), schema: procedureData }),
  procedureTexts: defineCollection({ loader: files('procedures', '*/{pl,en,uk,ru}.mdx'), schema: procedureText }),
  pageData: defineCollection({ loader: files('pages', '*/page.yaml'), schema: pageData }),
  pageTexts: defineCollection({ loader: files('pages', '*/{pl,en,uk,ru}.mdx'), schema: pageText }),
  translations: defineCollection({
    loader: files('.', '{procedures,pages}/*/translation.yaml'),
    schema: translationFile,
  }),
  pinned: defineCollection({ loader: files('.', '{procedures,pages}/*/pinned.yaml'), schema: pinnedFile }),
  storedTranslations: defineCollection({ loader: files('translation', '*/*.yaml'), schema: storedTranslation }),
  places: defineCollection({ loader: files('places', '*.yaml'), schema: place }),
  glossary: defineCollection({ loader: files('glossary', '*.yaml'), schema: glossaryTerm }),
  facts: defineCollection({ loader: files('facts', '*.yaml'), schema: factFile }),
  site: defineCollection({ loader: files('.', 'site.yaml'), schema: site }),
  topics: defineCollection({ loader: files('.', 'topics.yaml'), schema: topicFile }),
  notices: defineCollection({ loader: files('.', 'notices.yaml'), schema: noticeFile }),
};
