import { expect, test, type Page } from '@playwright/test';
import { LOCALES, LOCALE_NAMES, type Locale } from '../../src/domain/locale.ts';
import { open, PAGE_TYPES, wordsIn } from './site.ts';

const LONG_PROCEDURE = 'procedures/temporary-residence-work/';

const languageLink = (page: Page, locale: Locale) =>
  page.getByRole('banner').getByRole('link', { name: LOCALE_NAMES[locale], exact: true });

/** Waits until a section stands at the top of the screen, as it does after a link to it. */
async function expectAtTop(page: Page, section: string): Promise<void> {
  await expect
    .poll(async () => {
      const box = await page.locator(`#${section}`).boundingBox();
      return box !== null && box.y > -60 && box.y < 120;
    }, `section "${section}" at the top`)
    .toBe(true);
}

for (const { name, addresses } of PAGE_TYPES.filter((type) => type.addresses.length > 1)) {
  test(`a reader on ${name} changes the language and stays on the page`, async ({ page }) => {
    for (const [from, address] of addresses.entries()) {
      const to = (from + 1) % LOCALES.length;
      const locale = LOCALES[to];
      if (locale === undefined) continue;
      await open(page, address);
      await languageLink(page, locale).click();
      await expect(page).toHaveURL(new URL(addresses[to] ?? '', page.url()).href);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(languageLink(page, locale)).toHaveAttribute('aria-current', 'page');
    }
  });
}

for (const locale of LOCALES.filter((other) => other !== 'en')) {
  test(`a reader who followed a link to a section reads the same one in ${LOCALE_NAMES[locale]}`, async ({ page }) => {
    await page.goto(`/en/${LONG_PROCEDURE}#documents`);
    await expectAtTop(page, 'documents');
    await languageLink(page, locale).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${LONG_PROCEDURE}#documents$`));
    await expectAtTop(page, 'documents');
  });

  test(`a reader who scrolled to a section reads the same one in ${LOCALE_NAMES[locale]}`, async ({ page }) => {
    await page.goto(`/en/${LONG_PROCEDURE}`);
    await page.locator('#mistakes').evaluate((section) => section.scrollIntoView({ behavior: 'instant' }));
    await expectAtTop(page, 'mistakes');
    await page.waitForTimeout(400); // reads on, then scrolls up to the languages
    await languageLink(page, locale).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${LONG_PROCEDURE}#mistakes$`));
    await expectAtTop(page, 'mistakes');
  });
}

const BROWSERS = [
  { tag: 'pl-PL', suggested: 'pl' },
  { tag: 'en-US', suggested: 'en' },
  { tag: 'uk-UA', suggested: 'uk' },
  { tag: 'ru-RU', suggested: 'ru' },
  { tag: 'ar-SY', suggested: null },
] as const;

for (const { tag, suggested } of BROWSERS) {
  const whose = suggested === null ? 'none of the four languages' : LOCALE_NAMES[suggested];
  test.describe(() => {
    test.use({ locale: tag });

    test(`a reader with a browser in ${tag} is led nowhere and sees ${whose} marked`, async ({ page }) => {
      const visited: string[] = [];
      page.on('framenavigated', (frame) => visited.push(new URL(frame.url()).pathname));
      await page.goto('/', { waitUntil: 'networkidle' });
      await page.waitForFunction(() => customElements.get('language-choice') !== undefined);
      for (const locale of LOCALES) {
        const link = page.getByRole('link', { name: LOCALE_NAMES[locale] });
        await expect(link).toBeVisible();
        const mark = link.getByText(wordsIn(locale)('language-page.suggested'));
        if (locale === suggested) await expect(mark).toBeVisible();
        else await expect(mark).toBeHidden();
      }
      expect(visited).toEqual(['/']);
    });
  });
}
