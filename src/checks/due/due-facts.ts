import { FRESH_MONTHS, isOlderThan, nextDay, SHOWN_MONTHS, valueOn } from '../../domain/fact.ts';
import { factFile, type Fact } from '../../schemas/fact.ts';
import type { ContentTree } from '../content-tree.ts';
import { record, stringList } from '../known.ts';
import { needOf, pageNames, pagesByFact } from './fact-pages.ts';

/**
 * Why a person should look at a fact. `expired`: its last value has ended. `expiring`: it ends soon and no next one is
 * known. `hidden`: readers do not see the value. `old`: past its check date. `unconfirmed`: never confirmed, or undated.
 */
export type DueReason = 'expired' | 'expiring' | 'hidden' | 'old' | 'unconfirmed';

export const DUE_REASONS = ['expired', 'hidden', 'expiring', 'old', 'unconfirmed'] as const satisfies DueReason[];

export interface DueFact {
  id: string;
  file: string;
  reason: DueReason;
  /** The day that decides: the last day of the value, or the date of its source or check. */
  since: string;
  sourceUrl: string;
  /** Every page that shows it, `procedures/pesel-number`. */
  pages: string[];
  /** The sum over its pages of what they are worth to readers. */
  need: number;
}

/** Days before the end of a value at which the next one should be looked for. */
export const NOTICE_DAYS = 60;

/** Facts that a person should look at on a day, by what readers need most. A fact that no page shows comes last. */
export function dueFacts(tree: ContentTree, today: string): DueFact[] {
  const pages = pagesByFact(tree);
  const mostNeeded = stringList(record(tree.site.data)['mostNeeded']);
  const soon = daysAfter(today, NOTICE_DAYS);
  return tree.facts
    .flatMap((file) => {
      const parsed = factFile.safeParse(file.data);
      return Object.entries(parsed.success ? parsed.data : {}).flatMap(([id, fact]): DueFact[] => {
        const due = dueReason(fact, today, soon);
        if (!due) return [];
        const shown = pages.get(id) ?? [];
        const need = shown.reduce((sum, page) => sum + needOf(page, mostNeeded), 0);
        return [{ id, file: file.file, ...due, pages: pageNames(shown), need }];
      });
    })
    .toSorted((a, b) => b.need - a.need || rank(a) - rank(b) || a.id.localeCompare(b.id, 'en'));
}

const rank = ({ reason }: DueFact): number => DUE_REASONS.indexOf(reason);

function dueReason(fact: Fact, today: string, soon: string): Pick<DueFact, 'reason' | 'since' | 'sourceUrl'> | null {
  const { state, value } = valueOn<Fact['values'][number]>(fact.values, today);
  const date = value.checked?.on ?? value.sourceDate;
  const because = (reason: DueReason, since = date) => ({ reason, since, sourceUrl: value.sourceUrl });
  if (state === 'expired') return because('expired', value.validTo ?? date);
  const end = value.validTo;
  const hasNext = fact.values.some(({ validFrom }) => validFrom !== null && end !== null && validFrom > end);
  if (end !== null && end <= soon && !hasNext) return because('expiring', end);
  if (!value.checked && value.origin === 'memory') return because('hidden');
  if (!value.record && date !== 'undated') {
    if (isOlderThan(date, SHOWN_MONTHS, today)) return because('hidden');
    if (isOlderThan(date, FRESH_MONTHS, today)) return because('old');
  }
  if (!value.checked && (value.confirm || (date === 'undated' && !value.record))) return because('unconfirmed');
  return null;
}

function daysAfter(day: string, count: number): string {
  return Array.from({ length: count }).reduce<string>((last) => nextDay(last), day);
}
