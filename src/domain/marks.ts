/** Names of the marks in a text that lead to something by its id. */
export type MarkName = 'Fact' | 'Call' | 'Term' | 'Place';

/**
 * Ids of one kind of mark in raw text, each once, in order of appearance: `idsIn('<Fact id="fee"/>', 'Fact')` →
 * `['fee']`.
 */
export function idsIn(raw: string, name: MarkName): string[] {
  const pattern = new RegExp(`<${name}\\s[^>]*?id="([^"]*)"`, 'g');
  return [...new Set([...raw.matchAll(pattern)].flatMap((match) => (match[1] === undefined ? [] : [match[1]])))];
}
