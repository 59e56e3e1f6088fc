import { z } from 'astro/zod';
import { draft, id, localized, words } from './common.ts';

/** A term of the Polish administration, with what people type when they look for it. */
export const glossaryTerm = z.strictObject({
  draft,
  words: localized(
    z.strictObject({
      term: words.describe('The term in this language; in Polish, the official term.'),
      explanation: words.describe('One plain sentence.'),
      alsoSaid: z
        .array(words)
        .default([])
        .describe('What people say or type instead: everyday words, abbreviations, Polish in Cyrillic.'),
    }),
  ),
  topics: z.array(id).default([]),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
