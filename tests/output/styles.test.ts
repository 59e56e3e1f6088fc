import { expect, test } from 'vitest';
import { PAGES, type Page } from './built-site.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** Where a stylesheet may stand late: no element of a page waits for it, or it is for paper. */
const FOR_PAPER = /@media print\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g;

/** The selectors of a stylesheet without what a finished page does not tell, such as `:hover` and `::before`. */
const selectors = (css: string): string[] =>
  [...css.replace(FOR_PAPER, '').matchAll(/(?:^|[{}])([^@{}][^{}]*)\{/g)]
    .flatMap(([, list = '']) => list.split(/,(?![^()]*\))/))
    .map((selector) =>
      selector
        .replace(/::[\w-]+|:(?!not\(|has\()[\w-]+(?:\([^()]*\))?/g, '')
        .replace(/:(?:not|has)\(\s*\)/g, '')
        .trim(),
    )
    .map((selector) => (/[>+~]$/.test(selector) ? `${selector} *` : selector))
    .filter((selector) => /[.#]/.test(selector));

/** Pages enough to hold every class, each with every set of stylesheets that stands beside it. */
const SHAPES = (() => {
  const seen = new Set<string>();
  return PAGES.filter(({ url, html }) => {
    if (url.startsWith('/p/')) return false;
    const sheets = [...html.matchAll(STYLE)].map(([, css = '']) => css.slice(0, 60)).join();
    const names = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' '));
    const fresh = names.map((name) => `${name} ${sheets}`).filter((one) => !seen.has(one));
    for (const one of fresh) seen.add(one);
    return fresh.length > 0;
  });
})();

/** Stylesheets that pages without a room have: those of rooms are there on their own pages only. */
const SHARED = new Set(
  PAGES.filter(({ path }) =>
    /^(?:$|404|topics|a-z|news|(?:procedures|guide|reporting|rights-and-duties|pages)\/[\w-]+\/$)/.test(path),
  ).flatMap(({ html }) => [...html.matchAll(STYLE)].map(([, css = '']) => css)),
);

function lateStyles(page: Page): string[] {
  const found: string[] = [];
  const places = new Map([...page.html.matchAll(STYLE)].map(({ 1: css = '', index }) => [css, index]));
  for (const css of new Set([...SHARED, ...places.keys()])) {
    const place = places.get(css) ?? Infinity;
    for (const selector of selectors(css)) {
      const first = page.root.querySelector(selector);
      // The root stands before all; a rule for it matters from what its `:has()` asks for.
      if (first?.rawTagName === 'html') continue;
      if (first && first.range[0] < place && !first.closest('head')) found.push(`${page.url}: ${selector}`);
    }
  }
  return found;
}

test('a reader never sees an element before its style', () => {
  expect(SHARED.size).toBeGreaterThan(5);
  expect(SHAPES.length).toBeGreaterThan(20);
  expect(SHAPES.flatMap(lateStyles)).toEqual([]);
});

test('the same stylesheets stand in the same order on every page', () => {
  const after = new Map<string, Set<string>>();
  for (const { html } of PAGES) {
    const styles = [...html.matchAll(STYLE)].map(([, css = '']) => css);
    for (const [at, css] of styles.entries())
      for (const later of styles.slice(at + 1)) after.set(css, (after.get(css) ?? new Set()).add(later));
  }
  const turned = [...after].flatMap(([css, later]) => [...later].filter((other) => after.get(other)?.has(css)));
  expect(turned.map((css) => css.slice(0, 80))).toEqual([]);
});
