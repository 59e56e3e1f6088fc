/** Tags with their attributes, and addresses of links: what is no word. */
const MARK = /<[^>]*>|\]\([^)]*\)/g;

/** Where a pattern is found in the words of a source, outside its marks. */
export function matchesInWords(source: string, pattern: RegExp): RegExpExecArray[] {
  const blank = source.replace(MARK, (mark) => '\u0000'.repeat(mark.length));
  return [...blank.matchAll(pattern)];
}

/** A source with other text in the place of a match. */
export const withMatch = (source: string, match: RegExpExecArray, text: string): string =>
  source.slice(0, match.index) + text + source.slice(match.index + match[0].length);

/** Another digit. */
export const otherDigit = (digit: string, step: number): string => String((Number(digit) + 1 + (step % 9)) % 10);
