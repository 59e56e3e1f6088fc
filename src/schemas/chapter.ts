import { z } from 'astro/zod';
import { documentBase, entry, id, matter, textBase, unsure, words } from './common.ts';

/** `page.yaml` of a chapter of the guide, which leads on to procedures and places, or of the city's programme. */
export const chapterData = z.strictObject({
  ...documentBase,
  ...matter,
  essentials: z
    .array(entry)
    .min(2, 'form.two-essentials')
    .describe('What a reader in a hurry must take away, most important first. The words stand in each language.'),
});

/** Front matter of a chapter's text in one language. */
export const chapterText = z.strictObject({
  ...textBase,
  essentials: z.record(id, words).describe('One short sentence each.'),
  unsure,
});

export type ChapterData = z.infer<typeof chapterData>;
export type ChapterText = z.infer<typeof chapterText>;
