import { keyOf, wordsOf, type Key } from './keys.ts';
import type { TitleFile } from './phrase-index.ts';
import type { Plan, PlannedWord } from './plan.ts';

/**
 * How the query was read, in words, where that is not how it was typed: in another keyboard layout, or with its slips
 * mended. Null where it was read as it stands, or where no text of the site holds the word that was meant.
 */
export function readAs(plan: Plan, titles: TitleFile, summaries: readonly string[]): string | null {
  const mended = plan.words.map((word) => (isMended(word) ? wordFor(bestKey(word), titles, summaries) : word.word));
  if (mended.some((word) => word === null)) return null;
  const isChanged = plan.layout !== null || plan.words.some(isMended);
  return isChanged ? mended.join(' ') : null;
}

/** A word none of whose keys is its own, and that is more than a beginning. */
const isMended = ({ word, keys }: PlannedWord) =>
  keys.size > 0 && Math.max(...keys.values()) < 1 && ![...keys.keys()].some((key) => key.startsWith(keyOf(word)));

const bestKey = ({ keys }: PlannedWord): Key => [...keys].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';

function wordFor(key: Key, titles: TitleFile, summaries: readonly string[]): string | null {
  for (const [number, { title, sections }] of titles.documents.entries()) {
    const words = wordsOf([title, ...sections.map(([, heading]) => heading), summaries[number] ?? ''].join(' '));
    const found = words.find((word) => keyOf(word) === key);
    if (found !== undefined) return found;
  }
  return null;
}
