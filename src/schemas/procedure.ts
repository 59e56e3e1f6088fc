import { z } from 'astro/zod';
import { documentBase, id, sourceDate, words } from './common.ts';

/** The entry of a structured list: what is the same in four languages. */
const entry = z.strictObject({ id });

/** `procedure.yaml`: everything about a procedure that no language changes. */
export const procedureData = z.strictObject({
  ...documentBase,
  topics: documentBase.topics.min(1, 'form.one-topic'),
  officialName: words.describe('The Polish name that stands on the door and on the form.'),
  channels: z
    .array(z.enum(['in-person', 'online', 'post', 'phone']))
    .min(1)
    .describe('The ways in which the matter can be settled, the usual one first.'),
  places: z.array(id).default([]).describe('Ids from places/: where to go.'),
  costs: z
    .array(entry.extend({ fact: id.describe('The fact that holds the amount.') }))
    .describe('Every fee, in the order in which it is paid. The words stand in each language under "costs".'),
  documents: z
    .array(entry.extend({ optional: z.boolean().default(false), document: id.optional() }))
    .describe('Papers to bring. "document" links to the page that explains how to get one.'),
  steps: z
    .array(
      entry.extend({
        document: id.optional().describe('A page that explains this step.'),
        link: id.optional().describe('Id from "links": where the step is done.'),
        place: id.optional(),
      }),
    )
    .min(1)
    .describe('What to do, in order.'),
  mistakes: z.array(entry).describe('What often goes wrong.'),
  phrases: z.array(entry).min(2, 'form.two-phrases').describe('Said at the counter.'),
  legalBasis: z
    .array(
      z.strictObject({
        title: words.describe('Official Polish title of the act.'),
        journal: z.string().optional().describe('Dz.U. year and number, if known: "Dz.U. 2025 poz. 621".'),
      }),
    )
    .default([]),
  mainStepUnsure: z.boolean().default(false).describe('true: a banner says that the main step itself must be checked.'),
  asOf: sourceDate.describe('Date of the newest source.'),
});

/** Front matter of a procedure's text in one language. Its keys under each list are the ids of procedure.yaml. */
export const procedureText = z.strictObject({
  title: words.describe('Name of the procedure, as a reader would call it.'),
  summary: words.describe('One or two sentences: what it is and who needs it. Also the description in search results.'),
  glance: z
    .strictObject({
      cost: words.describe('What it costs, in a few words.'),
      time: words.describe('How long it takes.'),
      where: words.describe('Where to go, or where to log in.'),
      how: words.describe('In person, online, by post.'),
      by: words.describe('By when it must be done.'),
    })
    .describe('The five answers at the top of the page.'),
  costs: z.record(id, words).default({}),
  documents: z.record(id, words).default({}),
  steps: z.record(id, z.strictObject({ title: words, text: words })),
  mistakes: z.record(id, words).default({}),
  phrases: z.record(id, words),
  unsure: words.optional().describe('What the sources leave open, told to the reader.'),
});

export type ProcedureData = z.infer<typeof procedureData>;
export type ProcedureText = z.infer<typeof procedureText>;
