import { z } from 'astro/zod';
import { words } from './common.ts';

/** A word or a turn of phrase that our texts avoid, and what they say instead. */
const betterWord = z.strictObject({
  pattern: words
    .regex(/^[\p{L}\p{M} *|(),’«»„”-]+$/u, 'form.word-pattern')
    .describe('What is looked for, as whole words: "слідуюч*" with any ending, "(a|b)" one or the other.'),
  better: words.describe('What to write instead.'),
  reason: words.describe('Why, in the language of the texts, in a few words.'),
  example: words.describe('Words in which the pattern must find something.'),
  except: z
    .array(words.regex(/^[\p{L}\p{M} *|(),’«»„”-]+$/u, 'form.word-pattern'))
    .default([])
    .describe('Patterns of phrases in which the words are right.'),
});

/** `content/style/<locale>.yaml`: the words that texts of one language avoid. */
export const styleFile = z.strictObject({ betterWords: z.array(betterWord) });

export type BetterWord = z.infer<typeof betterWord>;
export type StyleFile = z.infer<typeof styleFile>;
