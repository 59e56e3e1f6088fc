import { TAUGHT_LOCALES, type TaughtLocale } from '../language/taught.ts';
import { MONTHS, NUMBER_WORDS, UNITS, UNITS_AFTER_COUNT, WEEKDAYS } from './value-words.ts';
import type { InFourLanguages } from './word-lists.ts';
import { wordTable, type WordTable } from './word-table.ts';

/** What a text counts, dates and names by a number, each in one form for all languages. */
export interface Values {
  /** `37`, `4.0`; counts up to ten also where they are words. */
  numbers: string[];
  /** `2026-5-4`, `5-4` without a year, `month 5`, `day 1` for Monday. */
  dates: string[];
  /** `week`, `PLN`; `day` only where days are counted. */
  units: string[];
  /** Phone numbers, addresses of e-mail and names of sites. */
  contacts: string[];
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const SITE = /(?<![\w.-])[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:pl|com|org|net|eu|ua|by|info|io)(?![\w-])/giu;
const PHONE =
  /(?<![\d\p{L}])(?:\+\d{1,3}[ \u00A0-]?)?\(?\d{2,3}\)?(?:[ \u00A0-]\d{2,3}){2,3}(?!\d)|(?<![\d\p{L}])\+\d{9,12}(?!\d)/gu;
/** `1 500`, written with an ordinary, a no-break or a thin space. */
const THOUSANDS = /(?<![\d.,])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)/g;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const DOTTED_DATE = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/g;
const TOKEN = /\d+(?:[.,:]\d+)*|\p{L}+(?:’\p{L}+)*|[%€]/gu;

/** An English word with hyphens is one: a “half-hour ticket” measures nothing. */
const ENGLISH_TOKEN = /\d+(?:[.,:]\d+)*|\p{L}+(?:[’-]\p{L}+)*|[%€]/gu;

/** What a word can be as a value: its kind and its name. */
const TABLES = { month: MONTHS, weekday: WEEKDAYS, unit: UNITS, counted: UNITS_AFTER_COUNT, number: NUMBER_WORDS };

const meanings = Object.fromEntries(
  TAUGHT_LOCALES.map((locale) => [
    locale,
    wordTable(
      Object.entries(TABLES).flatMap(([kind, table]: [string, Record<string, InFourLanguages>]) =>
        Object.entries(table).map(([name, words]) => [`${kind}:${name}`, words[locale]] as const),
      ),
    ),
  ]),
) as Record<TaughtLocale, WordTable>;

/** English words before which “May” is a month. */
const BEFORE_MAY = /^(?:in|or|and|until|till|by|of|to|from|since|early|mid|late|before|after|\d+)$/;

/** Finds the values of a text; facts have their own signs and are not among them. */
export function valuesOf(text: string, locale: TaughtLocale): Values {
  const values: Values = { numbers: [], dates: [], units: [], contacts: [] };
  let rest = text;
  const take = (pattern: RegExp, list: keyof Values, normal: (...found: string[]) => string) => {
    rest = rest.replace(pattern, (...found: string[]) => {
      values[list].push(normal(...found));
      return ' ; ';
    });
  };
  if (/[@.]/.test(text)) {
    take(EMAIL, 'contacts', (found) => found.toLowerCase());
    take(SITE, 'contacts', (found) => found.toLowerCase());
  }
  if (/\d/.test(text)) {
    take(ISO_DATE, 'dates', (_, year = '', month = '', day = '') => dateOf(day, month, year));
    take(DOTTED_DATE, 'dates', (_, day = '', month = '', year = '') => dateOf(day, month, year));
    take(PHONE, 'contacts', (found) => found.replace(/[^\d+]/g, ''));
    rest = rest.replace(THOUSANDS, (found) => found.replace(/\s/g, ''));
  }
  readTokens(rest.match(locale === 'en' ? ENGLISH_TOKEN : TOKEN) ?? [], locale, values);
  return values;
}

interface Token {
  text: string;
  kind: string;
  name: string;
}

function tokenOf(text: string, locale: TaughtLocale): Token {
  if (/^\d/.test(text)) return { text, kind: 'number', name: numberOf(text, locale) };
  const [kind = '', name = ''] = meanings[locale](text)?.split(':') ?? [];
  return { text, kind, name };
}

function readTokens(texts: readonly string[], locale: TaughtLocale, values: Values): void {
  const tokens = texts.map((text) => tokenOf(text, locale));
  const used = new Set<number>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'month' || (locale === 'en' && !isEnglishMonth(tokens, index))) return;
    values.dates.push(dateAround(tokens, index, used));
  });
  tokens.forEach(({ kind, name }, index) => {
    if (used.has(index)) return;
    if (kind === 'weekday') values.dates.push(name);
    if (kind === 'unit') values.units.push(name);
    if (kind !== 'number') return;
    values.numbers.push(name);
    const next = tokens[index + 1];
    if (next?.kind === 'counted' && Number(name) < 1000) values.units.push(next.name);
  });
}

function isEnglishMonth(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  if (!/^[A-Z]/.test(text)) return false;
  return text !== 'May' || BEFORE_MAY.test(tokens[index - 1]?.text ?? '') || isDay(tokens[index + 1]);
}

/** The date to which a month belongs; its day and year are then no numbers of their own. */
function dateAround(tokens: readonly Token[], index: number, used: Set<number>): string {
  const month = tokens[index]?.name ?? '';
  used.add(index);
  const dayAt = isDay(tokens[index - 1]) ? index - 1 : isDay(tokens[index + 1]) ? index + 1 : null;
  if (dayAt === null) return `month ${month}`;
  const yearAt = Math.max(dayAt, index) + 1;
  const year = tokens[yearAt]?.text ?? '';
  used.add(dayAt);
  if (!/^\d{4}$/.test(year)) return dateOf(tokens[dayAt]?.text ?? '', month);
  used.add(yearAt);
  return dateOf(tokens[dayAt]?.text ?? '', month, year);
}

const isDay = (token: Token | undefined) => token !== undefined && /^\d{1,2}$/.test(token.text);

function dateOf(day: string, month: string, year?: string): string {
  const short = `${Number(month)}-${Number(day)}`;
  return year === undefined ? short : `${year}-${short}`;
}

/** Thousands without a sign, decimals and hours with a point, no zero in front. */
function numberOf(text: string, locale: TaughtLocale): string {
  const plain = locale === 'en' ? text.replace(/,(?=\d{3}(?!\d))/g, '') : text;
  return plain.replace(/[,:]/g, '.').replace(/^0+(?=\d)/, '');
}
