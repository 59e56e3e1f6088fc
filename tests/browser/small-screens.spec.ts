import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/domain/locale.ts';
import { ADDRESSES, linesOf, unfold } from './site.ts';

/** A small phone, and a screen of 1280 × 1024 at 400 % zoom. */
const SCREENS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

const GROUPS = [
  ...LOCALES.map((locale) => ({
    name: `page below /${locale}/`,
    addresses: ADDRESSES.filter((address) => address.startsWith(`/${locale}/`)),
  })),
  { name: 'other page', addresses: ADDRESSES.filter((address) => !/^\/\w\w\//.test(address)) },
];

/** What stands out to the side of the screen, or is cut off by its own box. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const describe = (element: Element) =>
      `${element.localName}${element.className && `.${element.className}`} "${element.textContent.trim().slice(0, 40)}"`;
    const seen = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    const cut = seen
      .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .map((element) => `cuts off words: ${describe(element)}`);
    if (document.documentElement.scrollWidth <= innerWidth) return cut;
    const isTooWide = (element: Element) => element.getBoundingClientRect().right > innerWidth + 0.5;
    const wide = seen
      .filter((element) => isTooWide(element) && ![...element.children].some(isTooWide) && !element.closest('.table'))
      .map((element) => `reaches out: ${describe(element)}`);
    return [`scrolls sideways`, ...wide, ...cut];
  });
}

for (const { name, addresses } of GROUPS) {
  test(`a reader with a small screen or 400 % zoom scrolls no ${name} sideways`, async ({ page }) => {
    test.setTimeout(60_000 + addresses.length * 2_000);
    const faults: { address: string; fault: string }[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await unfold(page);
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        faults.push(...(await overflowing(page)).map((fault) => ({ address, fault })));
      }
    }
    expect(addresses.length).toBeGreaterThan(1);
    expect(linesOf(faults)).toEqual([]);
  });
}
