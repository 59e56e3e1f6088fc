import { expect } from '@playwright/test';
import { LOCALES } from '../../../src/domain/locale.ts';
import { printedCode, recordPath, type PrintRecord } from '../../../src/domain/print-version.ts';
import { wordsIn } from '../site.ts';
import { test } from './network.ts';
import { button, notice, saveGuide, status, visit } from './reader.ts';

/** Pages that a reader needs without a network. */
const NEEDED = [
  '',
  'procedures/pesel-number/',
  'procedures/pesel-number/with-pl/',
  'pages/contacts/',
  'pages/emergency/',
  'help-points/',
  'a-z/',
  'offline/',
];

for (const locale of LOCALES) {
  const words = wordsIn(locale);

  test(`a reader who saved the guide (${locale}) opens and searches it without a network`, async ({
    page,
    network,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).origin));
    await saveGuide(page, locale);
    network.down();
    for (const path of NEEDED) {
      await page.goto(`/${locale}/${path}`);
      await expect(notice(page), path).toContainText(/20\d\d/);
      await expect(page.locator('h1'), path).not.toHaveText(words('no-connection.title'));
    }
    await page.goto(`/${locale}/search/?q=PESEL`);
    await expect(page.locator('.results a').first()).toContainText('PESEL');
    await page.getByRole('button', { name: words('search.in-texts') }).click();
    await expect(page.locator('.results a').nth(1)).toBeVisible();
    await expect(page.locator('.search-status')).not.toHaveText(words('search.failed'));
    expect(new Set(asked)).toEqual(new Set([new URL(network.url).origin]));
  });

  test(`a reader who saved the guide (${locale}) makes a plan, compares a print and shows a counter card without a network`, async ({
    page,
    network,
  }) => {
    const record = (await (await page.request.get(recordPath(locale, 'pesel-number'))).json()) as PrintRecord;
    await saveGuide(page, locale);
    network.down();

    await page.goto(`/${locale}/plan/`);
    await expect(notice(page)).toBeVisible();
    await page.getByRole('radio', { name: words('plan.answer.citizenship-ukraine'), exact: true }).check();
    await page.getByRole('radio', { name: words('plan.answer.purpose-protection'), exact: true }).check();
    // Counted from today, so that the day is ahead.
    await page.getByLabel(words('plan.arrival')).fill(new Date().toISOString().slice(0, 10));
    await expect(page.locator('.plan-dates a[href="#ukr-status"]')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words('plan.calendar') }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('plan.ics');
    await page.getByRole('button', { name: words('plan.qr') }).click();
    await expect(page.getByRole('img', { name: words('plan.qr-name') })).toBeVisible();

    const answer = page.locator('print-check').getByRole('status').getByRole('heading');
    await page.goto(`/${locale}/check/#${printedCode(record)}`);
    await expect(answer).toHaveText(words('check.same'));
    const [part] = record.parts;
    const older = { ...record, version: '000000', parts: part ? [{ ...part, digest: 'els' }] : [] };
    await page.goto(`/${locale}/check/#${printedCode(older)}`);
    await expect(answer).toHaveText(words('check.changed'));

    await page.goto(`/${locale}/procedures/pesel-number/`);
    await page
      .getByRole('main')
      .getByRole('link', { name: words('cards.title') })
      .click();
    await expect(notice(page)).toBeVisible();
    await page.locator('a[href="#card-interpreter"]').click();
    await expect(page.locator('#card-interpreter [lang="pl"] h2')).toBeInViewport();
    await page.goto(`/${locale}/cards/`);
    await expect(page.locator('.card').first()).toBeVisible();
  });

  test(`after one visit (${locale}) the emergency page is there without a network, and other pages say why not`, async ({
    page,
    network,
  }) => {
    await visit(page, `/${locale}/`);
    network.down();
    await page.goto(`/${locale}/pages/emergency/`);
    await expect(notice(page)).toBeVisible();
    await page.goto(`/${locale}/procedures/pesel-number/`);
    await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
    await expect(notice(page)).toHaveCount(0);
    network.up();
    await page.getByRole('button', { name: words('no-connection.retry') }).click();
    await expect(page.locator('h1')).toContainText('PESEL');
    await expect(notice(page)).toHaveCount(0);
  });
}

test('a reader sees size and age before saving, and removes the guide with one button', async ({ page, network }) => {
  await visit(page, '/en/offline/');
  await expect(page.locator('.offline-details')).toContainText(/[\d.]+ MB/);
  await expect(page.locator('.offline-details')).toContainText(/\d{1,2} \w+ 20\d\d/);
  expect(
    await page.evaluate(() =>
      caches
        .open('packs')
        .then((cache) => cache.keys())
        .then((kept) => kept.length),
    ),
  ).toBe(0);
  await button(page, 'en', 'offline.save').click();
  await button(page, 'en', 'offline.remove').click();
  await expect(status(page)).toContainText(wordsIn('en')('offline.removed'));
  network.down();
  await page.goto('/en/procedures/pesel-number/');
  await expect(page.locator('h1')).toHaveText(wordsIn('en')('no-connection.title'));
});

test('a reader who saved one page has it without a network, and removes it there', async ({ page, network }) => {
  const words = wordsIn('uk');
  await visit(page, '/uk/procedures/pesel-number/');
  await page.getByRole('button', { name: words('save-page.save') }).click();
  await expect(page.getByRole('button', { name: words('save-page.remove') })).toBeVisible();
  network.down();
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await page.goto('/uk/guide/first-days/');
  await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
  await page.locator('saved-page-list a').click();
  await page.getByRole('button', { name: words('save-page.remove') }).click();
  await expect(page.getByRole('button', { name: words('save-page.save') })).toBeVisible();
  await page.reload();
  await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
});

test('a reader who saved one page opens its PDF without a network, until the page is removed', async ({
  page,
  network,
}) => {
  const words = wordsIn('pl');
  await visit(page, '/pl/procedures/pesel-number/');
  await page.getByRole('button', { name: words('save-page.save') }).click();
  await expect(page.getByRole('button', { name: words('save-page.remove') })).toBeVisible();
  network.down();
  await page.reload();
  await expect(notice(page)).toBeVisible();
  const sheet = page.locator('a[type="application/pdf"]');
  const coming = page.waitForResponse(/pesel-number\.pl\.pdf$/);
  await sheet.click();
  const answer = await coming;
  expect([answer.fromServiceWorker(), answer.headers()['content-type']]).toEqual([true, 'application/pdf']);
  await page.goto('/pl/procedures/pesel-number/');
  await page.getByRole('button', { name: words('save-page.remove') }).click();
  await expect(page.getByRole('button', { name: words('save-page.save') })).toBeVisible();
  expect(await page.evaluate(() => caches.has('saved-pages'))).toBe(false);
});

test('a reader who may be watched is offered no button that keeps the page', async ({ page }) => {
  await page.goto('/en/reporting/violence-at-home/');
  await expect(page.locator('quick-exit')).toBeVisible();
  await expect(page.locator('save-page')).toHaveCount(0);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
});

test('a reader who changes the language without a network is led back to the same page in the saved one', async ({
  page,
  network,
}) => {
  await saveGuide(page, 'uk');
  network.down();
  await page.goto('/uk/procedures/pesel-number/');
  await page.locator('language-switch a[lang="pl"]').click();
  await expect(page.locator('h1')).toHaveText(wordsIn('uk')('no-connection.title'));
  await page.locator('kept-languages a').click();
  await expect(page).toHaveURL(/\/uk\/procedures\/pesel-number\//);
  await expect(notice(page)).toBeVisible();
});
