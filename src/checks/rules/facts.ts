import { timelineFaults, valueOn, type Dated } from '../../domain/fact.ts';
import { factFile } from '../../schemas/fact.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';

/** Values of a fact follow one another without overlap or hole; past the last one editors are warned. */
export function checkFacts(tree: ContentTree, today: string): Finding[] {
  return tree.facts.flatMap((file) => {
    const parsed = factFile.safeParse(file.data);
    if (!parsed.success) return [];
    return Object.entries(parsed.data).flatMap(([id, fact]): Finding[] => {
      const values: readonly Dated[] = fact.values;
      const faults = timelineFaults(values).map(({ fault, index }): Finding => ({
        severity: 'error',
        file: file.file,
        line: file.lineOf([id, 'values', index]),
        rule: fault === 'overlap' ? 'fact-overlap' : 'fact-hole',
        values: { id },
      }));
      const now = valueOn(values, today);
      if (now.state !== 'expired') return faults;
      const line = file.lineOf([id, 'values', values.length - 1]);
      const date = now.value.validTo ?? '';
      return [...faults, { severity: 'warning', file: file.file, line, rule: 'fact-expired', values: { id, date } }];
    });
  });
}
