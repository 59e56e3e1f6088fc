import { z } from 'astro/zod';
import { id, localized, words } from './common.ts';

/** `cards.yaml`: sentences that serve at any counter, for the cards of every procedure. */
export const cardFile = z.record(
  id,
  z.strictObject({
    order: z.number().int().describe('Place among the cards; smaller comes first.'),
    adds: z
      .enum(['matter', 'documents', 'costs', 'space'])
      .optional()
      .describe('What stands below the sentence: the matter, its documents, its fees, or room to write.'),
    words: localized(words),
  }),
);

export type CardFile = z.infer<typeof cardFile>;
