import { expect, test, type Page } from '@playwright/test';
import { LOCALES, LOCALE_NAMES, type Locale } from '../../src/domain/locale.ts';
import { wordsIn } from './site.ts';

/** What a reader types to find the PESEL number. */
const QUERY = { pl: 'numer PESEL', en: 'PESEL number', uk: 'номер PESEL', ru: 'номер PESEL' } satisfies Record<
  Locale,
  string
>;

const NONSENSE = 'qzxwvqzxwv';

/** Types words into the search of the page and presses Enter. */
async function search(page: Page, words: string): Promise<void> {
  const box = page.locator('input[name="q"]');
  await box.pressSequentially(words);
  await box.press('Enter');
}

/** The result that leads to the PESEL procedure. */
const peselResult = (page: Page, locale: Locale) =>
  page.locator('.results > li').filter({ has: page.locator(`h3 a[href$="/${locale}/procedures/pesel-number/"]`) });

for (const locale of LOCALES) {
  const words = wordsIn(locale);

  test(`a reader of ${LOCALE_NAMES[locale]} finds the PESEL procedure from the home page`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await search(page, QUERY[locale]);
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
    const result = peselResult(page, locale);
    await expect(result).toContainText(words('kind.procedures'));
    await expect(result.locator('[lang="pl"]')).toHaveText('Nadanie numeru PESEL');
    const link = result.locator('h3 a');
    const title = await link.innerText();
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/procedures/pesel-number/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });

  test(`a reader of ${LOCALE_NAMES[locale]} hears how many results there are`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    const status = page.getByRole('status');
    await expect(status).toBeEmpty();
    await search(page, QUERY[locale]);
    await expect(status).toHaveText(new RegExp(`\\d.*${QUERY[locale]}`));
    await expect(status).toHaveAttribute('aria-live', 'polite');
  });

  test(`a reader of ${LOCALE_NAMES[locale]} who finds nothing is led on`, async ({ page }) => {
    await page.goto(`/${locale}/`);
    await search(page, NONSENSE);
    await expect(page.getByRole('status')).toHaveText(
      `${words('search.none', { query: NONSENSE })} ${words('search.none-help')}`,
    );
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: words('a-z.title') })).toBeVisible();
    await expect(main.locator(`a[href="/${locale}/pages/information-point/"]`)).toBeVisible();
    await main.locator(`a[href="/${locale}/topics/papers-and-stay/"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/topics/papers-and-stay/$`));
  });
}

test('a reader searches and opens a result with the keyboard alone', async ({ page }) => {
  await page.goto('/en/search/');
  const link = peselResult(page, 'en').locator('h3 a');
  await page.getByRole('main').getByRole('searchbox').focus();
  await page.keyboard.type(QUERY.en);
  await page.keyboard.press('Enter');
  // An answer to the words before the last would still be replaced, and with it the link that has the focus.
  await expect(page.getByRole('status')).toContainText(QUERY.en);
  await expect(link).toBeVisible();
  const isReached = () => link.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isReached()); presses += 1) await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/procedures\/pesel-number\/$/);
});

test('a reader who searches again gets only the new results', async ({ page }) => {
  await page.goto(`/en/search/?q=${encodeURIComponent(QUERY.en)}`);
  await expect(peselResult(page, 'en')).toBeVisible();
  const box = page.getByRole('main').getByRole('searchbox');
  await expect(box).toHaveValue(QUERY.en);
  await box.fill(NONSENSE);
  await box.press('Enter');
  await expect(page.getByRole('status')).toContainText(NONSENSE);
  await expect(page.locator('.results > li')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`\\?q=${NONSENSE}$`));
});

test('a reader sees the title of a result as it is written, with the words marked that were found', async ({
  page,
}) => {
  await page.goto('/en/search/?q=residence%20card');
  const link = page.locator('.results h3 a[href="/en/procedures/cukr-residence-card/"]');
  await expect(link.locator('mark')).toHaveText(['residence', 'card']);
  // What is drawn: blanks at the ends of the items of a flex box are not.
  expect(await link.evaluate((title: HTMLElement) => title.innerText)).toBe('CUKR residence card');
});
