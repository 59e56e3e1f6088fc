import { z } from 'astro/zod';
import { LOCALES, SOURCE_LOCALE, TRANSLATED_LOCALES, type Locale } from '../domain/locale.ts';

/** An id: English, lower case, words joined with hyphens. It is the URL, so it never changes. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'form.id')
  .describe('Permanent id: lower-case English words joined with hyphens. It stands in addresses and never changes.');

/** Text that an editor must not leave empty. */
export const words = z.string().trim().min(1, 'form.empty');

/** A full address on the web; other schemes would become links that readers cannot trust. */
export const address = z.url({ protocol: /^https?$/, error: 'form.url' });

/** A calendar day. YAML readers that turn days into Date objects are brought back to text. */
export const day = z
  .preprocess(
    (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
    z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'form.day'),
  )
  .describe('A day, as year-month-day: "2026-05-04".');

/** A month, or a year where no month is known. YAML readers take a year for a number. */
export const month = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().regex(/^\d{4}(-\d{2})?$/, 'form.source-date'),
  )
  .describe('A year or a month: "2021", "2021-03".');

/** The date of a source: as exact as the source shows it, or `undated`. */
export const sourceDate = z
  .preprocess(
    (value) =>
      value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'number' ? String(value) : value,
    z.string().regex(/^(undated|\d{4}(-\d{2}){0,2})$/, 'form.source-date'),
  )
  .describe('Date of the source, as exact as it shows: "2026", "2026-05", "2026-05-04", or "undated".');

/** A shape for each language. */
export const perLocale = <L extends Locale, T>(locales: readonly L[], shape: T): Record<L, T> =>
  Object.fromEntries(locales.map((locale) => [locale, shape])) as Record<L, T>;

/** The same text in every language. */
export const localized = <T extends z.ZodType>(shape: T) => z.strictObject(perLocale(LOCALES, shape));

/** A text that a language may lack: what it belongs to is then left out in that language. */
export const localizedWhereWritten = <T extends z.ZodType>(shape: T) =>
  z.strictObject({ ...perLocale([SOURCE_LOCALE], shape), ...perLocale(TRANSLATED_LOCALES, shape.optional()) });

export const locale = z.enum(LOCALES);

/** Where a value comes from: the four fields that stand with every value. */
export const source = {
  sourceUrl: address.describe('Address of the page on which the value was read.'),
  sourceDate,
  origin: z
    .enum(['seen', 'memory'])
    .describe('"seen": read on the source page. "memory": general knowledge, its number is never shown.'),
  confirm: z.boolean().describe('true: readers are told to check the value before they pay or go.'),
  checked: z
    .strictObject({ on: day, role: words })
    .optional()
    .describe('Filled in when a person has checked the value: the day and the role of that person, never a name.'),
  note: z.string().optional().describe('A note for editors. Readers do not see it.'),
};

/** The same fields as defaults that single values of a place may override. */
export const sourceOverride = {
  sourceUrl: source.sourceUrl.optional(),
  sourceDate: sourceDate.optional(),
  origin: source.origin.optional(),
  confirm: source.confirm.optional(),
  checked: source.checked,
  note: source.note,
};

/** Of a file that has no `status` of a document. */
export const draft = z.boolean().default(false).describe('true: seen only in the live view, never in a build.');

/** The language of an outside page; `several` where the page itself offers a choice. */
const pageLocale = z.enum([...LOCALES, 'several']);

/** A link that a document uses: the id of one in links.yaml, or an address that only this document needs. */
export const link = z.union([
  id.describe('Id from links.yaml: an address that several documents use, or that exists in several languages.'),
  z.strictObject({
    url: address.describe('The full address, with https://.'),
    origin: source.origin.describe('"memory": the address was not seen in a source; readers are told so.'),
    locale: pageLocale
      .default('pl')
      .describe('Language of that page. Readers of other languages are told which it is.'),
    saysLanguage: z
      .boolean()
      .default(false)
      .describe('true: the texts name the language of the page themselves, so that nothing is added.'),
  }),
]);

/** `links.yaml`: outside addresses that live once. */
export const linkFile = z.record(
  id,
  z.strictObject({
    office: words.optional().describe('Polish name of the office that publishes the page.'),
    origin: source.origin,
    urls: z
      .strictObject({
        ...perLocale(LOCALES, address.optional()),
        several: address.optional(),
      })
      .refine((urls) => Object.values(urls).some((url) => url !== undefined), 'form.one-at-least')
      .describe('The address of the same page in each language that the office has. None is invented.'),
  }),
);

export type DocumentLinks = Record<string, z.infer<typeof link>>;
export type SharedLink = z.infer<typeof linkFile>[string];

/** What every document says about itself, whatever its kind. */
export const documentBase = {
  topics: z.array(id).describe("Ids from topics.yaml, the reader's main one first. Fixed pages may have none."),
  order: z.number().int().describe('Place in lists of its topic; smaller comes first.'),
  status: z
    .enum(['draft', 'published', 'withdrawn'])
    .describe('Drafts are never built. The page of a withdrawn document stays, but only says so.'),
  instead: z
    .array(id)
    .default([])
    .describe('Of a withdrawn document: ids of the documents to which its readers are led.'),
  aliases: z.array(id).default([]).describe('Former ids. Their addresses keep working.'),
  links: z.record(id, link).default({}).describe('Outside addresses, used in texts as [words](links/<id>).'),
  sources: z
    .array(z.strictObject({ url: source.sourceUrl, date: sourceDate }))
    .default([])
    .describe('Pages that the text rests on, with their dates.'),
  terms: z.array(id).default([]).describe('Ids from glossary/: the official words that a reader meets.'),
  related: z.array(id).default([]).describe('Ids of documents that come next.'),
  changed: z
    .record(z.string(), day)
    .default({})
    .describe('Sections whose Polish text changed in meaning, with the day: readers of an older translation see it.'),
  discreet: z
    .boolean()
    .default(false)
    .describe('true: for readers whose device may be watched. Neutral title, no preview, nothing kept, a quick exit.'),
  checkedOn: day.optional().describe('The day on which a person last checked the whole page.'),
};

/** The entry of a structured list: what is the same in four languages. */
export const entry = z.strictObject({ id });

/** Acts of law that a document rests on. */
export const legalBasis = z
  .array(
    z.strictObject({
      title: words.describe('Official Polish title of the act.'),
      journal: z.string().optional().describe('Dz.U. year and number, if known: "Dz.U. 2025 poz. 621".'),
    }),
  )
  .default([]);

export type LegalAct = z.infer<typeof legalBasis>[number];

/** What a document about a matter says, beyond `documentBase`, whatever its kind. */
export const matter = {
  topics: documentBase.topics.min(1, 'form.one-topic'),
  places: z.array(id).default([]).describe('Ids from places/: where to go.'),
  legalBasis,
  asOf: sourceDate.describe('Date of the newest source.'),
};

/** Front matter that every text has. */
export const textBase = {
  title: words.describe('Title of the page, as a reader would say it.'),
  summary: words.describe('One or two sentences: what it is and who needs it. Also the description in search results.'),
  alsoSaid: z
    .array(words)
    .default([])
    .describe('What people type when they look for this page: everyday words, abbreviations, Polish in this alphabet.'),
};

/** What the sources leave open, in a text. */
export const unsure = words.optional().describe('What the sources leave open, told to the reader.');
