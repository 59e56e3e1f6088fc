import { diffArrays } from 'diff';

/** A run of words that stayed, came or went between two texts. */
export interface WordChange {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A word, a mark such as `<Fact id="…"/>`, or white space: what changes as a whole. */
const TOKEN = /<[A-Z]\w*(?: [^<>]*)?\/>|<\/?[A-Z]\w*(?: [^<>]*)?>|\]\([^)]*\)|\s+|[^\s<\]]+|[<\]]/g;

/** What changed from one canonical text to another, word by word. */
export function wordChanges(before: string, after: string): WordChange[] {
  return diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
