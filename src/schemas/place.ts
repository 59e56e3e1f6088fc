import { z } from 'astro/zod';
import { openingHours, phoneNumber } from './fact.ts';
import { address, id, localized, source, sourceOverride, words } from './common.ts';

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

/** An office or a help point. Each contact stands with its own source; the place's source is the default. */
export const place = z.strictObject({
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
    .strictObject({ value: openingHours, ...sourceOverride })
    .optional()
    .describe('Only hours seen in a source. Without them the page says that hours are not published.'),
  ...source,
});

export type PlaceData = z.infer<typeof place>;
