import { describe, expect, test } from 'vitest';
import { fileId, readContent } from '../../src/checks/content-tree.ts';
import { record, stringList } from '../../src/checks/known.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { glossaryTerm } from '../../src/schemas/glossary.ts';

/** A text has at least so many words that people type, its own or those of the terms it explains. */
const LEAST = 3;

describe('a reader who does not know the official word', () => {
  const tree = readContent(process.cwd());
  const terms = new Map(tree.glossary.map((file) => [fileId(file), glossaryTerm.safeParse(file.data).data]));

  test.for(LOCALES)('can find every document by what people say in %s', (locale) => {
    const few = tree.documents
      .filter(({ kind, data }) => kind !== 'news' && record(data?.data)['status'] === 'published')
      .flatMap(({ id, data, texts }) => {
        const own = stringList(record(texts[locale]?.words.data)['alsoSaid']);
        const ofTerms = stringList(record(data?.data)['terms']).flatMap(
          (term) => terms.get(term)?.words[locale].alsoSaid ?? [],
        );
        const count = new Set([...own, ...ofTerms]).size;
        return count < LEAST ? [`${id}: ${count}`] : [];
      });
    expect(few).toEqual([]);
  });
});
