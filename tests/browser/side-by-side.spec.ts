import { expect, test } from '@playwright/test';
import { wordsIn } from './site.ts';

const PAGE = '/uk/procedures/pesel-number/with-pl/';
const POLISH = 'Najpierw spróbuj się zameldować';

test('a reader at a wide screen reads both languages, and puts another one beside their own', async ({ page }) => {
  await page.goto(PAGE);
  const other = page.locator('#steps .beside-other').first();
  await expect(other).toContainText(POLISH);
  const choice = page.getByLabel(wordsIn('uk')('beside.choose'));
  await choice.selectOption('en');
  await expect(other).toContainText('First try to register your address');
  await expect(other).toHaveAttribute('lang', 'en');
  await expect(page.locator('.beside-heads [data-second]')).toHaveText('English');
  await choice.selectOption('pl');
  await expect(other).toContainText(POLISH);
  await expect(other).toHaveAttribute('lang', 'pl');
});

test('a reader with a phone unfolds Polish row by row, or all of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(PAGE);
  const others = page.locator('#steps .beside-other');
  await expect(others.first()).toBeHidden();
  await page.locator('#steps summary').first().click();
  await expect(others.first()).toBeVisible();
  await expect(others.nth(1)).toBeHidden();
  await page.getByRole('button', { name: wordsIn('uk')('beside.unfold') }).click();
  await expect(others.nth(1)).toBeVisible();
});
