import { editDistance } from './distance.ts';
import type { Key } from './keys.ts';

/** A key that differs from another one by so many slips. */
export interface Slip {
  key: Key;
  distance: number;
  sameStart: boolean;
}

/** The shortest key that may be a slip of another one. */
const SHORTEST = 4;

/** From this length on a word may hold two slips. */
const LONG = 7;

interface Entry {
  key: Key;
  letters: number;
}

/**
 * Finds keys that are one slip away, or two where the key is long. Two keys that differ at their first letter are
 * compared only where the second one is the same and the word is short. The keys wait sorted by their length and their
 * first letters, so that few of them are compared letter by letter.
 */
export class SlipFinder {
  readonly #byStart = new Map<string, Entry[]>();
  readonly #bySecond = new Map<string, Entry[]>();

  constructor(vocabulary: readonly Key[]) {
    for (const key of vocabulary) {
      if (key.length < SHORTEST) continue;
      const entry = { key, letters: lettersOf(key) };
      put(this.#byStart, `${key.length}${key[0] ?? ''}`, entry);
      put(this.#bySecond, `${key.length}${key[1] ?? ''}`, entry);
    }
  }

  /** In alphabetical order. */
  near(key: Key): Slip[] {
    const limit = key.length >= LONG ? 2 : 1;
    const letters = lettersOf(key);
    const slips: Slip[] = [];
    const compare = (entries: readonly Entry[] | undefined, sameStart: boolean) => {
      for (const other of entries ?? []) {
        if (!sameStart && other.key[0] === key[0]) continue;
        if (bits(letters & ~other.letters) > limit || bits(other.letters & ~letters) > limit) continue;
        const distance = editDistance(key, other.key, limit);
        if (distance <= limit) slips.push({ key: other.key, distance, sameStart });
      }
    };
    for (let length = key.length - limit; length <= key.length + limit; length += 1) {
      compare(this.#byStart.get(`${length}${key[0] ?? ''}`), true);
      if (limit === 1) compare(this.#bySecond.get(`${length}${key[1] ?? ''}`), false);
    }
    return slips.sort((a, b) => (a.key < b.key ? -1 : 1));
  }
}

function put(groups: Map<string, Entry[]>, name: string, entry: Entry): void {
  const group = groups.get(name);
  if (group) group.push(entry);
  else groups.set(name, [entry]);
}

/** Which letters a key has, a bit each. A letter that one key has and the other has not costs at least one slip. */
function lettersOf(key: Key): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let left = value; left !== 0; left &= left - 1) count += 1;
  return count;
}
