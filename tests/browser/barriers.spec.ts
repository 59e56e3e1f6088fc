import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { open, PAGE_TYPES, unfold } from './site.ts';

/** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices; none is switched off. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS = [
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** What axe finds on the open page, one line each. */
async function barriers(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(passes.length, 'rules that axe could try').toBeGreaterThan(15);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const [turn, { colorScheme, width }] of VIEWS.entries()) {
  test.describe(() => {
    test.use({ colorScheme, viewport: { width, height: 800 } });

    for (const { name, addresses } of PAGE_TYPES) {
      // Each view takes another language, so that every kind of page is tried in all four.
      const address = addresses[turn % addresses.length] ?? '/';

      test(`a reader meets no barrier on ${name}: ${address}, ${colorScheme}, ${width} px`, async ({ page }) => {
        await open(page, address);
        await unfold(page);
        expect(await barriers(page)).toEqual([]);
      });
    }
  });
}
