import { z } from 'astro/zod';
import { occurrences } from '../domain/event-repeats.ts';
import { address, day, draft, id, localized, source, words } from './common.ts';
import { clock } from './fact.ts';
import { alt, picture } from './picture.ts';

/** For whom an event is; none of them: for everyone. */
export const AUDIENCES = [
  'children',
  'families',
  'young-people',
  'seniors',
  'women',
  'from-ukraine',
  'organisations',
] as const;

/** A day, or a month where the source names no day. */
const dayOrMonth = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/, 'form.day-or-month'),
  )
  .describe('The (first) day, "2026-05-04", or the month where no day is known, "2026-05".');

/** No plan reaches further; a slip in the year would fill a calendar. */
const inTwoYears = (date: string) => `${Number(date.slice(0, 4)) + 2}${date.slice(4)}`;

/** `events/<year>/<month-day>-<id>.yaml`: an event that was announced, or took place. None is invented. */
export const event = z
  .strictObject({
    draft,
    date: dayOrMonth,
    until: day.optional().describe('The last day of an event of several days.'),
    repeats: z
      .strictObject({
        everyWeeks: z.number().int().min(1).max(8).describe('1: every week, 2: every second week.'),
        until: day.describe('The last day on which it may come.'),
        except: z.array(day).optional().describe('Days on which it does not take place, such as holidays.'),
      })
      .optional()
      .describe('An event that comes again on the same day of the week.'),
    alsoOn: z.array(day).optional().describe('Further days of an event that comes again without a rule.'),
    cancelledOn: z.array(day).optional().describe('Days of it that were announced and then cancelled.'),
    hours: z.strictObject({ from: clock, to: clock.optional() }).optional().describe('Only hours that a source names.'),
    status: z.enum(['scheduled', 'cancelled']).default('scheduled').describe('A cancelled event stays, and says so.'),
    place: id.optional().describe('Id from places/, where the event is at one of them.'),
    venue: words.optional().describe('Else the Polish name and address of the venue, as it stands on the door.'),
    organisers: z.array(words).default([]).describe('Polish names of the organisations; never of private persons.'),
    audience: z.array(z.enum(AUDIENCES)).default([]).describe('For whom it is; empty: for everyone.'),
    languages: z
      .array(z.string().regex(/^[a-z]{2}$/, 'form.language'))
      .default([])
      .describe('Languages of the event as two-letter codes, only where a source names them.'),
    free: z.boolean().optional().describe('true: free of charge; leave it out where no source says so.'),
    signUp: address.optional().describe('Address of the page on which one signs up.'),
    picture: picture.optional(),
    words: localized(
      z.strictObject({
        title: words,
        summary: words.optional().describe('One line on what happens there.'),
        access: words
          .optional()
          .describe('How people with disabilities get in and take part, only what a source says.'),
        where: words.optional().describe('The place in words, where it is no address: "online", "in many places".'),
        alt,
      }),
    ),
    ...source,
    sourceUrl: source.sourceUrl.optional(),
    sourceName: words.optional().describe('The source in Polish, where the address of its page was not kept.'),
  })
  .refine(({ date, until }) => until === undefined || date.length === 10, {
    error: 'form.month-has-no-end',
    path: ['until'],
  })
  .refine((one) => (one.repeats ?? one.alsoOn) === undefined || (one.until === undefined && one.date.length === 10), {
    error: 'form.repeats-one-day',
    path: ['repeats'],
  })
  .refine(({ date, repeats }) => repeats === undefined || (repeats.until > date && repeats.until <= inTwoYears(date)), {
    error: 'form.repeats-until',
    path: ['repeats', 'until'],
  })
  .refine((one) => (one.cancelledOn ?? []).every((day) => occurrences(one).some((other) => other.day === day)), {
    error: 'form.not-its-day',
    path: ['cancelledOn'],
  })
  .refine(({ place, venue }) => place === undefined || venue === undefined, {
    error: 'form.place-or-venue',
    path: ['venue'],
  })
  .refine(({ sourceUrl, sourceName }) => sourceUrl !== undefined || sourceName !== undefined, {
    error: 'form.other',
    path: ['sourceUrl'],
  });

export type EventData = z.infer<typeof event>;
export type Audience = (typeof AUDIENCES)[number];
