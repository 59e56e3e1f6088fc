import type { EntryOf } from '../../schemas/open-data.ts';
import { glossary } from '../terms.ts';
import { perLocale } from './shapes.ts';

/** The whole glossary, by id. */
export async function openGlossary(): Promise<EntryOf<'glossary'>[]> {
  return [...(await glossary())]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([id, { words, topics }]) => ({
      id,
      official: words.pl.term,
      term: perLocale((locale) => words[locale].term),
      explanation: perLocale((locale) => words[locale].explanation),
      alsoSaid: perLocale((locale) => words[locale].alsoSaid),
      topics,
    }));
}
