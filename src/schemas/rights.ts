import { z } from 'astro/zod';
import { documentBase, entry, id, matter, textBase, unsure, words } from './common.ts';

/** `page.yaml` of a section of the rights-and-duties brochure: each right stands with its duty and its legal source. */
export const rightsData = z.strictObject({
  ...documentBase,
  ...matter,
  rights: z
    .array(
      entry.extend({
        law: words.describe('Where the right stands, in Polish: "art. 32 Konstytucji RP". Acts by their short name.'),
        origin: z
          .enum(['seen', 'memory'])
          .describe('"seen": a source names this provision. "memory": readers are told to check it.'),
      }),
    )
    .min(1)
    .describe('Rights, each with the duty that goes with it, most needed first.'),
});

/** Front matter of such a section in one language. */
export const rightsText = z.strictObject({
  ...textBase,
  rights: z.record(
    id,
    z.strictObject({
      right: words.describe('What you may do or demand, in a sentence or two.'),
      duty: words.describe('What is expected of you in turn, in a sentence or two.'),
    }),
  ),
  unsure,
});

export type RightsData = z.infer<typeof rightsData>;
export type RightsText = z.infer<typeof rightsText>;
