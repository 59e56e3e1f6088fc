import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neededFrom, selectorsOf } from '../../src/layouts/style-needs.ts';

const BODY =
  '<main id="main"><h1>Title</h1><p class="lead">…</p><section><ul class="steps plain"><li>One</li></ul></section></main>';

/** What stands first of what a stylesheet names; null where it names nothing of the page. */
function firstNeed(css: string): string | null {
  const place = neededFrom(BODY)(selectorsOf(css));
  return place === null ? null : BODY.slice(place, BODY.indexOf('>', place) + 1);
}

describe('a reader has the style of an element before the element', () => {
  test.each([
    ['.steps{margin:0}', '<ul class="steps plain">'],
    ['.places p{margin:0}.lead,.steps{margin:0}', '<p class="lead">'],
    ['.steps>li:not(.lead)::before{content:"1"}', '<li>'],
    ['@layer parts{@media (width>=48rem){.plain[lang]{color:red}}}', '<ul class="steps plain">'],
    ['#main .steps:has(.lead){margin:0}', '<ul class="steps plain">'],
    ['html{color:red}', '<main id="main">'],
    ['html:has(.steps){color:red}', '<ul class="steps plain">'],
    ['.lead:not(:has(.steps)){color:red}', '<p class="lead">'],
  ])('%s', (css, element) => {
    expect(firstNeed(css)).toBe(element);
  });

  test.each([
    ['a page without it', '.places{margin:0}'],
    ['a page that has only a part of what is named', '.steps .place{margin:0}'],
    ['paper', '@layer print{@media print{.lead{color:#000}}}'],
    ['the names of an animation', '@keyframes a{from{color:red}to{color:blue}}'],
  ])('and nothing for %s', (_, css) => {
    expect(firstNeed(css)).toBeNull();
  });
});

const STYLES = join(import.meta.dirname, '../../src/styles');
const CLIENT = join(import.meta.dirname, '../../src/client');

const filesIn = (folder: string, end: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const classesOf = (sheets: readonly string[]) =>
  new Set(sheets.flatMap(selectorsOf).flatMap((names) => names.filter((name) => name.startsWith('.'))));

/** Stands on the same element in the page, before a script makes it anew. */
const ALSO_IN_THE_PAGE = ['.hours'];

test('what a script makes has its style on every page, not only where the page holds the like', () => {
  const onDemand = classesOf(filesIn(join(STYLES, 'parts'), '.css'));
  const always = classesOf([
    ...['first', 'last', 'rooms', 'shared', 'on-demand'].flatMap((one) => filesIn(join(STYLES, one), '.css')),
    // Every page has a heading.
    readFileSync(join(STYLES, 'parts/page.css'), 'utf8'),
  ]);
  const made = filesIn(CLIENT, '.ts').flatMap((code) =>
    [...code.matchAll(/(?:className = |element\('\w+', )'([\w -]+)'/g)].flatMap(([, names = '']) =>
      names.split(' ').map((name) => `.${name}`),
    ),
  );
  expect(made).toContain('.suggestions');
  expect(made.filter((name) => onDemand.has(name) && !always.has(name) && !ALSO_IN_THE_PAGE.includes(name))).toEqual(
    [],
  );
});
