import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/domain/locale.ts';
import { serveSite } from '../../src/output/serve.ts';
import { buildLivingSite } from '../output/living-site.ts';
import type { SmallSite } from '../output/small-site.ts';
import { shiftOf, wordsIn } from './site.ts';

// One small site for all: its calendar has events to come, a place has sure hours, and reports can be sent.
test.describe.configure({ mode: 'default' });

let site: SmallSite;
let address: string;
let close: () => Promise<void>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = buildLivingSite();
  ({ url: address, close } = await serveSite({ folder: join(site.root, 'dist'), port: 0 }));
});

test.afterAll(async () => {
  await close();
  rmSync(site.root, { recursive: true, force: true });
});

const openAt = async (page: Page, path: string, moment?: string) => {
  if (moment !== undefined) await page.clock.setFixedTime(new Date(moment));
  await page.goto(address + path);
};

const barriers = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''}`,
  );

const isTooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

test.describe('a reader who wants to go to an office', () => {
  const PLACE = '/en/places/free-legal-aid-booking/';

  for (const [moment, words] of [
    ['2026-11-27T10:00:00Z', 'Open now. Closes: 16:00'],
    ['2026-11-27T16:00:00Z', 'Closed now. Opens: Monday, 7:30'],
    ['2026-12-23T20:00:00Z', 'Closed now. Opens: Monday, 7:30'],
    ['2026-12-30T16:00:00Z', 'Closed now. Opens: Monday, 7:30'],
    ['2026-12-02T19:00:00Z', 'Closed now. Opens: tomorrow, 7:30'],
  ] as const) {
    test(`is told on ${moment}: ${words}`, async ({ page }) => {
      await openAt(page, PLACE, moment);
      await expect(page.locator('open-now')).toHaveText(words);
    });
  }

  test.describe('far from Kraków', () => {
    test.use({ timezoneId: 'America/Sao_Paulo' });

    test('is told what is so in Kraków', async ({ page }) => {
      await openAt(page, PLACE, '2026-11-27T10:00:00Z');
      await expect(page.locator('open-now')).toHaveText('Open now. Closes: 16:00');
    });
  });

  test('is told nothing on a copy of the page that is more than a year old', async ({ page }) => {
    await openAt(page, PLACE, '2027-11-05T10:00:00Z');
    await expect(page.locator('open-now strong')).toHaveText('');
  });
});

test.describe('a reader of the calendar', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const locale of LOCALES) {
    const words = wordsIn(locale);

    test(`narrows it by keyboard, and the address keeps the choice (${locale})`, async ({ page }) => {
      await openAt(page, `/${locale}/events/`, '2026-11-27T10:00:00Z');
      const shown = page.locator('upcoming-events .dated > li:visible');
      await expect(shown).toHaveCount(3);
      await page.getByRole('combobox', { name: words('calendar.filter-language') }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(page.getByLabel(words('calendar.filter-free'))).toBeChecked();
      await expect(shown).toHaveCount(1);
      await expect(page.getByRole('status').filter({ hasText: words('calendar.count') })).toHaveText(/ 1$/);
      await page.reload();
      await expect(shown).toHaveCount(1);
      expect(await isTooWide(page)).toBe(false);
      expect(await barriers(page)).toEqual([]);
    });

    test(`finds the page of an event whole on a narrow screen (${locale})`, async ({ page }) => {
      await openAt(page, `/${locale}/events/2026/12-05-club/`);
      expect(await isTooWide(page)).toBe(false);
      expect(await barriers(page)).toEqual([]);
    });
  }

  test('sees nothing move when the script arrives late that narrows it to what the address says', async ({ page }) => {
    await page.route(/\.js$/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue();
    });
    await openAt(page, '/en/events/#free=yes', '2026-11-27T10:00:00Z');
    await expect(page.locator('upcoming-events .dated > li:visible')).toHaveCount(1);
    expect(await shiftOf(page)).toBeLessThan(0.05);
  });

  test('no longer sees on an old copy what is over by now, but the days that come', async ({ page }) => {
    await openAt(page, '/en/events/', '2027-01-17T10:00:00Z');
    await expect(page.locator('upcoming-events h3:visible')).toHaveText(['Conversation club, evenings', 'A lecture']);
    await expect(page.locator('.event-dates time:visible')).toHaveText(['23 January 2027']);
    await expect(page.locator('.event-dates').first()).toContainText('30 January 2027');
    await openAt(page, '/en/events/', '2027-03-01T10:00:00Z');
    await expect(page.locator('upcoming-events [data-none]')).toBeVisible();
  });
});

test.describe('a reader who has a word for the editors', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const locale of LOCALES) {
    const words = wordsIn(locale);

    test(`writes, sees the whole report, and sends it only by pressing (${locale})`, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const sent: unknown[] = [];
      await context.route('https://reports.example/**', async (route) => {
        sent.push(route.request().postDataJSON());
        await route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' } });
      });
      await openAt(page, `/${locale}/pages/about/`);
      await page.getByText(words('feedback.title')).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel(words('feedback.wrong')).check();
      await page.getByLabel(words('feedback.words-label')).fill('440 → 500');
      const report = page.locator('word-back pre');
      await expect(report).toContainText(`/${locale}/pages/about/`);
      await expect(report).toContainText('440 → 500');
      const letter = async () => decodeURIComponent((await page.locator('word-back a').getAttribute('href')) ?? '');
      const written = (await report.textContent()) ?? '-';
      await expect.poll(async () => (await letter()).replaceAll('\r\n', '\n')).toContain(written);
      await page.getByRole('button', { name: words('feedback.copy') }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(written);
      expect(sent).toEqual([]);
      await page.getByRole('button', { name: words('feedback.send') }).click();
      await expect(page.locator('word-back').getByRole('status')).toHaveText(words('feedback.sent'));
      expect(sent).toMatchObject([{ words: '440 → 500', verdict: words('feedback.wrong') }]);
      expect(await isTooWide(page)).toBe(false);
      expect(await barriers(page)).toEqual([]);
    });
  }

  test('can say what was looked for and not found', async ({ page }) => {
    await openAt(page, '/en/search/?q=qqqzzzxx');
    await page.getByText(wordsIn('en')('feedback.title-search')).click();
    await expect(page.locator('word-back pre')).toContainText('Looked for: qqqzzzxx');
  });
});
