/** Chance that is the same in every run. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  one<Value>(values: readonly Value[]): Value | undefined;
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** Mulberry32, enough to choose words. @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    one: (values) => values[below(values.length)],
    shuffled(values) {
      const left = [...values];
      return values.map(() => left.splice(below(left.length), 1)[0] as (typeof left)[number]);
    },
  };
}
