import { timelineFaults, valueOn, type Dated } from '../../domain/fact.ts';
import { fact } from '../../schemas/fact.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import { isDay } from './days.ts';

/** Values of a fact follow one another without overlap or hole; past the last one editors are warned. */
export function checkFacts(tree: ContentTree, today: string): Finding[] {
  return tree.facts.flatMap((file) =>
    Object.entries(record(file.data)).flatMap(([id, raw]): Finding[] => {
      const parsed = fact.safeParse(raw);
      if (!parsed.success) return [];
      const values: readonly Dated[] = parsed.data.values;
      if (!values.flatMap(({ validFrom, validTo }) => [validFrom, validTo]).every((day) => day === null || isDay(day)))
        return [];
      const faults = timelineFaults(values).map(({ fault, index }): Finding => ({
        severity: 'error',
        file: file.file,
        line: file.lineOf([id, 'values', index]),
        rule: fault === 'overlap' ? 'fact-overlap' : 'fact-hole',
        values: { id },
      }));
      const now = valueOn(values, today);
      if (now.state !== 'expired') return faults;
      const line = file.lineOf([id, 'values', values.indexOf(now.value), 'validTo']);
      const date = now.value.validTo ?? '';
      return [...faults, { severity: 'warning', file: file.file, line, rule: 'fact-expired', values: { id, date } }];
    }),
  );
}
