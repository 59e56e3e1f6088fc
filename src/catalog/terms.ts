import { getCollection } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { wordPieces } from '../markdown/translatable.ts';
import { outdatedPieces, type Outdated } from './freshness.ts';
import { maySee } from './may-see.ts';
import { oncePerBuild, oncePerBuildEach } from './once-per-build.ts';

/** A glossary term in one language, with the official Polish word. */
export interface ShownTerm {
  id: string;
  term: string;
  explanation: string;
  official: string;
  /** Set when the explanation is behind the Polish one. */
  outdated: Outdated[];
}

/** Every term that may be seen, by its id. */
export const glossary = oncePerBuild(
  async () => new Map((await getCollection('glossary', maySee)).map((entry) => [entry.id, entry.data])),
);

/**
 * A glossary term in one language.
 *
 * @throws Error when there is no such term.
 */
export const showTerm = oncePerBuildEach(async (id: string, locale: Locale): Promise<ShownTerm> => {
  const entry = (await glossary()).get(id);
  if (!entry) throw new Error(`There is no glossary term "${id}". Run "npm run content -- check".`);
  const { term, explanation } = entry.words[locale];
  const polish = entry.words.pl;
  const outdated = await outdatedPieces(
    `glossary/${id}`,
    locale,
    wordPieces({ term: polish.term, explanation: polish.explanation }),
    wordPieces({ term, explanation }),
  );
  return { id, term, explanation, official: polish.term, outdated: [...outdated.values()] };
});

/** The whole glossary in one language, in the alphabetical order of the official Polish words. */
export async function allTerms(locale: Locale): Promise<ShownTerm[]> {
  const collator = new Intl.Collator('pl');
  const shown = await Promise.all([...(await glossary()).keys()].map((id) => showTerm(id, locale)));
  return shown.toSorted((a, b) => collator.compare(a.official, b.official));
}
