import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { open, PAGE_TYPES, unfold } from './site.ts';

/** Every rule of WCAG 2.2 A and AA that axe knows, and its best practices; none is switched off. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(() => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const { name, addresses } of PAGE_TYPES) {
        test(`a reader meets no barrier on ${name}, ${colorScheme}, ${width} px`, async ({ page }) => {
          for (const address of addresses) {
            await open(page, address);
            await unfold(page);
            const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
            const faults = violations.flatMap(({ id, help, nodes }) =>
              nodes.map((node) => `${address}: ${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
            );
            expect(faults).toEqual([]);
            expect(passes.length).toBeGreaterThan(15);
          }
        });
      }
    });
  }
}
