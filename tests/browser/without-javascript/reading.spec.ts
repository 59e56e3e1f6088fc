import { expect, test } from '@playwright/test';
import { LOCALES, LOCALE_NAMES } from '../../../src/domain/locale.ts';
import { wordsIn } from '../site.ts';

for (const locale of LOCALES) {
  test(`a reader of ${LOCALE_NAMES[locale]} without JavaScript reads a whole procedure`, async ({ page }) => {
    await page.goto(`/${locale}/procedures/pesel-number/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.official [lang="pl"]')).toHaveText('Nadanie numeru PESEL');
    await expect(page.locator('.glance dd')).toHaveCount(5);
    await expect(page.locator('#steps ol > li')).toHaveCount(4);
    const documents = page.locator('#documents ul > li');
    await expect(documents).toHaveCount(4);
    await expect(documents.last()).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    const values = page.locator('details#values');
    await values.locator('summary').click();
    await expect(values.getByRole('listitem').first()).toBeVisible();
  });

  test(`a reader of ${LOCALE_NAMES[locale]} without JavaScript is led from the search to the list of all pages`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    const box = page.getByRole('searchbox');
    await box.fill('PESEL');
    await box.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/a-z/\\?q=PESEL$`));
    await page.locator(`a[href="/${locale}/procedures/pesel-number/"]`).click();
    await expect(page.locator('#steps')).toBeVisible();
  });

  test(`a reader of ${LOCALE_NAMES[locale]} without JavaScript finds their way by topics`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await page.locator(`a[href="/${locale}/topics/papers-and-stay/"]`).click();
    await page.locator(`a[href="/${locale}/procedures/pesel-number/"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('#documents')).toBeVisible();
  });
}

test('a reader without JavaScript chooses and changes the language', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: LOCALE_NAMES.uk }).click();
  await expect(page).toHaveURL(/\/uk\/$/);
  await page.goto('/uk/procedures/pesel-number/');
  for (const locale of LOCALES) {
    await page.getByRole('banner').getByRole('link', { name: LOCALE_NAMES[locale], exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/procedures/pesel-number/$`));
  }
});

test('a reader without JavaScript with a wrong address is helped in their language, and led to the others', async ({
  page,
}) => {
  const response = await page.goto('/uk/no-such-page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByText(wordsIn('uk')('not-found.title'))).toBeVisible();
  for (const locale of LOCALES) await expect(page.locator(`a[href="/${locale}/"]`).first()).toBeVisible();
  await page.locator('a[href="/ru/"]').first().click();
  await expect(page).toHaveURL(/\/ru\/$/);
});
