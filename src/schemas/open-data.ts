import { z } from 'astro/zod';
import { LOCALES, TRANSLATED_LOCALES } from '../domain/locale.ts';
import { openingHours, phoneNumber } from './fact.ts';
import { id, localized, perLocale, words } from './common.ts';
import { AUDIENCES } from './event.ts';
import { holidayHours, PLACE_KINDS } from './place.ts';

// The shapes of the open data. They are those of the files that readers download, not of the files that editors write.

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const sourceDate = z
  .string()
  .regex(/^(undated|\d{4}(-\d{2}){0,2})$/)
  .describe('As exact as the source shows it.');

/** What stands with every value. */
const sourced = {
  sourceUrl: z.url().describe('The page on which the value was read.'),
  sourceDate,
  origin: z.enum(['seen', 'memory']).describe('"memory": not read in a source. Do not publish such a value unchecked.'),
  confirm: z.boolean().describe('true: check the value at the source before you rely on it.'),
  checkedOn: isoDay.nullable().describe('The day on which a person checked the value; null: nobody has yet.'),
  grade: z
    .enum(['A', 'B', 'C'])
    .describe('On the day of the build. A: shown plain. B: shown with “check”. C: not shown to readers.'),
};

const translation = z
  .enum(['current', 'outdated', 'missing'])
  .describe('How the text stands to the Polish one of today, which is its source.');

const urls = localized(z.url());

const marked = words.describe('Plain text; the id of a fact in braces stands for its value: {fee-power-of-attorney}.');

const entries = <S extends z.ZodRawShape>(shape: S) => z.array(z.strictObject({ id, ...shape }));

const named = localized(marked.nullable());

export const procedureEntry = z.strictObject({
  id: id.describe('Permanent: it stands in the addresses of all four languages.'),
  formerIds: z.array(id),
  status: z
    .enum(['published', 'withdrawn'])
    .describe('"withdrawn": the page says only that, and where to go. Do not rely on this entry.'),
  instead: z.array(id).describe('Of a withdrawn procedure: ids of the documents to which its readers are led.'),
  officialName: words.describe('The Polish name on the form and on the door.'),
  serviceCodes: z
    .array(z.string())
    .describe('Codes of the city’s Public Information Bulletin that name this procedure only.'),
  url: urls,
  title: localized(words),
  summary: localized(marked),
  translation: z.strictObject(perLocale(TRANSLATED_LOCALES, translation)),
  topics: z.array(id),
  channels: z.array(z.string()),
  steps: entries({ title: named, text: named }),
  documents: entries({ optional: z.boolean(), text: named }),
  costs: entries({ fact: id.describe('Id in facts.json.'), text: named }),
  places: z.array(id).describe('Ids in places.json.'),
  terms: z.array(id).describe('Ids in glossary.json.'),
  related: z.array(id),
  legalBasis: z.array(z.strictObject({ title: words, journal: z.string().nullable() })),
  sources: z.array(z.strictObject({ url: z.url(), date: sourceDate })),
  asOf: sourceDate,
  checkedOn: isoDay.nullable(),
});

const value = z.union([
  z.number(),
  z.boolean(),
  z.string(),
  z.strictObject({ from: isoDay, to: isoDay }),
  openingHours,
  localized(words),
]);

export const factEntry = z.strictObject({
  id,
  unit: z.enum([
    'money',
    'duration',
    'date',
    'date-range',
    'yearly-date',
    'phone',
    'email',
    'url',
    'count',
    'percent',
    'hours',
    'bank-account',
    'boolean',
    'text',
  ]),
  currency: z.enum(['PLN', 'EUR']).optional(),
  per: z
    .string()
    .optional()
    .describe('An amount is paid once, or for each hour, day, month, year, person, school year.'),
  of: z.string().optional().describe('The unit of a duration.'),
  sms: z.boolean().optional().describe('true: text messages only.'),
  values: z
    .array(
      z.strictObject({
        value,
        validFrom: isoDay.nullable(),
        validTo: isoDay.nullable(),
        record: z.boolean().describe('true: what a dated document said. It does not age.'),
        ...sourced,
      }),
    )
    .min(1),
});

/** A photograph, which has a licence of its own. */
const photograph = z.strictObject({
  url: z.url().describe('A JPEG file.'),
  width: z.int(),
  height: z.int(),
  alt: localized(words).describe('What it shows, for those who do not see it.'),
  author: words,
  licence: z
    .strictObject({ name: words, url: z.url() })
    .nullable()
    .describe('null: made for the city; ask it before you use the photograph.'),
  sourceUrl: z.url().nullable(),
  taken: z.string().nullable().describe('The month or the year.'),
});

