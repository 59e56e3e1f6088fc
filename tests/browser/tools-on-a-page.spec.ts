import { expect, test } from '@playwright/test';
import { LOCALE_NAMES } from '../../src/domain/locale.ts';
import { wordsIn } from './site.ts';

const PROCEDURE = '/en/procedures/pesel-number/';

test('a reader’s ticks stay after a reload and in another language', async ({ page }) => {
  await page.goto(PROCEDURE);
  const boxes = page.locator('#documents').getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  const expectTicks = async () => {
    await expect(boxes.nth(0)).toBeChecked();
    await expect(boxes.nth(1)).not.toBeChecked();
    await expect(boxes.nth(2)).toBeChecked();
  };
  await page.reload();
  await expectTicks();
  await page.getByRole('banner').getByRole('link', { name: LOCALE_NAMES.uk }).click();
  await expect(page).toHaveURL(/\/uk\/procedures\/pesel-number\//);
  await expectTicks();
});

test('a reader’s ticks are kept on the device only, and go when they are taken back', async ({ page, context }) => {
  await page.goto(PROCEDURE, { waitUntil: 'networkidle' });
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const box = page.locator('#documents').getByRole('checkbox').first();
  await box.check();
  const kept = () =>
    page.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      // The emergency page is on the device after a first visit, whoever the reader is: it tells nothing of them.
      caches: (await caches.keys()).filter((name) => name !== 'first-aid'),
    }));
  expect(await kept()).toEqual({ local: ['ticks:pesel-number'], session: [], databases: 0, caches: [] });
  expect(await context.cookies()).toEqual([]);
  await box.uncheck();
  expect((await kept()).local).toEqual([]);
  expect(sent).toEqual([]);
});

test('a reader ticks a document by pressing anywhere on its line', async ({ page }) => {
  await page.goto(PROCEDURE);
  const line = page.locator('#documents tick-list li').first();
  await line.click({ position: { x: 200, y: 20 } });
  await expect(line.getByRole('checkbox')).toBeChecked();
});

test('a reader copies the official Polish name and hears that it was copied', async ({ page, context }) => {
  const words = wordsIn('en');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(PROCEDURE);
  await page.getByRole('button', { name: words('official.copy') }).click();
  await expect(page.locator('copy-button').getByRole('status')).toHaveText(words('official.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Nadanie numeru PESEL');
});
