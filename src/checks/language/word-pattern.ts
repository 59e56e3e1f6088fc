/**
 * Turns an editor's pattern into a search for whole words, without regard to capitals:
 *
 * - `слідуюч*`: the beginning of a word with any ending; `*` alone is any one word;
 * - `(a|b)`: one or the other, of words or of endings, and `(a|)` one or nothing;
 * - a space: any white space.
 *
 * @throws SyntaxError when the brackets do not match.
 */
export function wordPattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[’]/g, '[’ʼ\']')
    .replace(/(?<![\p{L}\p{M})])\*/gu, '[\\p{L}\\p{M}’-]+')
    .replace(/(?<=[\p{L}\p{M})])\*/gu, '[\\p{L}\\p{M}’]*')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ /g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}’-])(?:${source})(?![\\p{L}\\p{M}\\p{N}]|[’-]\\p{L})`, 'giu');
}

/** True when a pattern can be read and is long enough to be safe: three letters before an open ending. */
export function isWordPattern(pattern: string): boolean {
  if (/(?<!\p{L}{3})(?<=\p{L})\*/u.test(pattern)) return false;
  try {
    return !wordPattern(pattern).test('');
  } catch {
    return false;
  }
}
