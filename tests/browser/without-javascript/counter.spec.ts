import { expect, test } from '@playwright/test';
import { LOCALES } from '../../../src/domain/locale.ts';
import { wordsIn } from '../site.ts';

for (const [turn, locale] of LOCALES.entries()) {
  const t = wordsIn(locale);
  const width = turn % 2 === 0 ? 1280 : 360;

  test.describe(`without JavaScript, in ${locale}, at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test('a reader comes from a procedure to a card that fills the screen', async ({ page }) => {
      await page.goto(`/${locale}/procedures/pesel-number/`);
      await page
        .getByRole('main')
        .getByRole('link', { name: t('cards.title') })
        .click();
      await page.locator('a[href="#card-interpreter"]').click();
      const card = page.locator('#card-interpreter');
      await expect(card.locator('[lang="pl"] h2')).toBeInViewport();
      if (locale !== 'pl') await expect(card.locator('.card-own')).toBeInViewport();
      expect((await card.boundingBox())?.height).toBeGreaterThanOrEqual(740);
    });

    test('a reader sees both languages of a procedure side by side', async ({ page }) => {
      await page.goto(`/${locale}/procedures/pesel-number/with-pl/`);
      const row = page.locator('#steps .beside-row:has(.beside-own)').first();
      await expect(row.locator('.beside-own')).toBeVisible();
      await expect(row.locator('.beside-other')).toBeVisible();
    });

    test('a reader goes to a topic among the help points', async ({ page }) => {
      await page.goto(`/${locale}/help-points/`);
      const jump = page.locator('.jump a').nth(2);
      await jump.click();
      await expect(page.locator('section:target h2')).toBeInViewport();
      await expect(page.locator('.filters')).toBeHidden();
    });

    test('a clerk unfolds a document and gets to its page, PDF, short address and QR code', async ({ page }) => {
      await page.goto(`/${locale}/staff/find/`);
      const entry = page.locator('[data-id="pesel-number"]');
      await entry.locator('summary').click();
      for (const link of ['a[type="application/pdf"]', 'a[href$="qr.svg"]', 'a[href$="qr.png"]', 'a.short']) {
        const href = await entry.locator(link).first().getAttribute('href');
        expect((await page.request.get(href ?? '')).ok(), link).toBe(true);
      }
      await entry.locator('[data-locale="uk"] a').first().click();
      await expect(page).toHaveURL(/\/uk\/procedures\/pesel-number\/$/);
    });
  });
}
