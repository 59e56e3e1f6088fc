import { expect, test } from '@playwright/test';
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
      await expect(entries.first()).toContainText('Nadanie numeru PESEL');
      await expect(page.locator('staff-finder form').getByRole('status')).toHaveText(
        `${t('staff.found')} ${await entries.count()}`,
      );
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
