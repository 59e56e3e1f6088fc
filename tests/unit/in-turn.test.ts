import { expect, test } from 'vitest';
import { inTurn } from '../../src/output/search/in-turn.ts';

function taken(expected: readonly string[], come: readonly string[]): string[] {
  const put: string[] = [];
  const queue = inTurn((url, html) => put.push(`${url} ${html}`));
  queue.expect(expected);
  for (const url of come) queue.add(url, url.length.toString());
  return put;
}

test('pages of a language are passed on in one order, in whatever order they are made', () => {
  const pages = ['/pl/a/', '/pl/b/', '/pl/c/', '/pl/d/'];
  const once = taken(pages, ['/pl/c/', '/pl/a/', '/pl/d/', '/pl/b/']);
  expect(once).toEqual(['/pl/a/ 6', '/pl/b/ 6', '/pl/c/ 6', '/pl/d/ 6']);
  expect(taken(pages.toReversed(), pages)).toEqual(once);
});

test('a page is passed on as soon as all before it have come', () => {
  expect(taken(['/pl/a/', '/pl/b/', '/pl/c/'], ['/pl/a/', '/pl/c/'])).toEqual(['/pl/a/ 6']);
});

test('no language waits for another one', () => {
  expect(taken(['/en/a/', '/pl/a/', '/pl/b/'], ['/pl/a/', '/pl/b/'])).toEqual(['/pl/a/ 6', '/pl/b/ 6']);
});

test('a page that nobody expected is left for later', () => {
  expect(taken(['/pl/a/'], ['/pl/x/', '/uk/x/', '/pl/a/'])).toEqual(['/pl/a/ 6']);
});
