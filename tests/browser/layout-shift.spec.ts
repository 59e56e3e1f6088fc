import { expect, test, type Page } from '@playwright/test';
import { open, PAGE_TYPES } from './site.ts';

/** A title may wrap onto another line when the face arrives: a few hundredths. Browsers call 0.1 the end of what is good. */
const ALLOWED = 0.05;

/** Tools that a script builds where a list or a form stands without it: there is nothing to read before. */
const TOOLS = /\/(?:help-points|offline|plan|search|staff\/find|with-pl|check)\//;

/** The score of all that moved by itself, from the start until two frames after everything has come. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return new Promise<number>((resolve) => {
      let score = 0;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) score += (entry as PerformanceEntry & { value: number }).value;
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(score);
      }, 50);
    });
  });
}

test('what a reader has begun to read stays where it is when face and scripts arrive late', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route(/\.woff2$|\/_assets\/.*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  const shifts: Record<string, number> = {};
  const inUkrainian = PAGE_TYPES.flatMap(({ addresses }) => addresses[2] ?? []);
  for (const address of inUkrainian.filter((one) => !TOOLS.test(one))) {
    await open(page, address);
    await page.waitForLoadState('networkidle');
    const shift = await shiftOf(page);
    if (shift >= ALLOWED) shifts[address] = shift;
  }
  expect(shifts).toEqual({});
});
