import { describe, expect, test } from 'vitest';
import { valuesOf } from '../../src/checks/parity/values.ts';
import type { Locale } from '../../src/domain/locale.ts';

const dates = (locale: Locale, text: string) => valuesOf(text, locale).dates;
const numbers = (locale: Locale, text: string) => valuesOf(text, locale).numbers;
const units = (locale: Locale, text: string) => valuesOf(text, locale).units;
const contacts = (text: string) => valuesOf(text, 'pl').contacts;

describe('a day is the same day in every language', () => {
  test.for<[Locale, string]>([
    ['pl', 'do 4 maja 2026 roku'],
    ['en', 'by 4 May 2026'],
    ['en', 'by May 4, 2026'],
    ['uk', 'до 4 травня 2026 року'],
    ['ru', 'до 4 мая 2026 года'],
    ['pl', 'do 04.05.2026'],
    ['en', 'until 2026-05-04'],
  ])('%s: %s', ([locale, text]) => {
    expect(dates(locale, text)).toEqual(['2026-5-4']);
    expect(numbers(locale, text)).toEqual([]);
  });

  test('months and weekdays count without a day of the month', () => {
    expect(dates('pl', 'w lutym, w środę')).toEqual(['month 2', 'day 3']);
    expect(dates('uk', 'у лютому, у середу')).toEqual(['month 2', 'day 3']);
  });

  test('“may” is a month only where it can be one', () => {
    expect(dates('en', 'You may apply. May I ask?')).toEqual([]);
    expect(dates('en', 'in April or May')).toEqual(['month 4', 'month 5']);
  });
});

describe('a number is the same number in every language', () => {
  test.for<[Locale, string, string[]]>([
    ['pl', 'formularz PIT-37 i 800+', ['37', '800']],
    ['pl', '1 500 albo 4,5', ['1500', '4.5']],
    ['en', '1,500 or 4.5', ['1500', '4.5']],
    ['pl', 'dwa razy, trzy zdjęcia', ['2', '3']],
    ['en', 'twice, three photos', ['2', '3']],
    ['uk', 'двічі, три фото, сім’я', ['2', '3']],
  ])('%s: %s', ([locale, text, found]) => {
    expect(numbers(locale, text)).toEqual(found);
  });
});

describe('a unit', () => {
  test('is known by its word', () => {
    expect(units('pl', 'tydzień wcześniej')).toEqual(['week']);
    expect(units('ru', 'на неделю раньше')).toEqual(['week']);
    expect(units('en', 'PLN 50, 20%')).toEqual(['PLN', 'percent']);
  });

  test('of hours, days and years counts only after a number', () => {
    expect(units('pl', 'dzień roboczy, trzy dni')).toEqual(['day']);
    expect(units('en', 'opening hours, a half-hour ticket, two years')).toEqual(['year']);
  });
});

test('phones, addresses of e-mail and names of sites are no numbers', () => {
  expect(contacts('+48 12 616 55 55, sprawa@um.krakow.pl, praca.gov.pl')).toEqual([
    'sprawa@um.krakow.pl',
    'praca.gov.pl',
    '+48126165555',
  ]);
  expect(numbers('pl', '12 616 55 55')).toEqual([]);
});
