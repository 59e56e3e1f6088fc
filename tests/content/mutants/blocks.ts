import { readText } from '../../../src/checks/content-tree.ts';
import type { Mutant, Translation } from './mutant.ts';
import { blocksOf, spanOf } from './source.ts';

/** A paragraph or a warning is missing. */
export function withoutBlock({ document, locale, own }: Translation): Mutant[] {
  const blocks = [
    ...own.sections.flatMap(({ nodes }) => nodes.filter(({ type }) => type === 'paragraph')),
    ...own.sections.flatMap(({ nodes }) => nodes.filter(({ name }) => name === 'Warning')),
    ...own.sections.flatMap(({ nodes }) =>
      nodes.filter(({ type }) => type === 'list').flatMap((list) => blocksOf([list], 'listItem').slice(1)),
    ),
  ];
  return blocks.map((block): Mutant => {
    const { start, end } = spanOf(own, block);
    const faulty = own.raw.slice(0, start) + own.raw.slice(end);
    const what = `without: ${own.raw.slice(start, start + 50)}`;
    return { document, locale, what, make: () => ({ own: readText(own.file, own.locale, faulty) }) };
  });
}
