import { expect, test, type Page } from '@playwright/test';
import { linesOf, open, PAGE_TYPES, unfold } from './site.ts';

/** Smallest side of what a finger must hit, in pixels. */
const SMALLEST = 44;

/** Controls that are smaller; links that stand in a sentence are bound to its lines and may be. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInline = (element: Element) => getComputedStyle(element).display.startsWith('inline');
    const standsInSentence = (link: Element): boolean => {
      let block = link.parentElement;
      while (block && isInline(block)) block = block.parentElement;
      return isInline(link) && (block?.innerText.trim() ?? '') !== (link as HTMLElement).innerText.trim();
    };
    const pathOf = (element: Element) => {
      const near = [element.parentElement, element.parentElement?.closest('[class]'), element.closest('body > *')];
      const names = near.map((one) => one && `${one.localName}${one.className && `.${one.className}`}`);
      return [...new Set(names.toReversed()), element.localName].join(' ');
    };
    return [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select, textarea')]
      .filter((element) => element.checkVisibility() && !element.matches('.skip'))
      .filter((element) => element.localName !== 'a' || !standsInSentence(element))
      .flatMap((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        if (Math.min(width, height) >= smallest) return [];
        return `${pathOf(element)} is only ${Math.round(Math.min(width, height))} px`;
      });
  }, SMALLEST);
}

for (const width of [320, 1280]) {
  test.describe(() => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name, addresses } of PAGE_TYPES) {
      test(`a reader with an unsteady hand hits everything on ${name}, ${width} px`, async ({ page }) => {
        const faults: { address: string; fault: string }[] = [];
        for (const address of addresses) {
          await open(page, address);
          await unfold(page);
          faults.push(...(await tooSmall(page)).map((fault) => ({ address, fault })));
        }
        expect(linesOf(faults)).toEqual([]);
      });
    }
  });
}
