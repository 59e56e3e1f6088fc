import { groupBy } from './group-by.ts';

/** A query with the documents that answer it, by id. Without any, it is out of scope. */
export interface TestQuery {
  query: string;
  locale: string;
  expect: readonly string[];
  class: string;
}

/** What the search gave for it: ids of documents, best first. */
export interface Answer extends TestQuery {
  got: readonly string[];
  isConfident: boolean;
}

/** Figures over a set of queries; fractions are 0 to 1. Out-of-scope queries count in `confidentWrong` alone. */
export interface Scores {
  n: number;
  success1: number;
  success3: number;
  mrr: number;
  zero: number;
  /** Share of the out-of-scope queries that were answered as if the answer were sure; null where there are none. */
  confidentWrong: number | null;
}

export interface Evaluation extends Scores {
  byLocale: Record<string, Scores>;
  byClass: Record<string, Scores>;
  /** Queries without a right answer among the first three. */
  misses: { query: string; locale: string; class: string; got: readonly string[]; expect: readonly string[] }[];
}

/** Figures of a set of answers, whole, by language and by class, with the misses. */
export function evaluate(answers: readonly Answer[]): Evaluation {
  const grouped = (by: (answer: Answer) => string) =>
    Object.fromEntries([...groupBy(answers, by)].map(([name, group]) => [name, scoresOf(group)]));
  return {
    ...scoresOf(answers),
    byLocale: grouped(({ locale }) => locale),
    byClass: grouped((answer) => answer.class),
    misses: answers
      .filter((answer) => isInScope(answer) && !(rankOf(answer) <= 3))
      .map(({ query, locale, class: name, got, expect }) => ({
        query,
        locale,
        class: name,
        got: got.slice(0, 3),
        expect,
      })),
  };
}

const isInScope = ({ expect }: TestQuery) => expect.length > 0;

/** Place of the first right answer, from 1; infinite where there is none. */
function rankOf({ got, expect }: Answer): number {
  const place = got.findIndex((id) => expect.includes(id));
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

function scoresOf(answers: readonly Answer[]): Scores {
  const inScope = answers.filter(isInScope);
  const outOfScope = answers.filter((answer) => !isInScope(answer));
  const share = (of: readonly Answer[], test: (answer: Answer) => boolean) =>
    of.length === 0 ? 0 : of.filter(test).length / of.length;
  return {
    n: answers.length,
    success1: share(inScope, (answer) => rankOf(answer) === 1),
    success3: share(inScope, (answer) => rankOf(answer) <= 3),
    mrr: inScope.length === 0 ? 0 : inScope.reduce((sum, answer) => sum + 1 / rankOf(answer), 0) / inScope.length,
    zero: share(inScope, ({ got }) => got.length === 0),
    confidentWrong:
      outOfScope.length === 0 ? null : share(outOfScope, ({ got, isConfident }) => got.length > 0 && isConfident),
  };
}
