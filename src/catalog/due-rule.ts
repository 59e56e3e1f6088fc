import { TERM_UNITS, type Due, type DueRule, type TermUnit } from '../domain/deadline.ts';
import type { Rung } from '../domain/fact.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Deadline } from '../schemas/welcome-pack.ts';

/** A value in force on the day of the build that may be shown: never of rung C. */
export interface UsableValue {
  fact: Fact;
  value: Fact['values'][number]['value'];
  rung: Exclude<Rung, 'C'>;
  validTo: string | null;
}

/**
 * The rule of a deadline with the values of its facts; null where it gives no day: the reader is not asked when the time
 * begins, a value may not be shown, or the source does not count in calendar days.
 */
export function dueRule(deadline: Deadline, valueOf: (id: string) => UsableValue | null): Due | null {
  if (!('fact' in deadline)) return null;
  const named = 'length' in deadline ? [deadline.fact, deadline.length] : [deadline.fact];
  const values = named.map(valueOf).filter((value) => value !== null);
  const last = values.at(-1);
  if (last === undefined || values.length < named.length) return null;
  const rule = ruleOf(deadline, last);
  if (rule === null) return null;
  const ends = values.flatMap(({ validTo }) => (validTo === null ? [] : [validTo])).toSorted();
  return { rule, check: values.some(({ rung }) => rung === 'B'), until: ends[0] ?? null };
}

function ruleOf(deadline: Deadline, { fact, value }: UsableValue): DueRule | null {
  if (deadline.kind === 'stay-end') return { kind: 'stay-end' };
  if (typeof value === 'object') return null;
  switch (deadline.kind) {
    case 'within':
    case 'day-after':
      return deadline.from === 'arrival' && fact.unit === 'duration' && isTermUnit(fact.of)
        ? { kind: deadline.kind, count: Number(value), of: fact.of }
        : null;
    case 'by':
      return fact.unit === 'date' ? { kind: 'by', day: String(value) } : null;
    case 'every':
      return fact.unit === 'yearly-date'
        ? { kind: 'every', day: String(value), yearBefore: deadline.yearBefore }
        : null;
    default:
      return null;
  }
}

const isTermUnit = (unit: string): unit is TermUnit => (TERM_UNITS as readonly string[]).includes(unit);
