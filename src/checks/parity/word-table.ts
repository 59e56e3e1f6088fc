/** Looks a word up among listed words, of which some end with `*` for any ending. */
export type WordTable = (word: string) => string | undefined;

/** Makes a table from meanings and their words. Longer beginnings win over shorter ones, whole words over all. */
export function wordTable(meanings: Iterable<readonly [meaning: string, words: readonly string[]]>): WordTable {
  const whole = new Map<string, string>();
  const beginnings = new Map<string, string>();
  for (const [meaning, words] of meanings) {
    for (const word of words) {
      const known = word.normalize('NFC').toLowerCase();
      if (known.endsWith('*')) beginnings.set(known.slice(0, -1), meaning);
      else whole.set(known, meaning);
    }
  }
  const lengths = [...new Set([...beginnings.keys()].map((beginning) => beginning.length))].toSorted((a, b) => b - a);
  return (word) => {
    const wanted = word.toLowerCase();
    const found = whole.get(wanted);
    if (found !== undefined) return found;
    for (const length of lengths) {
      const meaning = length <= wanted.length ? beginnings.get(wanted.slice(0, length)) : undefined;
      if (meaning !== undefined) return meaning;
    }
    return undefined;
  };
}
