/**
 * Matches whole words in any of the four scripts. In a listed word `*` stands for any ending, and a space for any
 * white space: `["nie później niż", "odm*"]`.
 */
export function wordPattern(words: readonly string[], flags = 'giu'): RegExp {
  if (words.length === 0) return /(?!)/g;
  const sources = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.normalize('NFC').replace(/[.+?()[\]]/g, '\\$&').replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`, flags);
}
