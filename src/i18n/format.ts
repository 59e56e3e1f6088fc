import { INTL_TAGS, type Locale } from '../domain/locale.ts';
import { withYearWord } from '../domain/year-word.ts';
import { translator } from './translator.ts';

const NO_BREAK_SPACE = '\u00A0';

/** A format of the platform costs far more to make than to use, and a build uses it some ten thousand times. */
function kept<Format, Options extends object>(
  make: (tag: string, options: Options) => Format,
): (locale: Locale, options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(INTL_TAGS[locale], options);
    made.set(key, format);
    return format;
  };
}

/** A kept format of days and hours. */
export const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));

/** A day or a part of one, in words: `2026-05-04` → “4 May 2026”, `2026-05` → “May 2026”, `2026` → “2026”. */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const text = dateFormat(locale, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
  return withYearWord(text, locale);
}

/** Some days or a part of a day, as short as the language allows: “23–25 February 2017”, “24 November – 1 December 2019”. */
export function formatDays(from: string, until: string | undefined, locale: Locale): string {
  if (until === undefined || until === from) return formatDate(from, locale);
  const text = dateFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`));
  const spelt = withYearWord(text.replace(/[\u2009\u00A0\u202F]/g, ' '), locale);
  return from.slice(0, 7) === until.slice(0, 7) ? spelt.replace(' – ', '–') : spelt;
}

/** A day of every year: `04-30` → “30 April”. */
export function formatYearlyDate(monthAndDay: string, locale: Locale): string {
  return dateFormat(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    new Date(`2024-${monthAndDay}T00:00:00Z`),
  );
}

/** A number with the separators of the language; up to two decimals. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

const CURRENCY_SIGNS = { PLN: 'zł', EUR: '€' } as const;

/**
 * An amount as it is written in Poland in every language, sign last: “440 zł”, “803,50 zł”. Newcomers meet it so on
 * forms and transfers. Zero is “free of charge”.
 */
export function formatMoney(value: number, currency: 'PLN' | 'EUR', locale: Locale): string {
  if (value === 0) return translator(locale)('fact.free');
  const amount = numberFormat(locale, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 2,
  }).format(value);
  return `${amount}${NO_BREAK_SPACE}${CURRENCY_SIGNS[currency]}`;
}

/** A phone number as it is read aloud: `+48126165555` → “+48 12 616 55 55”. Short numbers stay as they are. */
export function formatPhone(value: string): string {
  const national = /^\+48(\d{9})$/.exec(value)?.[1];
  if (national === undefined) return value.replace(/^(\d{3})(\d{3})$/, `$1${NO_BREAK_SPACE}$2`);
  const groups = /^(12|22)/.test(national)
    ? [national.slice(0, 2), national.slice(2, 5), national.slice(5, 7), national.slice(7)]
    : [national.slice(0, 3), national.slice(3, 6), national.slice(6)];
  return ['+48', ...groups].join(NO_BREAK_SPACE);
}

/** A Polish account number in the groups in which banks print it, 2 digits, then fours; a line may end after each group. */
export function formatBankAccount(value: string): string {
  return [value.slice(0, 2), ...(value.slice(2).match(/\d{4}/g) ?? [])].join(' ');
}

/** The name of a language in another: `languageName('uk', 'en')` → “Ukrainian”. */
export function languageName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([INTL_TAGS[locale]], { type: 'language' }).of(code) ?? code;
}
