import { z } from 'astro/zod';
import { TRANSLATED_LOCALES } from '../domain/locale.ts';
import { day, perLocale, words } from './common.ts';

/** Who made a text and who reviewed it. Roles, never names of persons. */
export const provenance = z.strictObject({
  made: z.strictObject({ by: z.enum(['human', 'machine']), role: words }),
  reviewed: z.strictObject({ role: words, on: day }).nullable(),
});

const digest = z.string().regex(/^[0-9a-f]{12}$/, 'form.digest');

/** What a translated section was made from: a digest alone, or with a provenance of its own. */
const pin = z.union([
  digest,
  z.strictObject({
    digest,
    provenance: provenance.optional(),
  }),
]);

const translated = z.strictObject({
  provenance: provenance.describe('Holds for every section without its own.'),
  sections: z.record(z.string(), pin).default({}),
});

/**
 * `translation.yaml`, written by `npm run content -- accept`: for each language and section the digest of the Polish
 * text from which the translation was made, and who made it.
 */
export const translationFile = z.strictObject({
  pl: z.strictObject({ provenance }),
  ...perLocale(TRANSLATED_LOCALES, translated.optional()),
});

/** `pinned.yaml`, written by `accept`: the Polish text of each pinned digest. */
export const pinnedFile = z.record(digest, z.string());

/** The same for a YAML file with words, in `content/translation/`: both in one file. */
export const storedTranslation = z.strictObject({ translation: translationFile, pinned: pinnedFile });

export type Provenance = z.infer<typeof provenance>;
export type TranslationFile = z.infer<typeof translationFile>;
export type PinnedFile = z.infer<typeof pinnedFile>;