const contact = <V extends z.ZodType>(shape: V) => z.strictObject({ value: shape, ...sourced });

export const placeEntry = z.strictObject({
  id,
  kind: z.enum(PLACE_KINDS),
  status: z.enum(['current', 'to-be-confirmed']),
  officialName: words,
  url: urls,
  name: localized(words),
  about: localized(words),
  access: localized(words.nullable()),
  topics: z.array(id),
  languages: contact(z.array(z.string())).nullable().describe('Languages spoken there; null: not known.'),
  address: z.strictObject({ street: words, postcode: z.string().nullable(), city: words, ...sourced }).nullable(),
  district: z.string().nullable(),
  coordinates: z.strictObject({ lat: z.number(), lon: z.number(), ...sourced }).nullable(),
  phones: z.array(contact(phoneNumber)),
  emails: z.array(contact(z.string())),
  website: contact(z.url()).nullable(),
  hours: contact(openingHours)
    .extend({
      holidays: holidayHours.nullable().describe('On public holidays; empty: closed; null: no source says.'),
      exceptions: z.array(z.strictObject({ from: isoDay, until: isoDay, spans: holidayHours })),
    })
    .nullable(),
  picture: photograph.nullable().describe('The licence of this file does not hold for it: it has its own.'),
  ...sourced,
});

export const eventEntry = z.strictObject({
  id: z.string().describe('Year, file date and name: 2026-05-18-vyshyvanka-day.'),
  url: urls,
  date: z
    .string()
    .regex(/^\d{4}-\d{2}(-\d{2})?$/)
    .describe('The first day, or the month where no day is known.'),
  until: isoDay.nullable(),
  hours: z.strictObject({ from: z.string(), to: z.string().nullable() }).nullable(),
  status: z.enum(['scheduled', 'cancelled']),
  title: localized(words),
  summary: localized(words.nullable()),
  where: localized(words.nullable()),
  place: id.nullable().describe('Id in places.json.'),
  venue: z.string().nullable().describe('Polish name and address, where the event is at no place of places.json.'),
  organisers: z.array(z.string()),
  audience: z.array(z.enum(AUDIENCES)),
  languages: z.array(z.string()),
  free: z.boolean().nullable().describe('null: no source says.'),
  signUp: z.url().nullable(),
  ...sourced,
  sourceUrl: z.url().nullable(),
  sourceName: z.string().nullable().describe('The source in Polish, where its address was not kept.'),
});

export const glossaryEntry = z.strictObject({
  id,
  official: words.describe('The official Polish term.'),
  term: localized(words),
  explanation: localized(words),
  alsoSaid: localized(z.array(words)),
  topics: z.array(id),
});

const counted = z.strictObject({
  fact: id.describe('Id in facts.json.'),
  value: z.number(),
  ...sourced,
});

export const indicatorEntry = z.strictObject({
  id,
  name: localized(words),
  unit: z.enum(['count', 'percent']),
  baseline: counted.nullable().describe('What the draft programme of 23 May 2024 says of 2023.'),
  target: counted.nullable().describe('The target in the same draft.'),
  measured: z
    .array(
      z.strictObject({
        locale: z.enum(LOCALES),
        on: isoDay,
        current: z.number().int(),
        outdated: z.number().int(),
        missing: z.number().int(),
      }),
    )
    .describe('Counted on this site when it was built. Empty where the site cannot count.'),
});

/** The entry of each dataset, by the name of its file. */
export const DATASETS = {
  procedures: procedureEntry,
  facts: factEntry,
  places: placeEntry,
  events: eventEntry,
  glossary: glossaryEntry,
  indicators: indicatorEntry,
} as const;

export type Dataset = keyof typeof DATASETS;
export type EntryOf<D extends Dataset> = z.infer<(typeof DATASETS)[D]>;

/** A whole file of open data: what it is, under which licence, and its entries. */
export const datasetFile = (dataset: Dataset) =>
  z.strictObject({
    $schema: z.url(),
    dataset: z.literal(dataset),
    name: localized(words),
    publisher: localized(words),
    draft: z.boolean().describe('true: nobody has published this data officially yet.'),
    licence: z.strictObject({ name: words, url: z.url() }),
    builtFor: isoDay.describe('The day for which grades and states were worked out.'),
    digest: z
      .string()
      .regex(/^sha256-[0-9a-f]{64}$/)
      .describe('SHA-256 of "entries" as JSON without white space. The same digest: nothing has changed.'),
    count: z.number().int(),
    entries: z.array(DATASETS[dataset]),
  });
