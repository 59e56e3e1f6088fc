import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { formatHours } from '../../src/i18n/format-hours.ts';
import {
  formatBankAccount,
  formatDate,
  formatMoney,
  formatNumber,
  formatPhone,
  formatYearlyDate,
  languageName,
} from '../../src/i18n/format.ts';

/** Text with its no-break spaces shown as `_`. */
const shown = (text: string) => text.replaceAll('\u00A0', '_');

/** The same thing in the four languages, in the order pl, en, uk, ru. */
const everywhere = (format: (locale: Locale) => string) => LOCALES.map((locale) => shown(format(locale)));

describe('a reader reads a date in words', () => {
  test('as exactly as the source shows it', () => {
    expect(everywhere((locale) => formatDate('2026-05-04', locale))).toEqual([
      '4 maja 2026',
      '4 May 2026',
      '4 травня 2026 року',
      '4 мая 2026 года',
    ]);
    expect(everywhere((locale) => formatDate('2026-05', locale))).toEqual([
      'maj 2026',
      'May 2026',
      'травень 2026 року',
      'май 2026 года',
    ]);
    expect(everywhere((locale) => formatDate('2026', locale))).toEqual(['2026', '2026', '2026', '2026']);
  });

  test('of every year without a year, 29 February too', () => {
    expect(everywhere((locale) => formatYearlyDate('04-30', locale))).toEqual([
      '30 kwietnia',
      '30 April',
      '30 квітня',
      '30 апреля',
    ]);
    expect(formatYearlyDate('02-29', 'en')).toBe('29 February');
  });

  test('that never ends in a full stop, for a sentence may end after it', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-15`;
      for (const locale of LOCALES) expect(formatDate(date, locale)).not.toMatch(/\.$/);
    }
  });
});

describe('a reader reads a number', () => {
  test('with the separators of the language', () => {
    expect(everywhere((locale) => formatNumber(12345.5, locale))).toEqual([
      '12_345,5',
      '12,345.5',
      '12_345,5',
      '12_345,5',
    ]);
  });

  test('with two decimals at most', () => {
    expect(formatNumber(0.125, 'en')).toBe('0.13');
    expect(formatNumber(5, 'pl')).toBe('5');
  });
});

describe('a reader reads an amount', () => {
  test('with the currency last, as on Polish forms, and never broken over two lines', () => {
    expect(everywhere((locale) => formatMoney(440, 'PLN', locale))).toEqual(['440_zł', '440_zł', '440_zł', '440_zł']);
    expect(formatMoney(25, 'EUR', 'en')).toBe('25\u00A0€');
  });

  test('with both decimals where there are groszy', () => {
    expect(everywhere((locale) => formatMoney(803.5, 'PLN', locale))).toEqual([
      '803,50_zł',
      '803.50_zł',
      '803,50_zł',
      '803,50_zł',
    ]);
  });

  test('of thousands with its groups', () => {
    expect(everywhere((locale) => formatMoney(12272.58, 'PLN', locale))).toEqual([
      '12_272,58_zł',
      '12,272.58_zł',
      '12_272,58_zł',
      '12_272,58_zł',
    ]);
  });

  test('of nothing as “free of charge”', () => {
    expect(everywhere((locale) => formatMoney(0, 'PLN', locale))).toEqual([
      'bezpłatnie',
      'free of charge',
      'безкоштовно',
      'бесплатно',
    ]);
  });
});

describe('a reader reads a telephone number as it is said aloud', () => {
  test.for([
    ['+48126165555', '+48_12_616_55_55'],
    ['+48221234567', '+48_22_123_45_67'],
    ['+48887201598', '+48_887_201_598'],
    ['112', '112'],
    ['116111', '116_111'],
    ['+380441234567', '+380441234567'],
  ] as const)('%s as %s', ([value, expected]) => {
    expect(shown(formatPhone(value))).toBe(expected);
  });

  test('and the digits are never changed', () => {
    for (const value of ['+48126165555', '+48800190590', '116123', '997', '+4930123456']) {
      expect(formatPhone(value).replace(/\u00A0/g, '')).toBe(value);
    }
  });
});

test('an account number stands in the groups in which banks print it, with all its digits, and wraps between them', () => {
  expect(formatBankAccount('12345678901234567890123456')).toBe('12 3456 7890 1234 5678 9012 3456');
});

test('languages are named in the language of the page', () => {
  expect(everywhere((locale) => languageName('uk', locale))).toEqual([
    'ukraiński',
    'Ukrainian',
    'українська',
    'украинский',
  ]);
  expect(everywhere((locale) => languageName('be', locale))).toEqual([
    'białoruski',
    'Belarusian',
    'білоруська',
    'белорусский',
  ]);
});

describe('a reader reads opening hours', () => {
  const weekdays = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '07:40', close: '15:30' } as const;
  const hours = (days: readonly ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[], locale: Locale = 'en') =>
    formatHours([{ days: [...days], open: '08:00', close: '16:00' }], locale)[0]?.days;

  test('with the days of the language, a run of days joined by a dash', () => {
    const days = everywhere(
      (locale) => formatHours([{ ...weekdays, days: [...weekdays.days] }], locale)[0]?.days ?? '',
    );
    expect(days).toEqual(['pon.–pt.', 'Mon–Fri', 'пн–пт', 'пн–пт']);
  });

  test('without a needless zero', () => {
    const [row] = formatHours([{ ...weekdays, days: [...weekdays.days] }], 'pl');
    expect(row?.times).toBe('7:40–15:30');
  });

  test('with two days side by side and runs beside single days', () => {
    expect(hours(['sat', 'sun'])).toBe('Sat, Sun');
    expect(hours(['mon', 'wed', 'fri'])).toBe('Mon, Wed, Fri');
    expect(hours(['mon', 'tue', 'wed', 'fri'])).toBe('Mon–Wed, Fri');
    expect(hours(['mon', 'wed', 'thu', 'fri', 'sun'])).toBe('Mon, Wed–Fri, Sun');
    expect(hours(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], 'pl')).toBe('pon.–niedz.');
  });

  test('in the order of the week, however the editor wrote it', () => {
    expect(hours(['fri', 'mon'])).toBe('Mon, Fri');
  });

  test('of a place that never closes as such', () => {
    const open = everywhere(
      (locale) => formatHours([{ days: ['mon'], open: '00:00', close: '24:00' }], locale)[0]?.times ?? '',
    );
    expect(open).toEqual(['całą dobę', 'round the clock', 'цілодобово', 'круглосуточно']);
  });

  test('row by row, in the order of the file', () => {
    const rows = formatHours(
      [
        { days: ['mon'], open: '09:00', close: '17:00' },
        { days: ['tue'], open: '00:00', close: '12:00' },
      ],
      'en',
    );
    expect(rows).toEqual([
      { days: 'Mon', times: '9:00–17:00' },
      { days: 'Tue', times: '0:00–12:00' },
    ]);
  });
});
