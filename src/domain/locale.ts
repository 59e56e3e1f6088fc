/** The four languages of the site, in the order in which readers see them. Polish is the source language. */
export const LOCALES = ['pl', 'en', 'uk', 'ru'] as const;

export type Locale = (typeof LOCALES)[number];

export const SOURCE_LOCALE = 'pl' satisfies Locale;

/** The locales that are translated from Polish. */
export const TRANSLATED_LOCALES = ['en', 'uk', 'ru'] as const satisfies readonly Locale[];

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

/** True when the text names one of the four locales. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (LOCALES as readonly string[]).includes(value);
}
