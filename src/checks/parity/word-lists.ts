import type { TaughtLocale } from '../language/taught.ts';

/** The words for one thing in each language; `*` stands for any ending. */
export type InFourLanguages = Record<TaughtLocale, readonly string[]>;

/** Reads lists of words and phrases that are apart by `|`. */
export const words = ({ pl, en, uk, ru }: Record<TaughtLocale, string>): InFourLanguages => ({
  pl: listOf(pl),
  en: listOf(en),
  uk: listOf(uk),
  ru: listOf(ru),
});

const listOf = (text: string): string[] =>
  text
    .split('|')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
