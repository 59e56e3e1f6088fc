import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { formatFactValue, type FactForm } from '../../src/i18n/format-fact.ts';
import { translator, type StringKey } from '../../src/i18n/translator.ts';
import { fact as factSchema, type Fact } from '../../src/schemas/fact.ts';

const SOURCE = { sourceUrl: 'https://krakow.pl', sourceDate: '2026-05', origin: 'seen', confirm: false };

/** A fact with one value, read by the schema as a file would be. */
const fact = (unit: Fact['unit'], value: unknown, settings: Record<string, unknown> = {}): Fact =>
  factSchema.parse({ unit, ...settings, values: [{ value, ...SOURCE }] });

/** The value of a fact in words, with no-break spaces as `_`. */
function inWords(one: Fact, locale: Locale, form?: FactForm): string {
  const [first] = one.values;
  if (!first) throw new Error('A fact has at least one value.');
  return formatFactValue(one, first.value, locale, form).replaceAll('\u00A0', '_');
}

/** The same value in the order pl, en, uk, ru. */
const everywhere = (one: Fact, form?: FactForm) => LOCALES.map((locale) => inWords(one, locale, form));

type Length = 'minute' | 'hour' | 'day' | 'working-day' | 'week' | 'month' | 'year';

const duration = (value: number, of: Length) => fact('duration', value, { of });

describe('a reader reads the length of time in the plural of the language:', () => {
  test.for<[Locale, Length, readonly string[]]>([
    ['pl', 'minute', ['1_minuta', '2_minuty', '5_minut', '21_minut']],
    ['pl', 'hour', ['1_godzina', '2_godziny', '5_godzin', '21_godzin']],
    ['pl', 'day', ['1_dzień', '2_dni', '5_dni', '21_dni']],
    ['pl', 'working-day', ['1_dzień roboczy', '2_dni robocze', '5_dni roboczych', '21_dni roboczych']],
    ['pl', 'week', ['1_tydzień', '2_tygodnie', '5_tygodni', '21_tygodni']],
    ['pl', 'month', ['1_miesiąc', '2_miesiące', '5_miesięcy', '21_miesięcy']],
    ['pl', 'year', ['1_rok', '2_lata', '5_lat', '21_lat']],
    ['en', 'minute', ['1_minute', '2_minutes', '5_minutes', '21_minutes']],
    ['en', 'hour', ['1_hour', '2_hours', '5_hours', '21_hours']],
    ['en', 'day', ['1_day', '2_days', '5_days', '21_days']],
    ['en', 'working-day', ['1_working day', '2_working days', '5_working days', '21_working days']],
    ['en', 'week', ['1_week', '2_weeks', '5_weeks', '21_weeks']],
    ['en', 'month', ['1_month', '2_months', '5_months', '21_months']],
    ['en', 'year', ['1_year', '2_years', '5_years', '21_years']],
    ['uk', 'minute', ['1_хвилина', '2_хвилини', '5_хвилин', '21_хвилина']],
    ['uk', 'hour', ['1_година', '2_години', '5_годин', '21_година']],
    ['uk', 'day', ['1_день', '2_дні', '5_днів', '21_день']],
    ['uk', 'working-day', ['1_робочий день', '2_робочі дні', '5_робочих днів', '21_робочий день']],
    ['uk', 'week', ['1_тиждень', '2_тижні', '5_тижнів', '21_тиждень']],
    ['uk', 'month', ['1_місяць', '2_місяці', '5_місяців', '21_місяць']],
    ['uk', 'year', ['1_рік', '2_роки', '5_років', '21_рік']],
    ['ru', 'minute', ['1_минута', '2_минуты', '5_минут', '21_минута']],
    ['ru', 'hour', ['1_час', '2_часа', '5_часов', '21_час']],
    ['ru', 'day', ['1_день', '2_дня', '5_дней', '21_день']],
    ['ru', 'working-day', ['1_рабочий день', '2_рабочих дня', '5_рабочих дней', '21_рабочий день']],
    ['ru', 'week', ['1_неделя', '2_недели', '5_недель', '21_неделя']],
    ['ru', 'month', ['1_месяц', '2_месяца', '5_месяцев', '21_месяц']],
    ['ru', 'year', ['1_год', '2_года', '5_лет', '21_год']],
  ])('%s, %s', ([locale, of, expected]) => {
    expect([1, 2, 5, 21].map((count) => inWords(duration(count, of), locale))).toEqual(expected);
  });
});

