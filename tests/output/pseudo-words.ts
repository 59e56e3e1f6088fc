/** What is no word of a text: places to fill in, tags and their attributes, addresses, ids, and words of another language. */
const NO_WORDS =
  /(\{\{[^}]*\}\}|\$t\([^)]*\)|<Pl>[\s\S]*?<\/Pl>|<[^>]+>|\]\([^)]*\)|\{[^}]*\}|https?:\S+|\S+@\S+|⟦[^⟧]*⟧)/;

const LONG = new Map(Object.entries({ a: 'áâ', e: 'éê', i: 'íî', o: 'óô', u: 'úû', y: 'ýÿ' }));
const MARKED = new Map(Object.entries({ c: 'č', n: 'ñ', s: 'š', z: 'ž' }));

/** The same text in a language that nobody speaks: every vowel twice and with marks, so that it is some 40 % longer. */
export function pseudoWords(text: string): string {
  return text
    .split(NO_WORDS)
    .map((part, at) => (at % 2 === 1 ? part : [...part].map(letter).join('')))
    .join('');
}

function letter(one: string): string {
  const small = one.toLowerCase();
  const other = LONG.get(small) ?? MARKED.get(small) ?? one;
  return small === one ? other : `${other.slice(0, 1).toUpperCase()}${other.slice(1)}`;
}

/** The same value with all its texts in that language; ids, which are keys, stay. */
export function pseudoValue(value: unknown): unknown {
  if (typeof value === 'string') return pseudoWords(value);
  if (Array.isArray(value)) return value.map(pseudoValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pseudoValue(one)]));
}

/** A text with its head and its body in that language. */
export function pseudoText(text: string, inYaml: (value: unknown) => string, read: (yaml: string) => unknown): string {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return `---\n${inYaml(pseudoValue(read(head)))}---\n${pseudoWords(body)}`;
}
