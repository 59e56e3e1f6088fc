import { SOURCE_LOCALE, TRANSLATED_LOCALES, type Locale, type TranslatedLocale } from '../domain/locale.ts';
import type { TranslationStatus } from '../domain/translation-status.ts';
import { translatables } from '../markdown/translatable.ts';
import type { AnyDocument } from './documents.ts';
import { outdatedPieces } from './freshness.ts';

/**
 * How the whole text of a document stands in a language: `current` only where each piece of the Polish text has a
 * translation made from it. Polish is always current.
 */
export async function stateOf(document: AnyDocument, locale: Locale): Promise<TranslationStatus> {
  if (locale === SOURCE_LOCALE) return 'current';
  const own = document.texts[locale];
  if (!own) return 'missing';
  const source = document.texts[SOURCE_LOCALE];
  const polish = translatables(source.words, source.sections);
  const translated = translatables(own.words, own.sections);
  const ids = new Set(translated.filter(({ text }) => text !== '').map(({ id }) => id));
  if (polish.some(({ id, text }) => text !== '' && !ids.has(id))) return 'outdated';
  const outdated = await outdatedPieces(`${document.kind}/${document.id}`, locale, polish, translated);
  return outdated.size > 0 ? 'outdated' : 'current';
}

/** The state of a document in each language into which Polish is translated. */
export async function translationStates(document: AnyDocument): Promise<Record<TranslatedLocale, TranslationStatus>> {
  const states = await Promise.all(TRANSLATED_LOCALES.map(async (locale) => [locale, await stateOf(document, locale)]));
  return Object.fromEntries(states) as Record<TranslatedLocale, TranslationStatus>;
}
