// Everything that the site must know of a language to have it stands in this file: a new one is added in each table here,
// in content/ and in locales/. CONTRIBUTING.md says how; a test does it.

/** The languages of the site, in the order in which readers see them. Polish is the source language. */
export const LOCALES = ['pl', 'en', 'uk', 'ru'] as const;

export type Locale = (typeof LOCALES)[number];

export const SOURCE_LOCALE = 'pl' satisfies Locale;

/** The locales that are translated from Polish. */
export const TRANSLATED_LOCALES = LOCALES.filter((locale) => locale !== SOURCE_LOCALE);

export type TranslatedLocale = (typeof TRANSLATED_LOCALES)[number];

/** Each language's name in itself, as it stands in every language switch. */
export const LOCALE_NAMES = {
  pl: 'Polski',
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
} satisfies Record<Locale, string>;

/** BCP 47 tags for Intl and Open Graph: English is British English, as public bodies in Poland write it. */
export const INTL_TAGS = {
  pl: 'pl-PL',
  en: 'en-GB',
  uk: 'uk-UA',
  ru: 'ru-RU',
} satisfies Record<Locale, string>;

/** Languages in Cyrillic letters; the others are in Latin ones. */
export const CYRILLIC_LOCALES: readonly Locale[] = ['uk', 'ru'];

/** The quotation marks of each language. */
export const QUOTATION_MARKS = {
  pl: '„…”',
  en: '“…”',
  uk: '«…»',
  ru: '«…»',
} satisfies Record<Locale, '„…”' | '“…”' | '«…»'>;

/** What each language is called where editors read it. */
export const CALLED = {
  pl: { en: 'Polish', pl: 'polski' },
  en: { en: 'English', pl: 'angielski' },
  uk: { en: 'Ukrainian', pl: 'ukraiński' },
  ru: { en: 'Russian', pl: 'rosyjski' },
} satisfies Record<Locale, { en: string; pl: string }>;

/** True when the text names one of the locales. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}
