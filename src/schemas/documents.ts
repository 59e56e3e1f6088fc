import type { z } from 'astro/zod';
import type { Kind } from '../domain/kind.ts';
import { chapterData, chapterText } from './chapter.ts';
import { newsData, newsText } from './news.ts';
import { pageData, pageText } from './page.ts';
import { procedureData, procedureText } from './procedure.ts';
import { programmeData, programmeText } from './programme.ts';
import { reportingData, reportingText } from './reporting.ts';
import { rightsData, rightsText } from './rights.ts';

/** The shapes of a document's neutral data and of its front matter, by kind. */
export const DOCUMENT_SCHEMAS = {
  procedures: { data: procedureData, text: procedureText },
  guide: { data: chapterData, text: chapterText },
  'rights-and-duties': { data: rightsData, text: rightsText },
  reporting: { data: reportingData, text: reportingText },
  programme: { data: programmeData, text: programmeText },
  news: { data: newsData, text: newsText },
  pages: { data: pageData, text: pageText },
} satisfies Record<Kind, { data: z.ZodType; text: z.ZodType }>;

type Schemas = typeof DOCUMENT_SCHEMAS;

/** The neutral data of a kind of document. */
export type DataOf<K extends Kind> = z.infer<Schemas[K]['data']>;

/** The front matter of a kind of document. */
export type WordsOf<K extends Kind> = z.infer<Schemas[K]['text']>;
