import type { Locale } from '../../domain/locale.ts';
import {
  MONTHS,
  NUMBER_WORDS,
  UNITS,
  UNITS_AFTER_COUNT,
  WEEKDAYS,
  type InFourLanguages,
} from './value-words.ts';
import { wordPattern } from './word-pattern.ts';

/** What a text counts, dates and names by a number, each in one form for all languages. */
export interface Values {
  /** `37`, `4.0`; counts up to ten also where they are words. */
  numbers: string[];
  /** `2026-05-04`, `5-4` without a year, `month 5`, `day 1` for Monday. */
  dates: string[];
  /** `week`, `PLN`, `3 day`. */
  units: string[];
  /** Phone numbers, addresses of e-mail and names of sites. */
  contacts: string[];
}

type Reader = (text: string, values: Values) => string;

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const SITE = /(?<![\w.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:pl|com|org|net|eu|ua|by|info|io)(?![\w-])/giu;
const PHONE = /(?<![\d\p{L}])(?:\+\d{1,3}[ \u00A0-]?)?\(?\d{2,3}\)?(?:[ \u00A0-]\d{2,3}){2,3}(?!\d)|(?<![\d\p{L}])\+\d{9,12}(?!\d)/gu;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DOTTED_DATE = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g;
const NUMBER = /\d+(?:[.,:]\d+)*/g;
const MAY = /(?<=(?:in|or|and|until|till|by|of|to|from|since|early|mid|late|before|after|\d)\s+)May\b|\bMay(?=\s+\d)/g;

const readers = new Map<Locale, Reader[]>();

/** Finds the values of a text; facts have their own signs and are not among them. */
export function valuesOf(text: string, locale: Locale): Values {
  const values: Values = { numbers: [], dates: [], units: [], contacts: [] };
  const known = readers.get(locale) ?? readersOf(locale);
  readers.set(locale, known);
  known.reduce((rest, read) => read(rest, values), text);
  return values;
}

/** Each takes what it knows out of the text and leaves the rest to the next. */
function readersOf(locale: Locale): Reader[] {
  const month = (number: string) => monthPattern(number, locale);
  return [
    take(EMAIL, 'contacts', ([found]) => found.toLowerCase()),
    take(SITE, 'contacts', ([found]) => found.toLowerCase()),
    take(ISO_DATE, 'dates', ([, year, monthOf, day]) => dateOf(day, monthOf, year)),
    take(DOTTED_DATE, 'dates', ([, day, monthOf, year]) => dateOf(day, monthOf, year)),
    ...Object.keys(MONTHS).flatMap((number) => [
      take(new RegExp(`(\\d{1,2})\\s+(?:${month(number).source})(?:,?\\s+(\\d{4})(?!\\d))?`, 'gu'), 'dates', ([, day, year]) =>
        dateOf(day, number, year),
      ),
      take(new RegExp(`(?:${month(number).source})\\s+(\\d{1,2})(?!\\d)(?:,?\\s+(\\d{4})(?!\\d))?`, 'gu'), 'dates', ([, day, year]) =>
        dateOf(day, number, year),
      ),
      take(month(number), 'dates', () => `month ${number}`),
    ]),
    ...tableReaders(WEEKDAYS, locale, 'dates'),
    take(PHONE, 'contacts', ([found]) => found.replace(/[^\d+]/g, '')),
    ...countedUnits(locale),
    ...tableReaders(UNITS, locale, 'units'),
    take(NUMBER, 'numbers', ([found]) => numberOf(found, locale)),
    ...tableReaders(NUMBER_WORDS, locale, 'numbers'),
  ];
}

function take(pattern: RegExp, list: keyof Values, normal: (match: RegExpMatchArray) => string): Reader {
  return (text, values) =>
    text.replace(pattern, (...match) => {
      values[list].push(normal(match.slice(0, -2) as unknown as RegExpMatchArray));
      return ' ';
    });
}

const tableReaders = (table: Record<string, InFourLanguages>, locale: Locale, list: keyof Values): Reader[] =>
  Object.entries(table).map(([name, words]) => take(wordPattern(words[locale]), list, () => name));

/** `3 days` is a unit with its count, in digits or in words; the count stays for the numbers. */
function countedUnits(locale: Locale): Reader[] {
  const counts = wordPattern(Object.values(NUMBER_WORDS).flatMap((words) => words[locale])).source;
  return Object.entries(UNITS_AFTER_COUNT).map(([name, words]) => {
    const pattern = new RegExp(`(?:(?<![\\d.])\\d{1,3}|${counts})(?=\\s+(?:${wordPattern(words[locale]).source}))`, 'giu');
    return (text, values) => {
      for (const _ of text.matchAll(pattern)) values.units.push(name);
      return text;
    };
  });
}

const monthPattern = (number: string, locale: Locale): RegExp =>
  locale === 'en' && number === '5' ? MAY : wordPattern(MONTHS[number]?.[locale] ?? [], locale === 'en' ? 'gu' : 'giu');

function dateOf(day: string | undefined, month: string | undefined, year: string | undefined): string {
  const short = `${Number(month)}-${Number(day)}`;
  return year === undefined ? short : `${year}-${short}`;
}

/** Thousands without a sign, decimals with a point, hours without a leading zero. */
function numberOf(text: string, locale: Locale): string {
  const plain = locale === 'en' ? text.replace(/,(?=\d{3}(?!\d))/g, '') : text;
  return plain.replace(/[,:]/g, '.').replace(/^0+(?=\d)/, '');
}
