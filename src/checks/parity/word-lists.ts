import type { Locale } from '../../domain/locale.ts';

/** The words for one thing in each language; `*` stands for any ending. */
export type InFourLanguages = Record<Locale, readonly string[]>;

/** Reads lists of words and phrases that are apart by `|`. */
export const words = ({ pl, en, uk, ru }: Record<Locale, string>): InFourLanguages => ({
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
