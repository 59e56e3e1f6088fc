import { expect, test, type Page } from '@playwright/test';
import { LOCALES, type Locale } from '../../src/domain/locale.ts';
import { CACHES } from '../../src/domain/offline-copies.ts';
import { printedCode, recordPath, type PrintRecord } from '../../src/domain/print-version.ts';
import { keptBy, keptIn } from './kept.ts';
import { saveGuide } from './offline/reader.ts';
import { withVoice, wordsIn } from './site.ts';

interface Journey {
  what: string;
  go(page: Page, locale: Locale, t: ReturnType<typeof wordsIn>): Promise<void>;
  /** What the reader asked to keep; all else must not be there. */
  names?: string[];
  caches?: string[];
}

const PROCEDURE = 'procedures/pesel-number/';

const JOURNEYS: readonly Journey[] = [
  {
    what: 'looks a procedure up in the lists and reads it to its end',
    async go(page, locale) {
      await page.goto('/');
      await page.locator(`a[href="/${locale}/"]`).first().click();
      await page.goto(`/${locale}/a-z/`);
      await page.locator(`main a[href="/${locale}/${PROCEDURE}"]`).first().click();
      await page
        .locator('main details')
        .evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)));
      await page.mouse.wheel(0, 30_000);
    },
  },
  {
    what: 'searches, also in the full texts, and opens what was found',
    async go(page, locale, t) {
      await page.goto(`/${locale}/`);
      const box = page.locator('search-box input').first();
      await box.fill('PESEL');
      await box.press('Enter');
      await expect(page.locator('.results a').first()).toBeVisible();
      await page.getByRole('button', { name: t('search.in-texts') }).click();
      await expect(page.locator('.results a').nth(1)).toBeVisible();
      await page.locator('.results a').first().click();
      await expect(page.locator('h1')).toBeVisible();
    },
  },
  {
    what: 'changes the language in the middle of a page',
    async go(page, locale) {
      await page.goto(`/${locale}/${PROCEDURE}#steps`);
      const other = locale === 'pl' ? 'uk' : 'pl';
      await page.locator(`language-switch a[lang="${other}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/${other}/${PROCEDURE}`));
    },
  },
  {
    what: 'reads in two languages and puts another one beside',
    async go(page, locale) {
      await page.goto(`/${locale}/${PROCEDURE}with-pl/`);
      const other = LOCALES.find((one) => one !== locale && one !== 'pl') ?? 'en';
      await page.locator('side-by-side select').selectOption(other);
      await expect(page.locator(`.beside-other[lang="${other}"]`).first()).toBeAttached();
    },
  },
  {
    what: 'makes a plan, ticks a step, takes its days along and its code',
    async go(page, locale, t) {
      await page.goto(`/${locale}/plan/`);
      await page.getByRole('radio', { name: t('plan.answer.citizenship-other'), exact: true }).check();
      await page.getByRole('radio', { name: t('plan.answer.purpose-work'), exact: true }).check();
      await page.getByLabel(t('plan.arrival')).fill('2027-01-05');
      await page.locator('.plan-tick:visible').first().click();
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('plan.calendar') }).click();
      await download;
      await page.getByRole('button', { name: t('plan.qr') }).click();
      await expect(page.getByRole('img', { name: t('plan.qr-name') })).toBeVisible();
    },
  },
  {
    what: 'makes a plan and keeps it on this device',
    async go(page, locale, t) {
      await page.goto(`/${locale}/plan/`);
      await page.getByRole('radio', { name: t('plan.answer.purpose-study'), exact: true }).check();
      await page.getByRole('button', { name: t('plan.keep'), exact: true }).click();
      await expect(page.getByRole('button', { name: t('plan.forget') })).toBeVisible();
    },
    names: ['plan'],
  },
  {
    what: 'compares a printed sheet with the site',
    async go(page, locale, t) {
      const record = (await (await page.request.get(recordPath(locale, 'pesel-number'))).json()) as PrintRecord;
      await page.goto(`/${locale}/check/#${printedCode(record)}`);
      await expect(page.locator('print-check').getByRole('heading')).toHaveText(t('check.same'));
    },
  },
  {
    what: 'shows the counter cards to a clerk',
    async go(page, locale) {
      await page.goto(`/${locale}/${PROCEDURE}cards/`);
      await expect(page.locator('.card').first()).toBeVisible();
      await page.goto(`/${locale}/cards/`);
      await expect(page.locator('.card').first()).toBeVisible();
    },
  },
  {
    what: 'ticks the documents that are ready',
    async go(page, locale) {
      await page.goto(`/${locale}/${PROCEDURE}`);
      await page.locator('tick-list input').first().check();
    },
    names: ['ticks:pesel-number'],
  },
  {
    what: 'saves one page',
    async go(page, locale, t) {
      await page.goto(`/${locale}/${PROCEDURE}`);
      await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
      await page.getByRole('button', { name: t('save-page.save') }).click();
      await expect(page.getByRole('button', { name: t('save-page.remove') })).toBeVisible();
    },
    caches: [CACHES.pages],
  },
  {
    what: 'saves the whole guide',
    go: (page, locale) => saveGuide(page, locale),
    caches: [CACHES.packs],
  },
  {
    what: 'tells that something is wrong, and copies the report',
    async go(page, locale, t) {
      await page.goto(`/${locale}/${PROCEDURE}`);
      await page.locator('summary', { hasText: t('feedback.title') }).click();
      await page.getByRole('radio', { name: t('feedback.wrong') }).check();
      await page.locator('word-back textarea').fill('Jan Kowalski, 500 100 200');
      await page.getByRole('button', { name: t('feedback.copy') }).click();
      await expect(page.locator('word-back [role=status]')).toHaveText(t('feedback.copied'));
    },
  },
  {
    what: 'listens to a page',
    async go(page, locale, t) {
      await page.goto(`/${locale}/${PROCEDURE}`);
      await page.getByRole('button', { name: t('aloud.start') }).click();
      await expect(page.getByRole('button', { name: t('aloud.stop') })).toBeVisible();
      await page.getByRole('button', { name: t('aloud.stop') }).click();
    },
  },
  {
    what: 'looks for help near home, and at the calendar',
    async go(page, locale, t) {
      await page.goto(`/${locale}/help-points/`);
      await page.getByRole('combobox', { name: t('help-points.topic'), exact: true }).selectOption('health');
      await page.goto(`/${locale}/events/`);
      await page.goto(`/${locale}/events/2025/`);
      await page.goto(`/${locale}/news/`);
    },
  },
  {
    what: 'looks for a procedure as city staff do, and copies a sentence',
    async go(page, locale, t) {
      await page.goto(`/${locale}/staff/find/`);
      await page.getByLabel(t('staff.find')).fill('PESEL');
      // The list is narrowed once its data has come.
      await expect(page.locator('staff-finder form').getByRole('status')).toContainText(t('staff.found'));
      const entry = page.locator('.staff-list > li:visible').first();
      await entry.locator('summary').click();
      await page
        .getByRole('button', { name: t('staff.copy-bilingual') })
        .first()
        .click();
      await expect(entry.getByRole('status')).toContainText(t('staff.copied'));
    },
  },
];

