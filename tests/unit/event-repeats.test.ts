import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterChoices, fits } from '../../src/domain/event-filter.ts';
import { occurrences, upcoming, veryLastDay } from '../../src/domain/event-repeats.ts';
import { addDays } from '../../src/domain/non-working-days.ts';
import { event } from '../../src/schemas/event.ts';

describe('an event that comes again', () => {
  test('takes place on its day of the week until its last day, without the days left out', () => {
    const club = { date: '2026-12-05', repeats: { everyWeeks: 2, until: '2027-01-20', except: ['2027-01-02'] } };
    expect(occurrences(club).map(({ day }) => day)).toEqual(['2026-12-05', '2026-12-19', '2027-01-16']);
    expect(veryLastDay(club)).toBe('2027-01-16');
  });

  test('stands in the calendar by the day that comes next, and leaves it after its last one', () => {
    const weekly = { date: '2026-01-03', repeats: { everyWeeks: 1, until: '2026-12-05' } };
    const once = { date: '2026-12-04' };
    expect(upcoming([weekly, once], '2026-11-29')).toEqual([once, weekly]);
    expect(upcoming([weekly, once], '2026-12-06')).toEqual([]);
  });

  test('may have days of no rule', () => {
    expect(occurrences({ date: '2026-12-05', alsoOn: ['2027-02-01', '2026-12-09'] }).map(({ day }) => day)).toEqual([
      '2026-12-05',
      '2026-12-09',
      '2027-02-01',
    ]);
  });

  test('has all its days in order, each once, on one day of the week, whatever the rule', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 1, max: 8 }),
        fc.integer({ min: 1, max: 730 }),
        (start, everyWeeks, length) => {
          const date = addDays('2024-01-01', start);
          const until = addDays(date, length);
          const days = occurrences({ date, repeats: { everyWeeks, until } }).map(({ day }) => day);
          expect(days).toEqual([...new Set(days)].toSorted());
          expect(days).toHaveLength(Math.floor(length / (7 * everyWeeks)) + 1);
          expect(new Set(days.map((day) => new Date(`${day}T00:00:00Z`).getUTCDay())).size).toBe(1);
        },
      ),
    );
  });
});

describe('an editor of the calendar is told', () => {
  const valid = {
    date: '2026-12-05',
    words: Object.fromEntries(['pl', 'en', 'uk', 'ru'].map((locale) => [locale, { title: 'x' }])),
    sourceUrl: 'https://www.krakow.pl/',
    sourceDate: '2026-11',
    origin: 'seen',
    confirm: false,
  };
  const faults = (fields: Record<string, unknown>) =>
    event.safeParse({ ...valid, ...fields }).error?.issues.map(({ message }) => message) ?? [];

  test.for([
    [{ repeats: { everyWeeks: 1, until: '2027-02-01' }, cancelledOn: ['2026-12-12'] }, []],
    [{ repeats: { everyWeeks: 1, until: '2026-12-05' } }, ['form.repeats-until']],
    [{ repeats: { everyWeeks: 1, until: '2062-12-05' } }, ['form.repeats-until']],
    [{ until: '2026-12-06', alsoOn: ['2026-12-09'] }, ['form.repeats-one-day']],
    [{ cancelledOn: ['2026-12-06'] }, ['form.not-its-day']],
  ] as const)('what is wrong with %j: %j', ([fields, wanted]) => {
    expect(faults(fields)).toEqual(wanted);
  });
});

describe('a reader who narrows the calendar', () => {
  const any = { language: '', audience: '', onlyFree: false };
  const forAll = { languages: [], audience: [], isFree: false };
  const forSeniors = { languages: ['pl'], audience: ['seniors'], isFree: true };

  test('finds events for everyone whatever the group, and no event of unknown language', () => {
    expect([forAll, forSeniors].map((one) => fits(one, { ...any, audience: 'families' }))).toEqual([true, false]);
    expect([forAll, forSeniors].map((one) => fits(one, { ...any, language: 'pl' }))).toEqual([false, true]);
    expect([forAll, forSeniors].map((one) => fits(one, { ...any, onlyFree: true }))).toEqual([false, true]);
  });

  test('is offered no choice that would change nothing', () => {
    expect(filterChoices([forSeniors, forSeniors])).toEqual({ languages: [], audience: [], hasFree: false });
    expect(filterChoices([forAll, forSeniors])).toEqual({ languages: ['pl'], audience: [], hasFree: true });
  });
});