describe('after “within” a reader reads the genitive:', () => {
  test.for<[Locale, Length, readonly string[]]>([
    ['pl', 'minute', ['1_minuty', '2_minut', '5_minut', '21_minut']],
    ['pl', 'hour', ['1_godziny', '2_godzin', '5_godzin', '21_godzin']],
    ['pl', 'day', ['1_dnia', '2_dni', '5_dni', '21_dni']],
    ['pl', 'working-day', ['1_dnia roboczego', '2_dni roboczych', '5_dni roboczych', '21_dni roboczych']],
    ['pl', 'week', ['1_tygodnia', '2_tygodni', '5_tygodni', '21_tygodni']],
    ['pl', 'month', ['1_miesiąca', '2_miesięcy', '5_miesięcy', '21_miesięcy']],
    ['pl', 'year', ['1_roku', '2_lat', '5_lat', '21_lat']],
    ['en', 'day', ['1_day', '2_days', '5_days', '21_days']],
    ['en', 'working-day', ['1_working day', '2_working days', '5_working days', '21_working days']],
    ['en', 'year', ['1_year', '2_years', '5_years', '21_years']],
    ['uk', 'minute', ['1_хвилини', '2_хвилин', '5_хвилин', '21_хвилини']],
    ['uk', 'hour', ['1_години', '2_годин', '5_годин', '21_години']],
    ['uk', 'day', ['1_дня', '2_днів', '5_днів', '21_дня']],
    ['uk', 'working-day', ['1_робочого дня', '2_робочих днів', '5_робочих днів', '21_робочого дня']],
    ['uk', 'week', ['1_тижня', '2_тижнів', '5_тижнів', '21_тижня']],
    ['uk', 'month', ['1_місяця', '2_місяців', '5_місяців', '21_місяця']],
    ['uk', 'year', ['1_року', '2_років', '5_років', '21_року']],
    ['ru', 'minute', ['1_минуты', '2_минут', '5_минут', '21_минуты']],
    ['ru', 'hour', ['1_часа', '2_часов', '5_часов', '21_часа']],
    ['ru', 'day', ['1_дня', '2_дней', '5_дней', '21_дня']],
    ['ru', 'working-day', ['1_рабочего дня', '2_рабочих дней', '5_рабочих дней', '21_рабочего дня']],
    ['ru', 'week', ['1_недели', '2_недель', '5_недель', '21_недели']],
    ['ru', 'month', ['1_месяца', '2_месяцев', '5_месяцев', '21_месяца']],
    ['ru', 'year', ['1_года', '2_лет', '5_лет', '21_года']],
  ])('%s, %s', ([locale, of, expected]) => {
    expect([1, 2, 5, 21].map((count) => inWords(duration(count, of), locale, 'genitive'))).toEqual(expected);
  });
});

describe('the last two digits decide the Slavic plural', () => {
  test('11 to 14 are always many', () => {
    for (const count of [11, 12, 13, 14, 111, 112]) {
      expect(inWords(duration(count, 'month'), 'pl')).toBe(`${count}_miesięcy`);
      expect(inWords(duration(count, 'month'), 'uk')).toBe(`${count}_місяців`);
      expect(inWords(duration(count, 'month'), 'ru')).toBe(`${count}_месяцев`);
    }
  });

  test('22 to 24 are few again', () => {
    for (const count of [22, 23, 24, 102]) {
      expect(inWords(duration(count, 'month'), 'pl')).toBe(`${count}_miesiące`);
      expect(inWords(duration(count, 'month'), 'uk')).toBe(`${count}_місяці`);
      expect(inWords(duration(count, 'month'), 'ru')).toBe(`${count}_месяца`);
    }
  });
});

test('half a year more than one is written with the comma of the language', () => {
  expect(everywhere(duration(1.5, 'year'))).toEqual(['1,5_roku', '1.5_years', '1,5_року', '1,5_года']);
});

