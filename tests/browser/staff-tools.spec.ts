import { expect, test } from '@playwright/test';
import { FINDER_DATA } from '../../src/domain/finder-data.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { wordsIn } from './site.ts';

for (const [turn, locale] of LOCALES.entries()) {
  const t = wordsIn(locale);

  test.describe(`in ${locale}`, () => {
    test.use({ viewport: { width: turn % 2 === 0 ? 360 : 1280, height: 800 } });

    test('a reader narrows the help points to a topic without a reload, and can send what is chosen', async ({
      page,
    }) => {
      await page.goto(`/${locale}/help-points/`);
      const points = page.locator('.help-point:visible');
      const all = await points.count();
      await page.getByRole('combobox', { name: t('help-points.topic'), exact: true }).selectOption('health');
      await expect(page).toHaveURL(/#topic=health$/);
      const chosen = await points.count();
      expect(chosen).toBeGreaterThanOrEqual(5);
      expect(chosen).toBeLessThan(all);
      await expect(page.locator('place-filter').getByRole('status')).toHaveText(`${t('help-points.count')} ${chosen}`);
      await page.reload();
      await expect(points).toHaveCount(chosen);
    });

    test('a reader is promised by each filter as many help points as it leaves', async ({ page }) => {
      await page.goto(`/${locale}/help-points/`);
      const points = page.locator('.help-point:visible');
      for (const select of await page.locator('.filters select').all()) {
        const option = select.locator('option').last();
        await select.selectOption((await option.getAttribute('value')) ?? '');
        await expect(points).toHaveCount(Number(/\((\d+)\)\s*$/.exec((await option.textContent()) ?? '')?.[1]));
        await select.selectOption('');
      }
      expect(await page.locator('.help-point a[href^="geo:"]').count()).toBeGreaterThan(0);
    });

    test('whoever follows a short address finds the language of their browser first', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale, ...(baseURL === undefined ? {} : { baseURL }) });
      const page = await context.newPage();
      await page.goto('/p/pesel-number/');
      await expect(page.locator('main li').first()).toHaveAttribute('lang', locale);
      await expect(page.locator('main li')).toHaveCount(LOCALES.length);
      await page.locator('main li a').first().click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/procedures/pesel-number/$`));
      await context.close();
    });

    test('a clerk finds a procedure by a pasted address and copies a sentence in two languages', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/${locale}/staff/find/`);
      await page
        .getByLabel(t('staff.find'))
        .fill('https://otwarty.krakow.pl/punkt_informacyjny/246758,artykul,nadanie_numeru_pesel.html');
      const entries = page.locator('.staff-list > li:visible');
      const said = page.locator('staff-finder form').getByRole('status');
      await expect(said).toContainText(t('staff.found'));
      await expect(said).toHaveText(`${t('staff.found')} ${await entries.count()}`);
      await expect(entries.first()).toContainText('Nadanie numeru PESEL');
      await entries.first().locator('summary').click();
      await page.getByLabel(t('staff.language')).selectOption('uk');
      await page.getByLabel(t('staff.section'), { exact: true }).selectOption('documents');
      await page.getByRole('button', { name: t('staff.copy-bilingual') }).click();
      await expect(entries.first().getByRole('status')).toContainText(t('staff.copied'));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('/p/pesel-number/');
      expect(copied).toContain('/uk/procedures/pesel-number/#documents');
      expect(copied).toContain('Numer PESEL dla cudzoziemca');
      expect(copied).toContain('Номер PESEL для іноземців');
    });
  });
}

test('a clerk finds a chapter and what its PDF weighs, and by its name also where the rest cannot be loaded', async ({
  page,
}) => {
  const t = wordsIn('pl');
  await page.goto('/pl/staff/find/');
  await page.getByLabel(t('staff.find')).fill('pierwsze dni');
  const entry = page.locator('.staff-list > li:visible');
  await expect(entry).toHaveCount(1);
  await entry.locator('summary').click();
  await expect(entry.locator('[data-locale="uk"] a[type="application/pdf"]')).toHaveText(/^PDF \(\d+ kB\)$/);

  await page.route(`**${FINDER_DATA}`, (route) => route.abort());
  await page.reload();
  await page.getByLabel(t('staff.find')).fill('pierwsze dni');
  await expect(entry).toHaveCount(1);
  await expect(entry.locator('summary')).toContainText('Pierwsze dni');
});
