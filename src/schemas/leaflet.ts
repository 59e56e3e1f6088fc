import { z } from 'astro/zod';
import { day, id, localizedWhereWritten, words } from './common.ts';

/** Forms of paper, each with its own layout. */
export const LEAFLET_FORMS = ['booklet', 'sheet', 'folded', 'poster', 'cards'] as const;

/** Pages that belong to no document and may be printed: lists, and the situations of the welcome pack. */
export const LEAFLET_PAGES = /^(?:glossary|help-points|cards|welcome-pack\/[a-z0-9-]+)$/;

const part = z
  .strictObject({
    document: id.optional().describe('Id of the document whose text is printed.'),
    page: z
      .string()
      .regex(LEAFLET_PAGES, 'form.leaflet-page')
      .optional()
      .describe('A page that is no document: "glossary", "help-points", "cards" or "welcome-pack/<situation>".'),
    sections: z
      .array(id)
      .min(1, 'form.one-at-least')
      .optional()
      .describe('Ids of its sections, in the order of the paper; "lead" and "glance" too. Left out: the whole text.'),
    entries: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('How many entries of each list are printed, where there is room for the first ones only.'),
  })
  .refine(({ document, page }) => (document === undefined) !== (page === undefined), {
    error: 'form.leaflet-source',
  });

/** `leaflets/<id>.yaml`: a booklet, leaflet, poster or set of cards, made of texts that the site has already. */
export const leaflet = z
  .strictObject({
    order: z.number().int().describe('Place in the list of things to print; smaller comes first.'),
    form: z
      .enum(LEAFLET_FORMS)
      .describe(
        'booklet: A5 with a cover. sheet: A4. folded: A4, folded in three. poster: A3, four languages. cards: A6.',
      ),
    edition: z
      .number()
      .int()
      .min(1)
      .max(999)
      .describe('Number of the edition. Raise it when the choice of texts changes.'),
    date: day,
    words: localizedWhereWritten(
      z.strictObject({
        title: words.describe('Title on the cover.'),
        summary: words.describe('One sentence: what it is for. It stands below the title.'),
        changes: words.describe('What this edition changed, in one sentence.'),
      }),
    ),
    parts: z
      .array(part)
      .min(1, 'form.one-at-least')
      .describe('What is printed, in order. folded: one part for each of four panels.'),
  })
  .refine(({ form, parts }) => form !== 'folded' || parts.length === 4, {
    error: 'form.leaflet-panels',
    path: ['parts'],
  });

export type Leaflet = z.infer<typeof leaflet>;
export type LeafletPart = Leaflet['parts'][number];
