import type { TaughtLocale } from '../language/taught.ts';
import { skeletonOf } from './tokens.ts';

/** Two stretches of text that translate each other, as numbers of their stems, each once. */
export interface Segment {
  polish: readonly number[];
  own: readonly number[];
}

type Side = keyof Segment;

/** For a Polish stem: how surely each stem of a translation stands for it, from 0 to 1; null for an unknown stem. */
export type Judge = (polish: number) => ((own: number) => number) | null;

/** Stems in more than this share of the segments join sentences and name nothing. */
const TOO_COMMON = 0.1;

/**
 * Which words translate which, learned from the content itself: how often two stems stand in the same place of the
 * Polish text and of a translation. What a document says itself never counts when that document is judged.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #skeletons: string[] = [];
  readonly #learned = new Map<TaughtLocale, Learned>();

  /** The number of a stem. */
  number(stem: string): number {
    let number = this.#numbers.get(stem);
    if (number === undefined) {
      number = this.#stems.push(stem) - 1;
      this.#numbers.set(stem, number);
    }
    return number;
  }

  /** What a stem sounds like, for finding cognates. */
  skeleton(number: number): string {
    return (this.#skeletons[number] ??= skeletonOf(this.#stems[number] ?? ''));
  }

  /** Adds what a source, such as a document, says. All is learned before anything is judged. */
  learn(source: string, locale: TaughtLocale, segments: readonly Segment[]): void {
    this.#of(locale).add(source, segments);
  }

  /** The stems that tell something, the rarest first; those that stand in no second place come last. */
  rarest(stems: readonly number[], locale: TaughtLocale, side: Side): number[] {
    return this.#of(locale).rarest(stems, side);
  }

  /** Judges the words of one source by what all others say. */
  judge(source: string, locale: TaughtLocale): Judge {
    return this.#of(locale).judgeWithout(source);
  }

  #of(locale: TaughtLocale): Learned {
    let learned = this.#learned.get(locale);
    if (!learned) this.#learned.set(locale, (learned = new Learned()));
    return learned;
  }
}

/** What all sources say in one language. */
class Learned {
  readonly #sources = new Map<string, readonly Segment[]>();
  readonly #single = { polish: new Map<number, number>(), own: new Map<number, number>() };
  #segments = 0;
  #pairs: Map<number, Map<number, number>> | null = null;

  add(source: string, segments: readonly Segment[]): void {
    this.#sources.set(source, segments);
    this.#segments += segments.length;
    countStems(this.#single, segments);
  }

  rarest(stems: readonly number[], side: Side): number[] {
    const rank = (stem: number) => {
      const count = this.#single[side].get(stem) ?? 0;
      return count < 3 ? Infinity : count;
    };
    return stems
      .filter((stem) => (this.#single[side].get(stem) ?? 0) <= TOO_COMMON * this.#segments)
      .map((stem) => ({ stem, rank: rank(stem) }))
      .toSorted((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank))
      .map(({ stem }) => stem);
  }

  judgeWithout(source: string): Judge {
    const all = (this.#pairs ??= this.#countPairs());
    const own = { polish: new Map<number, Set<number>>(), own: new Map<number, Set<number>>() };
    this.#sources.get(source)?.forEach((segment, place) => {
      for (const side of ['polish', 'own'] as const) {
        for (const stem of segment[side]) {
          const places = own[side].get(stem);
          if (places) places.add(place);
          else own[side].set(stem, new Set([place]));
        }
      }
    });
    const elsewhere = (side: Side, stem: number) =>
      (this.#single[side].get(stem) ?? 0) - (own[side].get(stem)?.size ?? 0);
    return (polish) => {
      const row = all.get(polish);
      if (!row) return null;
      const places = own.polish.get(polish);
      const others = elsewhere('polish', polish) + 1;
      return (stem) => {
        const everywhere = row.get(stem);
        if (everywhere === undefined) return 0;
        const together = everywhere - sharedBy(places, own.own.get(stem));
        return together <= 0 ? 0 : (2 * together) / (others + elsewhere('own', stem));
      };
    };
  }

  /** Counts pairs of stems that can tell something: neither too common nor said once only. */
  #countPairs(): Map<number, Map<number, number>> {
    const limit = TOO_COMMON * this.#segments;
    const { polish: polishCounts, own: ownCounts } = this.#single;
    const pairs = new Map<number, Map<number, number>>();
    for (const { polish, own } of [...this.#sources.values()].flat()) {
      const others = own.filter((stem) => isBetween(ownCounts.get(stem), limit));
      for (const stem of polish) {
        if (!isBetween(polishCounts.get(stem), limit)) continue;
        const row = pairs.get(stem) ?? new Map<number, number>();
        pairs.set(stem, row);
        for (const other of others) row.set(other, (row.get(other) ?? 0) + 1);
      }
    }
    return pairs;
  }
}

function sharedBy(a: Set<number> | undefined, b: Set<number> | undefined): number {
  let shared = 0;
  if (a && b) for (const place of a) if (b.has(place)) shared += 1;
  return shared;
}

const isBetween = (count: number | undefined, limit: number) => count !== undefined && count > 1 && count <= limit;

function countStems(counts: Record<Side, Map<number, number>>, segments: readonly Segment[]): void {
  for (const segment of segments) {
    for (const side of ['polish', 'own'] as const) {
      for (const stem of segment[side]) counts[side].set(stem, (counts[side].get(stem) ?? 0) + 1);
    }
  }
}
