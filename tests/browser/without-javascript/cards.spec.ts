import { expect, test } from '@playwright/test';
import { wordsIn } from '../site.ts';

test('a reader without JavaScript comes from a procedure to a card that fills the phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/uk/procedures/pesel-number/');
  await page
    .getByRole('main')
    .getByRole('link', { name: wordsIn('uk')('cards.title') })
    .click();
  await page.locator('a[href="#card-interpreter"]').click();
  const card = page.locator('#card-interpreter');
  await expect(card.locator('[lang="pl"] h2')).toBeInViewport();
  await expect(card.locator('.card-own')).toBeInViewport();
  expect((await card.boundingBox())?.height).toBeGreaterThanOrEqual(740);
});

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
