import { z } from 'astro/zod';
import { documentBase, entry, id, matter, textBase, unsure, words } from './common.ts';

/** `procedure.yaml`: everything about a procedure that no language changes. */
export const procedureData = z.strictObject({
  ...documentBase,
  ...matter,
  officialName: words.describe('The Polish name that stands on the door and on the form.'),
  channels: z
    .array(z.enum(['in-person', 'online', 'post', 'phone']))
    .min(1)
    .describe('The ways in which the matter can be settled, the usual one first.'),
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
  mainStepUnsure: z.boolean().default(false).describe('true: a banner says that the main step itself must be checked.'),
});

/** Front matter of a procedure's text in one language. Its keys under each list are the ids of procedure.yaml. */
export const procedureText = z.strictObject({
  ...textBase,
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
  unsure,
});

export type ProcedureData = z.infer<typeof procedureData>;
export type ProcedureText = z.infer<typeof procedureText>;
