import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { krakowDay } from '../../src/domain/build-date.ts';
import { addDays, addMonths, dueDay, isDay, type Due, type DueRule } from '../../src/domain/deadline.ts';

const due = (rule: DueRule, until: string | null = null): Due => ({ rule, check: false, until });
const dayFor = (rule: DueRule, arrival: string | null, today = '2026-11-27', stay: string | null = null) =>
  dueDay(due(rule), { arrival, stay }, today)?.day ?? null;

const DAYS: DueRule = { kind: 'within', count: 30, of: 'day' };
const TAX: DueRule = { kind: 'every', day: '04-30', yearBefore: true };

const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a reader who gives the day of arrival is told', () => {
  test('a last day of which the day of arrival is the first', () => {
    expect(dayFor({ kind: 'within', count: 4, of: 'day' }, '2026-12-01')).toBe('2026-12-04');
    expect(dayFor(DAYS, '2026-12-01')).toBe('2026-12-30');
    expect(dayFor({ kind: 'within', count: 1, of: 'week' }, '2026-12-01')).toBe('2026-12-07');
    expect(dayFor({ kind: 'within', count: 6, of: 'month' }, '2026-12-01')).toBe('2027-05-31');
    expect(dayFor({ kind: 'within', count: 1, of: 'year' }, '2027-03-01')).toBe('2028-02-29');
  });

  test('the day after some months, which in a short month is its last', () => {
    const threeMonths: DueRule = { kind: 'day-after', count: 3, of: 'month' };
    expect(dayFor(threeMonths, '2026-12-01')).toBe('2027-03-01');
    expect(dayFor(threeMonths, '2026-11-30')).toBe('2027-02-28');
    expect(dayFor(threeMonths, '2027-11-30')).toBe('2028-02-29');
  });

  test('the first tax day of the year after arrival, and later the next one', () => {
    expect(dayFor(TAX, '2026-12-01')).toBe('2027-04-30');
    expect(dayFor(TAX, '2027-01-10', '2027-01-12')).toBe('2028-04-30');
    expect(dayFor(TAX, '2020-01-10', '2027-04-30')).toBe('2027-04-30');
    expect(dayFor(TAX, '2020-01-10', '2027-05-01')).toBe('2028-04-30');
  });
});

describe('no day is made up', () => {
  test('where the reader did not give the day that it runs from', () => {
    expect(dayFor(DAYS, null)).toBeNull();
    expect(dayFor({ kind: 'day-after', count: 3, of: 'month' }, null)).toBeNull();
    expect(dayFor(TAX, null)).toBeNull();
    expect(dayFor({ kind: 'stay-end' }, '2026-12-01')).toBeNull();
    expect(dayFor({ kind: 'stay-end' }, null, '2026-11-27', '2027-01-31')).toBe('2027-01-31');
  });

  test('from values that no longer hold', () => {
    const rule = due({ kind: 'by', day: '2027-03-04' }, '2027-03-04');
    const dates = { arrival: null, stay: null };
    expect(dueDay(rule, dates, '2027-03-04')).toEqual({ day: '2027-03-04', state: 'ahead' });
    expect(dueDay(rule, dates, '2027-03-05')).toBeNull();
  });

  test('out of days that the calendar does not have', () => {
    expect(
      ['2027-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '1999-12-31', '2026-4-1', ''].filter(isDay),
    ).toEqual([]);
    expect(isDay('2028-02-29')).toBe(true);
  });
});

const ZONE = process.env['TZ'];
describe.for(['Europe/Warsaw', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Sao_Paulo', 'Asia/Kolkata'])(
  'on a device set to %s',
  (zone) => {
    beforeEach(() => {
      process.env['TZ'] = zone;
    });
    afterEach(() => {
      if (ZONE === undefined) delete process.env['TZ'];
      else process.env['TZ'] = ZONE;
    });

    test('a deadline in days is as many days away as the source says, also over leap days and clock changes', () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 1, max: 800 }), (arrival, count) => {
          const last = dayFor({ kind: 'within', count, of: 'day' }, arrival) ?? '';
          const between = (Date.parse(last) - Date.parse(arrival)) / 86_400_000;
          expect(between).toBe(count - 1);
        }),
      );
    });

    test('a deadline in months is never later than the same day of its month', () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (arrival, count) => {
          const after = dayFor({ kind: 'day-after', count, of: 'month' }, arrival) ?? '';
          const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
          expect(months(after) - months(arrival)).toBe(count);
          expect(Number(after.slice(8))).toBeLessThanOrEqual(Number(arrival.slice(8)));
          expect(isDay(after)).toBe(true);
          const isShort = after.slice(8) !== arrival.slice(8);
          if (isShort) expect(addDays(after, 1).slice(8)).toBe('01');
        }),
      );
    });

    test('a day of every year is the next one: not past, and less than a year away', () => {
      fc.assert(
        fc.property(anyDay, anyDay, (arrival, today) => {
          const next = dayFor({ kind: 'every', day: '04-30', yearBefore: false }, arrival, today) ?? '';
          const from = arrival > today ? arrival : today;
          expect(next.slice(5)).toBe('04-30');
          expect(next >= from).toBe(true);
          expect(next < addMonths(from, 12) || next === from).toBe(true);
          expect((dayFor(TAX, arrival, today) ?? '') > `${arrival.slice(0, 4)}-12-31`).toBe(true);
        }),
      );
    });

    test('it is the day of Kraków', () => {
      expect(krakowDay(new Date('2026-11-27T22:59:00Z'))).toBe('2026-11-27');
      expect(krakowDay(new Date('2026-11-27T23:00:00Z'))).toBe('2026-11-28');
      expect(krakowDay(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
    });
  },
);
