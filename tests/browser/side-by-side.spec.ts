import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { LOCALES, LOCALE_NAMES } from '../../src/domain/locale.ts';
import { wordsIn } from './site.ts';

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

for (const locale of LOCALES) {
  const t = wordsIn(locale);
  const address = `/${locale}/procedures/pesel-number/with-pl/`;
  const others = LOCALES.filter((one) => one !== locale);

  test(`a reader at a wide screen (${locale}) puts each of the other languages beside their own`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const other = page.locator('#steps .beside-other').first();
    await expect(other).toHaveAttribute('lang', locale === 'pl' ? 'en' : 'pl');
    const head = page.locator('.beside-heads [data-second]');
    for (const second of [...others, ...others.slice(0, 1)]) {
      const theirs = parse(await (await page.request.get(address.replace(locale, second))).text());
      await page.getByLabel(t('beside.choose')).selectOption(second);
      await expect(other).toHaveAttribute('lang', second);
      await expect(head).toHaveText(LOCALE_NAMES[second]);
      const step = theirs.querySelector('#steps .beside-own')?.text ?? '';
      expect(plain(await other.textContent()), second).toBe(plain(step));
    }
    await page.locator('#steps .beside-other').last().scrollIntoViewIfNeeded();
    await expect(head, 'the heads stay in sight').toBeInViewport();
  });

  test(`a reader with a phone (${locale}) unfolds the other language row by row, or all of it`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(address);
    const cells = page.locator('#steps .beside-other');
    await expect(cells.first()).toBeHidden();
    await page.locator('#steps summary').first().click();
    await expect(cells.first()).toBeVisible();
    await expect(cells.nth(1)).toBeHidden();
    await page.getByRole('button', { name: t('beside.unfold') }).click();
    await expect(cells.nth(1)).toBeVisible();
  });
}
