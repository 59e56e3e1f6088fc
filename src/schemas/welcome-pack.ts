import { z } from 'astro/zod';
import { QUESTIONS, STAGES } from '../domain/plan.ts';
import { day, id, localized, words } from './common.ts';

/** What a length of time runs from. */
export const STARTS = ['arrival', 'settling', 'reason'] as const;

const factId = (of: string) => id.describe(`Id from facts/: ${of}. The value never stands here.`);

/** By when a task is to be done. Each rule names the fact that it rests on. */
export const deadline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('within'),
    fact: factId('a length of time'),
    from: z.enum(STARTS).describe('What the time runs from.'),
  }),
  z.strictObject({
    kind: z.literal('day-after'),
    length: factId('the length of time after whose end the deadline falls'),
    fact: factId('the deadline in words'),
    from: z.enum(STARTS),
  }),
  z.strictObject({ kind: z.literal('stay-end'), fact: factId('“the last day of legal stay” in words') }),
  z.strictObject({ kind: z.literal('by'), fact: factId('a date') }),
  z.strictObject({
    kind: z.literal('every'),
    fact: factId('a day of every year'),
    yearBefore: z
      .boolean()
      .default(false)
      .describe('true: the matter is of the year before, so it begins in the year after arrival.'),
  }),
  z.strictObject({ kind: z.literal('soon') }),
  z.strictObject({ kind: z.literal('none') }),
]);

const answers = {
  citizenship: z.enum(QUESTIONS.citizenship),
  purpose: z.enum(QUESTIONS.purpose),
  family: z.enum(QUESTIONS.family),
  home: z.enum(QUESTIONS.home),
  work: z.enum(QUESTIONS.work),
};

/** `welcome-pack/tasks.yaml`: what newcomers have to do, for all situations, in order. */
export const taskFile = z.record(
  id,
  z
    .strictObject({
      stage: z.enum(STAGES).describe('When it is done.'),
      matter: id.optional().describe('Of tasks with the same matter only one can concern a reader.'),
      situations: z.array(id).min(1).describe('Ids from situations.yaml on whose pages the task stands.'),
      when: z
        .strictObject({
          citizenship: z.array(answers.citizenship).min(1).optional(),
          purpose: z.array(answers.purpose).min(1).optional(),
          family: z.array(answers.family).min(1).optional(),
          home: z.array(answers.home).min(1).optional(),
          work: z.array(answers.work).min(1).optional(),
        })
        .default({})
        .describe('Answers of readers whom the task concerns. Questions that do not matter are left out.'),
      deadline,
      documents: z.array(id).default([]).describe('Ids of documents that tell how, the main one first.'),
      places: z.array(id).default([]).describe('Ids from places/: where to go.'),
      words: localized(
        z.strictObject({
          who: words.optional().describe('Whom it concerns; needed where there is a "when".'),
          title: words.describe('What to do.'),
          reason: words.describe('Why, and why then.'),
        }),
      ),
    })
    .refine(({ documents, places }) => documents.length + places.length > 0, {
      error: 'form.task-leads-nowhere',
    })
    .refine(({ when, words: { pl } }) => Object.keys(when).length === 0 || pl.who !== undefined, {
      error: 'form.task-without-who',
      path: ['words'],
    }),
);

/** `welcome-pack/situations.yaml`: the situations in which readers are. */
export const situationFile = z.record(
  id,
  z.strictObject({
    order: z.number().int(),
    answers: z
      .strictObject({
        citizenship: answers.citizenship.optional(),
        purpose: answers.purpose.optional(),
        family: answers.family.optional(),
        home: answers.home.optional(),
        work: answers.work.optional(),
      })
      .describe('What a reader in this situation would answer in the planner.'),
    places: z.array(id).min(1).describe('Ids from places/: people to talk to.'),
    words: localized(z.strictObject({ title: words, summary: words })),
  }),
);

/** `welcome-pack/edition.yaml`: editions by their number. */
export const editionFile = z.record(
  id,
  z.strictObject({
    date: day,
    words: localized(z.strictObject({ changes: words.describe('What changed, in one sentence.') })),
  }),
);

export type Deadline = z.infer<typeof deadline>;
export type TaskFile = z.infer<typeof taskFile>;
export type Task = TaskFile[string];
export type SituationFile = z.infer<typeof situationFile>;
export type EditionFile = z.infer<typeof editionFile>;
