import { describe, expect, test } from 'vitest';
import { DISCREET, faultsOf, meta, SITE } from './built-site.ts';

describe('a reader who may be watched', () => {
  test('finds pages made for it', () => {
    expect(DISCREET.length).toBeGreaterThanOrEqual(8);
  });

  test('leaves no telling title, description or preview behind', () => {
    expect(
      faultsOf(DISCREET, (page) => {
        const title = page.root.querySelector('title')?.text ?? '';
        const heading = page.root.querySelector('h1')?.text.trim() ?? '';
        return [
          ...(title.includes(heading) ? [`the title tells: ${title}`] : []),
          ...(meta(page, 'description') === null ? [] : ['a description']),
          ...(page.root.querySelectorAll('meta[property^="og:"]').length === 0 ? [] : ['a preview']),
          ...(page.root.querySelectorAll('script[type="application/ld+json"]').length === 0
            ? []
            : ['data for machines']),
        ];
      }),
    ).toEqual([]);
  });

  test('leaves at once, and is told that the history stays', () => {
    expect(
      faultsOf(DISCREET, (page) => {
        const exit = page.root.querySelector('quick-exit a')?.getAttribute('href');
        return [
          ...(exit === SITE.quickExit ? [] : [`the exit leads to ${exit}`]),
          ...(page.root.querySelector('.exit-hint')?.text.trim() ? [] : ['no word about the history']),
        ];
      }),
    ).toEqual([]);
  });

  test('keeps nothing on the device', () => {
    expect(faultsOf(DISCREET, (page) => (page.html.includes('data-procedure') ? ['ticks are kept'] : []))).toEqual([]);
  });
});
