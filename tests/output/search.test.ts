import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { answersOf, readQueries } from '../../src/cli/search-eval.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { evaluate, type Evaluation } from '../../src/search/evaluate.ts';
import { DIST } from './built-site.ts';

const QUERIES = join(import.meta.dirname, '../bench/search/queries');
const GENERATED = join(import.meta.dirname, '../bench/search/generated');

/** Least share of the queries of a class with a right answer among the first three. */
const LEAST = {
  exact: 1,
  inflected: 0.97,
  plain: 0.97,
  polish: 0.97,
  script: 0.97,
  layout: 0.97,
  typo: 0.92,
  everyday: 0.92,
  question: 0.92,
} as const;

describe('a reader who searches in the words people use', () => {
  let found: Evaluation;

  beforeAll(async () => {
    const queries = readdirSync(QUERIES).flatMap((name) => readQueries(join(QUERIES, name)));
    found = evaluate(await answersOf(queries, DIST));
  }, 120_000);

  test('is given at least 120 queries a language as a measure', () => {
    for (const locale of LOCALES) expect(found.byLocale[locale]?.n, locale).toBeGreaterThanOrEqual(120);
  });

  test.for(Object.entries(LEAST))('finds a right page among the first three: %s', ([name, least]) => {
    const missed = found.misses
      .filter((miss) => miss.class === name)
      .map(({ query, got }) => `${query}: ${got.join()}`);
    expect(found.byClass[name]?.success3, missed.join('\n')).toBeGreaterThanOrEqual(least);
  });

  test('finds as much in each language', () => {
    const shares = LOCALES.map((locale) => found.byLocale[locale]?.success3 ?? 0);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.03);
  });

  test('hardly ever gets an empty list', () => {
    expect(found.zero).toBeLessThanOrEqual(0.02);
  });

  test('is seldom told that an answer is sure where the site has none', () => {
    expect(found.confidentWrong ?? 1).toBeLessThanOrEqual(0.1);
  });
});

describe('a reader who types the words of a title inflected, misspelt, in another script or keyboard layout', () => {
  test('finds the page among the first three', async () => {
    const queries = readdirSync(GENERATED).flatMap((name) => readQueries(join(GENERATED, name)));
    const found = evaluate(await answersOf(queries, DIST));
    const missed = found.misses.map((miss) => `${miss.locale} ${miss.class} ${miss.query}: ${miss.got.join()}`);
    expect(found.n).toBeGreaterThan(1000);
    expect(found.success3, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
    for (const locale of LOCALES) expect(found.byLocale[locale]?.success3, locale).toBeGreaterThanOrEqual(0.93);
  }, 120_000);
});
