import { expect, test, type Page } from '@playwright/test';
import { LOCALES, LOCALE_NAMES } from '../../src/domain/locale.ts';
import { wordsIn } from './site.ts';

/** Stands in for the harmless site: nothing leaves this machine. */
async function answerForOtherSite(page: Page): Promise<void> {
  await page.route('https://pl.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title><h1>Elsewhere</h1>' }),
  );
}

for (const locale of LOCALES) {
  test(`a watched reader of ${LOCALE_NAMES[locale]} leaves at once, and “back” does not lead here`, async ({
    page,
  }) => {
    await answerForOtherSite(page);
    await page.goto(`/${locale}/`);
    await page.goto(`/${locale}/reporting/violence-at-home/`);
    await page.getByRole('link', { name: wordsIn(locale)('discreet.exit') }).click();
    await expect(page).toHaveTitle('Elsewhere');
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  });
}

test('a watched reader leaves with Shift three times', async ({ page }) => {
  await answerForOtherSite(page);
  await page.goto('/en/reporting/trafficking/');
  await page.waitForFunction(() => customElements.get('quick-exit') !== undefined);
  await page.keyboard.press('Shift');
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(/trafficking/);
  await page.keyboard.press('Shift');
  await expect(page).toHaveTitle('Elsewhere');
});

test('a watched reader leaves nothing in the storage of the browser', async ({ page }) => {
  await page.goto('/en/procedures/domestic-violence-blue-card/');
  await expect(page.locator('.docs')).toBeVisible();
  await expect(page.locator('.docs input')).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
