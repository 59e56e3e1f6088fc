import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readQueries } from '../../src/cli/search-eval.ts';
import { nodeEngine } from '../../src/output/search/node-source.ts';
import { LOCALES, LOCALE_NAMES, type Locale } from '../../src/domain/locale.ts';

/** Everyday words, in another layout or inflected, for one page. */
const QUERY = { pl: 'zameldowanie', en: 'propiska', uk: 'прописка', ru: 'ghjgbcrf' } satisfies Record<Locale, string>;
const ADDRESS = 'procedures/address-registration/';

const box = (page: Page) => page.locator('search-box input');
/** Types a query, and waits until the suggestions answer the whole of it: each earlier answer may still replace the list. */
async function ask(page: Page, query: string): Promise<void> {
  await box(page).pressSequentially(query);
  await expect(page.locator('search-box').getByRole('status')).toContainText(query);
}

const options = (page: Page) => page.locator('search-box [role="option"]');

for (const locale of LOCALES) {
  test(`a reader of ${LOCALE_NAMES[locale]} types an everyday word and chooses the page with the arrow keys`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await ask(page, QUERY[locale]);
    await expect(options(page).first()).toHaveAttribute('data-href', `/${locale}/${ADDRESS}`);
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute('aria-activedescendant', 'suggestion-0');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/${ADDRESS}$`));
  });

  test(`a reader of ${LOCALE_NAMES[locale]} gets the order that was measured`, async ({ page }) => {
    const queries = readQueries(`tests/bench/search/queries/${locale}.json`).filter((_, number) => number % 20 === 0);
    const engine = nodeEngine('dist', locale);
    for (const { query } of queries) {
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
      await expect(page.locator('.results > li').first()).toBeVisible();
      const shown = await page
        .locator('.results')
        .first()
        .locator('h3 a')
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
      const { hits } = await engine.find(query);
      const { titles, index } = await engine.open();
      const known = hits.filter(({ path }) => titles.documents[index.paths.indexOf(path)]);
      expect(shown, query).toEqual(known.slice(0, shown.length).map(({ path }) => `/${locale}/${path}`));
    }
  });
}

test('a reader who does not search loads nothing of the search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/uk/procedures/pesel-number/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|\/search\//.test(path))).toEqual([]);
  await box(page).focus();
  await expect
    .poll(() => asked.filter((path) => path.startsWith('/search/')).toSorted())
    .toEqual(['/search/phrases.json', '/search/uk.json']);
});

test('a reader closes the suggestions with Escape, and Enter then leads to all results', async ({ page }) => {
  await page.goto('/en/');
  await ask(page, 'residence');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page).first()).toBeHidden();
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=residence$/);
});

test('a reader is told how a slip was read, and that an answer is not exact', async ({ page }) => {
  await page.goto('/uk/search/?q=rfhnf%20gj%2Csne');
  await expect(page.locator('.search-reading')).toContainText('карта поб');
  await page.goto('/uk/search/?q=%D1%85%D0%BE%D0%BA%D0%B5%D0%B9%20%D1%82%D1%83%D1%80%D0%BD%D1%96%D1%80');
  await expect(page.getByRole('status').first()).toContainText('хокей турнір');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reader meets no barrier in the open suggestions, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/uk/');
    await ask(page, 'карта');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
