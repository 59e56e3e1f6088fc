import i18next, { type i18n } from 'i18next';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { typeset } from '../domain/typeset.ts';
import { STRINGS } from './strings.ts';

type PluralSuffix = '_one' | '_few' | '_many' | '_other';
type Base<Key extends string> = Key extends `${infer Stem}${PluralSuffix}` ? Stem : Key;

/** A key of `locales/<locale>/*.json`, without the plural ending that i18next adds by itself. */
export type StringKey = Base<keyof (typeof STRINGS)['pl']>;

export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

const instance: i18n = i18next.createInstance();
await instance.init({
  resources: Object.fromEntries(LOCALES.map((locale) => [locale, { translation: STRINGS[locale] }])),
  supportedLngs: [...LOCALES],
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  saveMissing: true,
  missingKeyHandler: (locales, _namespace, key) => {
    throw new Error(`Interface string "${key}" is missing in locales/${locales.join(', ')}/.`);
  },
});

/**
 * The interface strings of one language, as a function from key to text, with the no-break spaces of that language.
 *
 * @throws Error when a key is missing in that language, so that a build with a missing string fails.
 */
export function translator(locale: Locale): Translate {
  return (translators[locale] ??= makeTranslator(locale));
}

const translators: Partial<Record<Locale, Translate>> = {};

function makeTranslator(locale: Locale): Translate {
  const t = instance.getFixedT(locale);
  // Every page asks for the same strings, most of them with the same words in their gaps.
  const known = new Map<string, string>();
  return (key, values) => {
    const question = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
    const text = known.get(question) ?? typeset(values === undefined ? t(key) : t(key, values), locale);
    known.set(question, text);
    return text;
  };
}
