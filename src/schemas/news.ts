import { z } from 'astro/zod';
import { day, documentBase, sourceDate, textBase } from './common.ts';
import { alt, picture } from './picture.ts';

/** News stands by its day, so it has no place in lists to give. */
const { order: _order, ...base } = documentBase;

/** `page.yaml`: the neutral data of a piece of news. */
export const newsData = z.strictObject({
  ...base,
  date: day.describe('The day of the news; newer ones stand first.'),
  expires: day
    .optional()
    .describe('The last day on which it is news. After it the page stays, but leaves the front of the list.'),
  asOf: sourceDate.optional().describe('Date of the newest source, where the news rests on sources.'),
  picture: picture.optional(),
});

/** Front matter of a piece of news in one language. */
export const newsText = z.strictObject({ ...textBase, alt });

export type NewsData = z.infer<typeof newsData>;
