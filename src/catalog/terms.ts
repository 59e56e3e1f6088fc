import { getCollection } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { oncePerBuild } from './once-per-build.ts';

/** A glossary term in one language, with the official Polish word. */
export interface ShownTerm {
  id: string;
  term: string;
  explanation: string;
  official: string;
}

const glossary = oncePerBuild(async () => new Map((await getCollection('glossary')).map((entry) => [entry.id, entry.data])));

/**
 * A glossary term in one language.
 *
 * @throws Error when there is no such term.
 */
export async function showTerm(id: string, locale: Locale): Promise<ShownTerm> {
  const entry = (await glossary()).get(id);
  if (!entry) throw new Error(`There is no glossary term "${id}". Run "npm run content -- check".`);
  const { term, explanation } = entry.words[locale];
  return { id, term, explanation, official: entry.words.pl.term };
}
