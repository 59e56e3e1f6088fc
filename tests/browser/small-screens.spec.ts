import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/domain/locale.ts';
import { ADDRESSES, unfold } from './site.ts';

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
    const root = document.documentElement;
    const describe = (element: Element) =>
      `${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    const elements = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) =>
      element.checkVisibility(),
    );
    const isScrollable = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const cut = elements
      .filter((element) => isScrollable(element) && getComputedStyle(element).overflowX !== 'auto')
      .filter((element) => element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => element.localName !== 'input')
      .map((element) => `cut off: ${describe(element)}`);
    if (root.scrollWidth <= innerWidth) return cut;
    const widest = elements
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
      .map((element) => `sideways: ${describe(element)} reaches ${element.getBoundingClientRect().right} px`);
    return [`sideways: the page is ${root.scrollWidth} px wide`, ...widest.slice(-3), ...cut];
  });
}

for (const { name, addresses } of GROUPS) {
  test(`a reader with a small screen or 400 % zoom scrolls no ${name} sideways`, async ({ page }) => {
    test.setTimeout(60_000 + addresses.length * 2_000);
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await unfold(page);
      for (const screen of SCREENS) {
        await page.setViewportSize(screen);
        const found = await overflowing(page);
        faults.push(...found.map((fault) => `${address} (${screen.width} × ${screen.height}): ${fault}`));
      }
    }
    expect(addresses.length).toBeGreaterThan(1);
    expect(faults).toEqual([]);
  });
}
