import { z } from 'astro/zod';
import { TRANSLATED_LOCALES } from '../domain/locale.ts';
import { words } from './common.ts';

/** The rules of the parity gate whose findings may be declared to be right. */
export const DECLARABLE = [
  'entries-swapped',
  'parity-blocks',
  'parity-code',
  'parity-contact',
  'parity-date',
  'parity-empty',
  'parity-fact',
  'parity-link',
  'parity-negation',
  'parity-negation-added',
  'parity-number',
  'parity-order',
  'parity-polish-word',
  'parity-repeated',
  'parity-term',
  'parity-unit',
] as const;

const declaration = z.strictObject({
  locale: z.enum(TRANSLATED_LOCALES).describe('The language of the translation that differs.'),
  piece: z
    .string()
    .regex(/^[A-Za-z\d-]+(\/[A-Za-z\d-]+)?$/)
    .describe('Id of the section, or the field of the front matter: "lead", "who", "glance/by", "steps/hand-in".'),
  rule: z.enum(DECLARABLE).describe('The rule that reports the difference, as it stands in the report.'),
  reason: words.describe('Why both texts are right, for the next editor.'),
});

/** `parity.yaml` beside a document: differences from the Polish text that are meant, one entry for each. */
export const parityFile = z.array(declaration);

export type ParityDeclaration = z.infer<typeof declaration>;
