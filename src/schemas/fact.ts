import { z } from 'astro/zod';
import { WEEKDAYS } from '../domain/opening-hours.ts';
import { address, day, localized, source, words } from './common.ts';

const validity = {
  validFrom: day.nullable().default(null).describe('First day on which the value holds; empty: since ever.'),
  validTo: day.nullable().default(null).describe('Last day on which the value holds; empty: until further notice.'),
};

const record = z
  .boolean()
  .default(false)
  .describe(
    'true: what a dated document says, or what was so at its date (an indicator, a count of 2023). It does not age. Never for a fee, a deadline or a contact.',
  );

/** A fact of one unit: the list of its values in time, each with its source. */
const factOf = <U extends string, V extends z.ZodType, S extends z.ZodRawShape>(unit: U, value: V, settings: S) =>
  z.strictObject({
    unit: z.literal(unit),
    ...settings,
    values: z
      .array(z.strictObject({ value, ...validity, ...source, record }))
      .min(1)
      .describe('The value, and under it the next one once it is known. Older values stay.'),
  });

/** A time of the day: "07:30". */
export const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, 'form.clock');

/** Opening hours: one row for days that share the same hours. */
export const openingHours = z.array(
  z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), open: clock, close: clock }),
);

export const phoneNumber = z.string().regex(/^(\+\d{8,15}|\d{3}|\d{6})$/, 'form.phone');

export const bankAccount = z.string().regex(/^\d{26}$/, 'form.bank-account');

/** A value that the site states. It lives here once; texts show it with <Fact id="…"/>. */
export const fact = z.discriminatedUnion('unit', [
  factOf('money', z.number().nonnegative(), {
    currency: z.enum(['PLN', 'EUR']),
    per: z.enum(['once', 'hour', 'day', 'month', 'year', 'person', 'school-year']).default('once'),
  }),
  factOf('duration', z.number().nonnegative(), {
    of: z.enum(['minute', 'hour', 'day', 'working-day', 'week', 'month', 'year']),
  }),
  factOf('date', day, {}),
  factOf('date-range', z.strictObject({ from: day, to: day }), {}),
  factOf('yearly-date', z.string().regex(/^\d{2}-\d{2}$/, 'form.yearly-date'), {}),
  factOf('phone', phoneNumber, { sms: z.boolean().default(false).describe('true: text messages only.') }),
  factOf('email', z.email('form.email'), {}),
  factOf('url', address, {}),
  factOf('count', z.number(), {}),
  factOf('percent', z.number(), {}),
  factOf('hours', openingHours, {}),
  factOf('bank-account', bankAccount, {}),
  factOf('boolean', z.boolean(), {}),
  factOf('text', localized(words), {}),
]);

/** A file in facts/: facts by id. */
export const factFile = z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'form.id'), fact);

export type Fact = z.infer<typeof fact>;
export type FactUnit = Fact['unit'];
