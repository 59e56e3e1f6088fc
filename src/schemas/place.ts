import { z } from 'astro/zod';
import { WEEKDAYS } from '../domain/opening-hours.ts';
import { clock, openingHours, phoneNumber } from './fact.ts';
import { address, day, draft, id, localized, month, source, sourceOverride, words } from './common.ts';
import { alt, picture } from './picture.ts';

export const PLACE_KINDS = [
  'information-point',
  'multicultural-centre',
  'city-office',
  'voivodeship-office',
  'crisis-help',
  'police',
  'health',
  'work',
  'tax-office',
  'social-insurance',
  'social-help',
  'legal-help',
  'organisation',
  'school-and-education',
  'consulate',
  'transport',
  'culture',
  'research',
] as const;

/** Who advises at a duty; never the name of a person. */
export const ADVISERS = ['adviser', 'lawyer', 'psychologist', 'official', 'interpreter'] as const;

/** An address at which a place used to be. History: never shown as a contact. */
const formerAddress = z.strictObject({
  street: words,
  from: month.optional().describe('When it moved there, if a source says so.'),
  until: month.optional().describe('When it left, if a source says so.'),
  seen: month.optional().describe('Else when a source named this address.'),
  remote: z.boolean().default(false).describe('true: an address for letters; people were advised by phone and online.'),
  sourceUrl: source.sourceUrl,
  sourceDate: source.sourceDate,
});

/** Duties of one week. The rota disappears by itself when the week is over. */
const rota = z.strictObject({
  monday: day.describe('The Monday of the week, "2026-05-04".'),
  duties: z
    .array(
      z.strictObject({
        day: z.enum(WEEKDAYS),
        from: clock,
        to: clock,
        adviser: z.enum(ADVISERS),
        topics: z.array(id).min(1).describe('Ids from topics.yaml: what the advice is about.'),
        languages: z.array(z.string().regex(/^[a-z]{2}$/, 'form.language')).min(1),
      }),
    )
    .min(1),
  sourceUrl: source.sourceUrl,
});

const spans = z.array(z.strictObject({ open: clock, close: clock }));

/** Days on which a place is open at other hours. */
export const hoursExceptions = z.array(
  z.strictObject({
    from: day.describe('The (first) day with other hours.'),
    until: day.optional().describe('The last of several days.'),
    spans: spans.describe('Hours on these days; an empty list: closed.'),
    sourceUrl: source.sourceUrl.optional().describe('Where it was announced, if not with the other hours.'),
  }),
);

/** Hours on public holidays. */
export const holidayHours = spans.describe(
  'Hours on public holidays; an empty list: closed. Leave it out where no source says: readers are told to ask.',
);

/** An office or a help point. Each contact stands with its own source; the place's source is the default. */
export const place = z.strictObject({
  draft,
  kind: z.enum(PLACE_KINDS),
  status: z
    .enum(['current', 'to-be-confirmed', 'superseded'])
    .describe('"superseded" is history and never shown as a contact.'),
  order: z.number().int().default(50).describe('Place in lists; smaller comes first.'),
  topics: z.array(id).default([]),
  officialName: words.describe('The Polish name on the door.'),
  words: localized(
    z.strictObject({
      name: words.describe('Name of the place.'),
      about: words.describe('What people get there, in one or two sentences.'),
      access: words.optional().describe('How to get there or get in.'),
      alt,
    }),
  ),
  languages: z
    .strictObject({ value: z.array(z.string().regex(/^[a-z]{2}$/, 'form.language')), ...sourceOverride })
    .optional()
    .describe('Languages spoken there, as two-letter codes.'),
  address: z
    .strictObject({ street: words, postcode: z.string().optional(), city: words.default('Kraków'), ...sourceOverride })
    .optional(),
  district: z.string().optional(),
  coordinates: z.strictObject({ lat: z.number(), lon: z.number(), ...sourceOverride }).optional(),
  phones: z.array(z.strictObject({ value: phoneNumber, ...sourceOverride })).default([]),
  emails: z.array(z.strictObject({ value: z.email('form.email'), ...sourceOverride })).default([]),
  website: z.strictObject({ value: address, ...sourceOverride }).optional(),
  hours: z
    .strictObject({
      value: openingHours,
      holidays: holidayHours.optional(),
      exceptions: hoursExceptions.optional(),
      ...sourceOverride,
    })
    .optional()
    .describe('Only hours seen in a source. Without them the page says that hours are not published.'),
  picture: picture.optional(),
  history: z.array(formerAddress).default([]).describe('Former addresses, the newest first.'),
  rota: rota.optional().describe('Who is on duty this week; leave it out while nobody has announced it.'),
  ...source,
});

export type PlaceData = z.infer<typeof place>;
