/** Words and phrases of a language, each with a meaning. */
export interface PhraseTable {
  /** The meanings found in a text, left to right; a word belongs to one of them at most. */
  meaningsIn(text: string): string[];
}

interface Phrase {
  meaning: string;
  /** Words to be found one after the other; `null` stands for up to four words of any kind. */
  parts: readonly (((word: string) => boolean) | null)[];
  /** The letter with which it begins; empty for any. */
  letter: string;
}

/** Words and the signs that end a part of a sentence. */
const TOKEN = /[\p{L}\d]+(?:’[\p{L}\d]+)*|[.,;:?!]/gu;

const GAP = 4;

/**
 * Makes a table. In a phrase `*` stands for any ending, `+` for at least one letter more, `…` for up to four words,
 * `^` for the beginning.
 * Where several phrases begin at a word, the one with more words wins, then the one of the earlier meaning.
 */
export function phraseTable(
  meanings: readonly (readonly [meaning: string, phrases: readonly string[]])[],
): PhraseTable {
  const phrases = meanings
    .flatMap(([meaning, texts]) =>
      texts.map((text): Phrase => ({ meaning, parts: partsOf(text), letter: /^\p{L}/u.exec(text)?.[0] ?? '' })),
    )
    .toSorted((a, b) => b.parts.length - a.parts.length);
  const byLetter = Map.groupBy(phrases, ({ letter }) => letter);
  const beginningWith = new Map<string, readonly Phrase[]>();
  const candidates = (word: string): readonly Phrase[] => {
    let found = beginningWith.get(word);
    if (!found) {
      const near = [...(byLetter.get(word.slice(0, 1)) ?? []), ...(byLetter.get('') ?? [])];
      found = near.filter(({ parts: [first] }) => first?.(word));
      beginningWith.set(word, found);
    }
    return found;
  };
  return {
    meaningsIn(text) {
      const tokens = ['^', ...(text.toLowerCase().match(TOKEN) ?? [])];
      const found: string[] = [];
      for (let index = 0; index < tokens.length;) {
        const at = index;
        const hit = candidates(tokens[at] ?? '').flatMap((phrase) => {
          const end = endOf(phrase.parts, tokens, at);
          return end === null ? [] : [{ meaning: phrase.meaning, end }];
        })[0];
        if (hit) found.push(hit.meaning);
        index = hit ? hit.end : at + 1;
      }
      return found;
    },
  };
}

const partsOf = (phrase: string): Phrase['parts'] =>
  phrase
    .normalize('NFC')
    .toLowerCase()
    .split(' ')
    .map((part) => (part === '…' ? null : wordTest(part)));

function wordTest(part: string): (word: string) => boolean {
  if (part.endsWith('*')) return (word) => word.startsWith(part.slice(0, -1));
  if (part.endsWith('+')) return (word) => word.length >= part.length && word.startsWith(part.slice(0, -1));
  if (part.startsWith('+')) return (word) => word.length >= part.length && word.endsWith(part.slice(1));
  return (word) => word === part;
}

/** Where the parts of a phrase end in the tokens, or null if they do not stand there. */
function endOf(parts: Phrase['parts'], tokens: readonly string[], start: number): number | null {
  const [part, ...rest] = parts;
  if (part === undefined) return start;
  if (part !== null) return part(tokens[start] ?? '') ? endOf(rest, tokens, start + 1) : null;
  for (let gap = 0; gap <= GAP; gap += 1) {
    const end = endOf(rest, tokens, start + gap);
    if (end !== null) return end;
    if (/^[.,;:?!]?$/.test(tokens[start + gap] ?? '')) return null;
  }
  return null;
}
