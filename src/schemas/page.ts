import { z } from 'astro/zod';
import { documentBase, sourceDate, textBase } from './common.ts';

/** `page.yaml`: the neutral data of a fixed page such as contacts or privacy. */
export const pageData = z.strictObject({
  ...documentBase,
  asOf: sourceDate.optional().describe('Date of the newest source, where the page rests on sources.'),
});

/** Front matter of a fixed page in one language. */
export const pageText = z.strictObject(textBase);

export type PageData = z.infer<typeof pageData>;
export type PageText = z.infer<typeof pageText>;
