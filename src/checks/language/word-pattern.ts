/**
 * Letters of the four languages with their accents, as ranges: a class such as `\p{L}` takes milliseconds to compile in
 * each pattern.
 */
const LETTER = 'A-Za-z\\u00C0-\\u024F\\u0300-\\u036F\\u0400-\\u04FF';

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
    .replaceAll('’', "[’ʼ']")
    .replace(/(?<![\p{L})])\*/gu, `[${LETTER}’-]+`)
    .replace(/(?<=[\p{L})])\*/gu, `[${LETTER}’]*`)
    .replaceAll('(', '(?:')
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<![${LETTER}\\d’-])(?:${source})(?![${LETTER}\\d]|[’-][${LETTER}])`, 'gi');
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
