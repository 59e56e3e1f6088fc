import { INTL_TAGS, type Locale } from './locale.ts';

/** Entries in the alphabetical order of a language, grouped by their first letter. Digits stand under “0–9”. */
export function groupByLetter<T>(
  entries: readonly T[],
  title: (entry: T) => string,
  locale: Locale,
): { letter: string; entries: T[] }[] {
  const collator = new Intl.Collator(INTL_TAGS[locale], { numeric: true });
  const groups = new Map<string, T[]>();
  for (const entry of entries.toSorted((a, b) => collator.compare(title(a), title(b)))) {
    const first = /\p{L}|\d/u.exec(title(entry))?.[0] ?? '';
    const letter = /\d/.test(first) ? '0–9' : first.toLocaleUpperCase(INTL_TAGS[locale]);
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}
