import type { Locale } from '../../domain/locale.ts';

/**
 * Languages whose words the checks know: numbers, negations, spelling. Texts of others are compared with Polish by their
 * fields, entries, sections, marks and facts only.
 */
export const TAUGHT_LOCALES = ['pl', 'en', 'uk', 'ru'] as const satisfies readonly Locale[];

export type TaughtLocale = (typeof TAUGHT_LOCALES)[number];

/** The languages among them that are translated from Polish. */
export const TAUGHT_TRANSLATIONS = TAUGHT_LOCALES.filter((locale) => locale !== 'pl');

export const isTaught = (locale: Locale): locale is TaughtLocale =>
  (TAUGHT_LOCALES as readonly Locale[]).includes(locale);
