import { expect, test } from '@playwright/test';

test('a reader prints each card on a sheet of its own, of format A6', async ({ page }) => {
  await page.goto('/uk/cards/');
  const cards = await page.locator('.card').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width)),
    Math.round(Number(height)),
  ]);
  expect(sheets).toHaveLength(cards);
  // 105 × 148 mm in points.
  for (const [width, height] of sheets) {
    expect(Math.abs((width ?? 0) - 298)).toBeLessThan(2);
    expect(Math.abs((height ?? 0) - 420)).toBeLessThan(2);
  }
});
