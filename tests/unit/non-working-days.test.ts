import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, easterSunday, isPublicHoliday, publicHolidays } from '../../src/domain/non-working-days.ts';

const year = fc.integer({ min: 2011, max: 2200 });

describe('Easter', () => {
  test.for(['2011-04-24', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2038-04-25'])(
    'is on %s',
    (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day),
  );

  test('is a Sunday from 22 March to 25 April in every year', () => {
    fc.assert(
      fc.property(year, (any) => {
        const easter = easterSunday(any);
        expect(new Date(`${easter}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
      }),
    );
  });
});

describe('a reader who plans a visit to an office', () => {
  test('is told every public holiday of 2026', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-05',
      '2026-04-06',
      '2026-05-01',
      '2026-05-03',
      '2026-05-24',
      '2026-06-04',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test('finds Christmas Eve among them since 2025 only', () => {
    expect(isPublicHoliday('2024-12-24')).toBe(false);
    expect(isPublicHoliday('2025-12-24')).toBe(true);
  });

  test('meets Corpus Christi on a Thursday in every year', () => {
    fc.assert(
      fc.property(year, (any) => {
        const day = addDays(easterSunday(any), 60);
        expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(4);
        expect(isPublicHoliday(day)).toBe(true);
      }),
    );
  });
});
