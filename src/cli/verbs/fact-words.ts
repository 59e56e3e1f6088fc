import type { ContentTree } from '../../checks/content-tree.ts';
import type { ValueIn } from '../../checks/roundtrip/sheet.ts';
import { valueOn } from '../../domain/fact.ts';
import { formatFactValue } from '../../i18n/format-fact.ts';
import { factFile, type Fact } from '../../schemas/fact.ts';

/** The facts of a content tree by their ids; files with faults are left out. */
export function factsOf(tree: ContentTree): Map<string, Fact> {
  return new Map(
    tree.facts.flatMap((file) => {
      const parsed = factFile.safeParse(file.data);
      return parsed.success ? Object.entries(parsed.data) : [];
    }),
  );
}

/** The words of each fact's value on a day, for people who work on texts; empty for a fact that is not known. */
export function factWords(tree: ContentTree, today: string): ValueIn {
  const facts = factsOf(tree);
  return (locale) => (id, form) => {
    const fact = facts.get(id);
    if (!fact) return '';
    const { value } = valueOn<Fact['values'][number]>(fact.values, today);
    return formatFactValue(fact, value.value, locale, form === 'genitive' ? 'genitive' : 'nominative');
  };
}
