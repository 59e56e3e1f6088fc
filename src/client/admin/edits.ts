import { isData } from './form.ts';

export type Path = readonly (string | number)[];

/** One change to a YAML text. */
export type Edit =
  | { kind: 'set'; path: Path; value: unknown }
  | { kind: 'remove'; path: Path }
  /** A new key of the map at `path`, below the key `after`; at the top where there is none. */
  | { kind: 'add-key'; path: Path; key: string; value: unknown; after: string | undefined }
  /** A new entry of the list at `path`, before the entry that has this place now. */
  | { kind: 'add-item'; path: Path; at: number; value: unknown };

/** The changes that make the second value of the first, in an order in which each path is right when its turn comes. */
export function editsBetween(before: unknown, after: unknown, path: Path = []): Edit[] {
  if (isSame(before, after)) return [];
  if (isData(before) && isData(after)) {
    const keys = Object.keys(after);
    const removed = Object.keys(before).filter((key) => !(key in after));
    return [
      ...removed.map((key): Edit => ({ kind: 'remove', path: [...path, key] })),
      ...keys.flatMap((key, at): Edit[] => {
        if (key in before) return editsBetween(before[key], after[key], [...path, key]);
        // What was added above is there by now.
        const previous = keys.slice(0, at).at(-1);
        return [{ kind: 'add-key', path, key, value: after[key], after: previous }];
      }),
    ];
  }
  if (Array.isArray(before) && Array.isArray(after) && before.length > 0) return listEdits(before, after, path);
  return [{ kind: 'set', path, value: after }];
}

/** From the last entry to the first, so that the places of earlier ones hold. */
function listEdits(before: readonly unknown[], after: readonly unknown[], path: Path): Edit[] {
  const edits: Edit[] = [];
  let [from, to] = [before.length, after.length];
  for (const [oldAt, newAt] of [...keptPairs(before, after).toReversed(), [-1, -1] as const]) {
    while (from > oldAt + 1 || to > newAt + 1) {
      const isBoth = from > oldAt + 1 && to > newAt + 1;
      if (isBoth && from - oldAt === to - newAt) {
        edits.push(...editsBetween(before[from - 1], after[to - 1], [...path, from - 1]));
        [from, to] = [from - 1, to - 1];
      } else if (from - oldAt > to - newAt) {
        edits.push({ kind: 'remove', path: [...path, from - 1] });
        from -= 1;
      } else {
        edits.push({ kind: 'add-item', path, at: from, value: after[to - 1] });
        to -= 1;
      }
    }
    [from, to] = [oldAt, newAt];
  }
  return edits;
}

/** Places of the entries that are the same in both lists: the longest common subsequence. */
function keptPairs(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (row) row[j] = isSame(before[i], after[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    if (isSame(before[i], after[j])) {
      pairs.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Equal values; the order of keys does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  }
  if (isData(one) && isData(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length && keys.every((key) => key in other && isSame(one[key], other[key]))
    );
  }
  return one === other;
}
