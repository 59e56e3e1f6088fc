import { excerpt, type Difference } from './compare.ts';
import type { LeafReading, PieceReading } from './reading.ts';
import { swappedPairs, type Scales } from './swaps.ts';

/** One of several things side by side: an entry of front matter, an item, a row, a cell, a paragraph. */
export interface Entry {
  /** Id of the entry, else its first words. */
  name: string;
  /** The piece in which it stands. */
  piece: string;
  polish: LeafReading[];
  own: LeafReading[];
}

/** Two entries that have changed places, or of which one was copied over the other. */
export interface Exchange {
  entries: readonly [Entry, Entry];
  difference: Difference;
}

/** The lists of front matter: pieces with the same first part of their id, such as `steps/…`. */
export function wordLists(polish: Map<string, PieceReading>, own: Map<string, PieceReading>): Entry[][] {
  const entries = [...own.values()].flatMap((piece): (Entry & { list: string })[] => {
    const [list = '', name] = piece.id.split('/');
    const original = polish.get(piece.id);
    return name === undefined || !original
      ? []
      : [{ list, name, piece: piece.id, polish: original.leaves, own: piece.leaves }];
  });
  return [...Map.groupBy(entries, ({ list }) => list).values()];
}

/** Blocks of a piece that stand side by side. Both must have the same shape. */
export function blockLists(polish: PieceReading, own: PieceReading): Entry[][] {
  return own.siblings.map(({ members }) =>
    members.map((places): Entry => {
      const leaves = places.flatMap((place) => own.leaves[place] ?? []);
      const name = excerpt(leaves.map((leaf) => leaf.text).join(' '));
      return { name, piece: own.id, polish: places.flatMap((place) => polish.leaves[place] ?? []), own: leaves };
    }),
  );
}

/** Finds exchanges in a list. */
export function exchangesIn(list: readonly Entry[], scales: Scales): Exchange[] {
  const swapped = swappedPairs(
    list.map((entry) => entry.polish),
    list.map((entry) => entry.own),
    scales,
  );
  return [
    ...swapped.flatMap(({ first, second }) => exchange('entries-swapped', list[first], list[second])),
    ...list.flatMap((entry, index) => {
      const other = list.slice(0, index).find((before) => isCopy(before, entry));
      return other ? exchange('parity-repeated', other, entry) : [];
    }),
  ];
}

function exchange(
  rule: 'entries-swapped' | 'parity-repeated',
  first: Entry | undefined,
  second: Entry | undefined,
): Exchange[] {
  if (!first || !second) return [];
  return [{ entries: [first, second], difference: { rule, values: { first: first.name, second: second.name } } }];
}

const isCopy = (first: Entry, second: Entry) =>
  wordsOf(first.own) === wordsOf(second.own) &&
  wordsOf(first.polish) !== wordsOf(second.polish) &&
  wordsOf(first.own).trim() !== '';

const wordsOf = (leaves: readonly LeafReading[]) =>
  leaves
    .map(({ text, signature }) => [text, ...signature.facts, ...signature.polish].join(' '))
    .join(' | ')
    .toLowerCase();