describe('a reader reads every other kind of value', () => {
  const money = (value: number, per: string) => fact('money', value, { currency: 'PLN', per });

  test.for<[string, readonly string[]]>([
    ['once', ['50_zł', '50_zł', '50_zł', '50_zł']],
    ['hour', ['50_zł za godzinę', '50_zł per hour', '50_zł за годину', '50_zł в_час']],
    ['day', ['50_zł za dzień', '50_zł per day', '50_zł за день', '50_zł в_день']],
    ['month', ['50_zł miesięcznie', '50_zł per month', '50_zł на місяць', '50_zł в_месяц']],
    ['year', ['50_zł rocznie', '50_zł per year', '50_zł на рік', '50_zł в_год']],
    ['person', ['50_zł na osobę', '50_zł per person', '50_zł на особу', '50_zł на человека']],
    [
      'school-year',
      ['50_zł na rok szkolny', '50_zł per school year', '50_zł на навчальний рік', '50_zł на учебный год'],
    ],
  ])('money, %s', ([per, expected]) => {
    expect(everywhere(money(50, per))).toEqual(expected);
  });

  test('money that is nothing: no “per month” after “free of charge”', () => {
    expect(everywhere(money(0, 'month'))).toEqual(['bezpłatnie', 'free of charge', 'безкоштовно', 'бесплатно']);
  });

  test.for<[string, Fact, readonly string[]]>([
    [
      'a day',
      fact('date', '2026-08-31'),
      ['31 sierpnia 2026', '31 August 2026', '31 серпня 2026 року', '31 августа 2026 года'],
    ],
    [
      'days from and to',
      fact('date-range', { from: '2026-09-01', to: '2027-06-30' }),
      [
        '1 września 2026 – 30 czerwca 2027',
        '1 September 2026 – 30 June 2027',
        '1 вересня 2026 року – 30 червня 2027 року',
        '1 сентября 2026 года – 30 июня 2027 года',
      ],
    ],
    ['a day of every year', fact('yearly-date', '04-30'), ['30 kwietnia', '30 April', '30 квітня', '30 апреля']],
    ['a phone', fact('phone', '+48126165555'), Array<string>(4).fill('+48_12_616_55_55')],
    ['an e-mail address', fact('email', 'info@krakow.pl'), Array<string>(4).fill('info@krakow.pl')],
    ['an address', fact('url', 'https://krakow.pl/pesel'), Array<string>(4).fill('https://krakow.pl/pesel')],
    ['a count', fact('count', 12500), ['12_500', '12,500', '12_500', '12_500']],
    ['a share', fact('percent', 2.5), ['2,5%', '2.5%', '2,5_%', '2,5_%']],
    [
      'an account',
      fact('bank-account', '12345678901234567890123456'),
      Array<string>(4).fill('12 3456 7890 1234 5678 9012 3456'),
    ],
    ['yes', fact('boolean', true), ['tak', 'yes', 'так', 'да']],
    ['no', fact('boolean', false), ['nie', 'no', 'ні', 'нет']],
    ['words', fact('text', { pl: 'raz', en: 'once', uk: 'раз', ru: 'один раз' }), ['raz', 'once', 'раз', 'один раз']],
    [
      'hours',
      fact('hours', [
        { days: ['mon', 'tue', 'wed'], open: '08:00', close: '16:00' },
        { days: ['sat'], open: '00:00', close: '24:00' },
      ]),
      [
        'pon.–śr. 8:00–16:00, sob. całą dobę',
        'Mon–Wed 8:00–16:00, Sat round the clock',
        'пн–ср 8:00–16:00, сб цілодобово',
        'пн–ср 8:00–16:00, сб круглосуточно',
      ],
    ],
  ])('%s', ([, one, expected]) => {
    expect(everywhere(one)).toEqual(expected);
  });
});

describe('an interface string', () => {
  test('is in the language that was asked for, with its values', () => {
    expect(LOCALES.map((locale) => translator(locale)('masthead.urgent', { number: '112' }))).toEqual([
      'Pilne: 112',
      'Urgent: 112',
      'Терміново: 112',
      'Срочно: 112',
    ]);
  });

  test('is never escaped: values stand as they are', () => {
    expect(translator('en')('search.none', { query: 'a & b <c>' })).toBe('Nothing found for “a & b <c>”.');
  });

  test.for(LOCALES)('that is missing in %s stops the build', (locale) => {
    expect(() => translator(locale)('no.such.string' as StringKey)).toThrow('"no.such.string" is missing');
  });
});
