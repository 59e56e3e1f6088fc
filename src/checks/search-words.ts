import { LOCALES } from '../domain/locale.ts';
import { glossaryTerm } from '../schemas/glossary.ts';
import { fileId, type ContentTree } from './content-tree.ts';

/** For each glossary term, its names and everyday words in the four languages. */
export function searchWords(tree: ContentTree): Map<string, string[]> {
  return new Map(
    tree.glossary.flatMap((file) => {
      const parsed = glossaryTerm.safeParse(file.data);
      if (!parsed.success) return [];
      const { words } = parsed.data;
      return [[fileId(file), LOCALES.flatMap((locale) => [words[locale].term, ...words[locale].alsoSaid])]];
    }),
  );
}