/** What every reader of a language has without asking: what to do in an emergency, and what to do without a connection. */
const FIRST_AID = /^\/(?:pl|en|uk|ru)\/(?:pages\/emergency|offline\/no-connection)\/$/;

for (const [turn, { what, go, names = [], caches = [] }] of JOURNEYS.entries()) {
  const locale = LOCALES[turn % LOCALES.length] ?? 'pl';

  test(`no other host learns of a reader who ${what} (${locale}), and nothing is kept unasked`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const asked = await keptIn(context, new URL(baseURL ?? '').host);
    await withVoice(page, locale);
    await go(page, locale, wordsIn(locale));
    await page.waitForLoadState('networkidle');
    expect(asked).toEqual([]);
    const { firstAid, ...kept } = await keptBy(page, context);
    expect(kept).toEqual({ names, databases: [], caches, cookies: [] });
    expect(firstAid.filter((path) => !FIRST_AID.test(path))).toEqual([]);
  });
}

test('no other host learns of a reader who reads what to do after violence, and nothing is kept at all', async ({
  page,
  context,
  baseURL,
}) => {
  const asked = await keptIn(context, new URL(baseURL ?? '').host);
  await page.goto('/uk/reporting/violence-at-home/');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  expect(await keptBy(page, context)).toEqual({ names: [], databases: [], caches: [], cookies: [], firstAid: [] });
});
