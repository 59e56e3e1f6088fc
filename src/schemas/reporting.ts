import { z } from 'astro/zod';
import { documentBase, entry, id, matter, textBase, unsure, words } from './common.ts';

/** `page.yaml` of a reporting page: one screen of what to do now. The full steps live once, in the procedure. */
export const reportingData = z.strictObject({
  ...documentBase,
  ...matter,
  procedure: id.describe('Id of the procedure that holds the full steps.'),
  calls: z
    .array(entry.extend({ fact: id.describe('The fact that holds the telephone number.') }))
    .min(1)
    .describe('Whom to call, the most urgent first.'),
  now: z.array(entry).min(1).describe('What to do now, in order: three to five short lines.'),
  phrases: z.array(entry).min(2, 'form.two-phrases').describe('What to say in Polish.'),
  next: z.array(entry).min(1).describe('What happens next.'),
  support: z
    .array(
      entry.extend({
        document: id.optional().describe('A page that says more.'),
        fact: id.optional().describe('A telephone number.'),
      }),
    )
    .min(1)
    .describe('Support for the person concerned.'),
});

/** Front matter of a reporting page's text in one language. */
export const reportingText = z.strictObject({
  ...textBase,
  calls: z.record(id, words).describe('Who answers, when, in which language.'),
  now: z.record(id, words),
  phrases: z.record(id, words),
  next: z.record(id, words),
  support: z.record(id, words),
  unsure,
});

export type ReportingData = z.infer<typeof reportingData>;
export type ReportingText = z.infer<typeof reportingText>;
