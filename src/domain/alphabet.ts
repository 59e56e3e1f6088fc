import { INTL_TAGS, type Locale } from './locale.ts';

/** Words that lists pass over: “A flat from the city” stands under F. */
const ARTICLES: Partial<Record<Locale, RegExp>> = { en: /^(?:an?|the)\s+/i };

/** Entries in the alphabetical order of a language, grouped by their first letter. Digits stand under “0–9”. */
export function groupByLetter<T>(
  entries: readonly T[],
  title: (entry: T) => string,
  locale: Locale,
): { letter: string; entries: T[] }[] {
  const collator = new Intl.Collator(INTL_TAGS[locale], { numeric: true });
  const letters = new Intl.Collator(INTL_TAGS[locale], { sensitivity: 'base' });
  const groups: { letter: string; entries: T[] }[] = [];
  const key = (entry: T) =>
    title(entry)
      .replace(/^[^\p{L}\d]+/u, '')
      .replace(ARTICLES[locale] ?? /^$/, '');
  for (const entry of entries.toSorted((a, b) => collator.compare(key(a), key(b)))) {
    const first = key(entry).charAt(0);
    // Russian dictionaries put Ё among Е.
    const letter = /\d/.test(first) ? '0–9' : first.toLocaleUpperCase(INTL_TAGS[locale]).replace('Ё', 'Е');
    const group = groups.find((one) => letters.compare(one.letter, letter) === 0);
    if (group) group.entries.push(entry);
    else groups.push({ letter, entries: [entry] });
  }
  return groups;
}
