import type { Locale } from './locale.ts';

/** The word “year” that Intl shortens, spelt out: a sentence may end after it. */
const YEAR_WORDS: Partial<Record<Locale, { short: RegExp; whole: string }>> = {
  uk: { short: /\sрр?\.$/, whole: ' року' },
  ru: { short: /\sг\.$/, whole: ' года' },
};

/** A date in words as Intl gives it, with the word “year” spelt out: «4 травня 2026 р.» → «4 травня 2026 року». */
export function withYearWord(text: string, locale: Locale): string {
  const yearWord = YEAR_WORDS[locale];
  return yearWord ? text.replace(yearWord.short, yearWord.whole) : text;
}
