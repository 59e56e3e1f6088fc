import { z } from 'astro/zod';
import { documentBase, sourceDate, textBase } from './common.ts';

/** Pages that the site makes by itself and that a fixed page may lead to. */
export const PAGE_TOOLS = ['finder', 'status', 'open-data'] as const;

/** `page.yaml`: the neutral data of a fixed page such as contacts or privacy. */
export const pageData = z.strictObject({
  ...documentBase,
  asOf: sourceDate.optional().describe('Date of the newest source, where the page rests on sources.'),
  tools: z
    .array(z.enum(PAGE_TOOLS))
    .default([])
    .describe('Tools for staff that stand below the text: finder, status (of translations), open-data.'),
});

/** Front matter of a fixed page in one language. */
export const pageText = z.strictObject(textBase);

export type PageData = z.infer<typeof pageData>;
export type PageText = z.infer<typeof pageText>;
