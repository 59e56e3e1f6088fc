import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readFile } from 'node:fs/promises';
import { LOCALES } from '../../src/domain/locale.ts';
import { wordsIn } from './site.ts';

/** A type of reader: what they answer, the steps they must get and must not get, and their days. */
interface Reader {
  who: string;
  answers: Record<string, string>;
  steps: string[];
  others: string[];
  days: Record<string, string>;
}

const ARRIVAL = '2026-12-01';
const STAY = '2027-03-01';

const READERS: readonly Reader[] = [
  {
    who: 'a student from India',
    answers: { citizenship: 'other', purpose: 'study', family: 'alone', home: 'looking', work: 'none' },
    steps: ['school-certificate', 'register-address', 'residence-study', 'rent-in-writing'],
    others: ['ukr-status', 'register-address-eu', 'residence-work', 'school', 'tax-return'],
    days: { 'register-address': '2026-12-04', 'residence-study': STAY },
  },
  {
    who: 'a family from Ukraine',
    answers: {
      citizenship: 'ukraine',
      purpose: 'protection',
      family: 'children',
      home: 'with-others',
      work: 'looking',
    },
    steps: ['ukr-status', 'school', 'free-legal-help', 'find-work'],
    others: ['register-address', 'residence-family', 'ask-for-protection', 'register-eu-stay'],
    days: { 'ukr-status': '2026-12-30', 'cukr-card': '2027-03-04' },
  },
  {
    who: 'an engineer from Brazil with a spouse',
    answers: { citizenship: 'other', purpose: 'work', family: 'partner', home: 'rented', work: 'employed' },
    steps: ['residence-work', 'work-contract', 'insure-family', 'tax-return'],
    others: ['school', 'child-benefit', 'ukr-status', 'residence-study'],
    days: { 'register-address': '2026-12-04', 'residence-work': STAY, 'tax-return': '2027-04-30' },
  },
];

/** What the browser has kept. */
const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));

const NOTHING = { local: [], session: [], databases: 0, cookies: '' };

test.use({ viewport: { width: 320, height: 740 } });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-27T12:00:00+01:00'));
});

for (const locale of LOCALES) {
  const words = wordsIn(locale);

  for (const { who, answers, steps, others, days } of READERS) {
    test(`${who} gets a plan with days (${locale}), and nothing is sent or kept`, async ({ page }) => {
      await page.goto(`/${locale}/plan/`, { waitUntil: 'networkidle' });
      const sent: string[] = [];
      // The browser itself looks at the icon again whenever the fragment changes, and never sends the fragment.
      page.on('request', (request) => !request.url().endsWith('/icon.svg') && sent.push(request.url()));
      for (const [question, answer] of Object.entries(answers)) {
        await page.getByRole('radio', { name: words(`plan.answer.${question}-${answer}`), exact: true }).check();
      }
      await page.getByLabel(words('plan.arrival')).fill(ARRIVAL);
      await page.getByLabel(words('plan.stay')).fill(STAY);
      await page.getByRole('button', { name: words('plan.show') }).click();
      await expect(page.getByRole('heading', { name: words('plan.yours') })).toBeFocused();
      for (const step of steps) await expect(page.locator(`#${step}`), step).toBeVisible();
      for (const step of others) await expect(page.locator(`#${step}`), step).toBeHidden();
      for (const [step, day] of Object.entries(days)) {
        await expect(page.locator(`.plan-dates li:has(a[href="#${step}"]) time`)).toHaveAttribute('datetime', day);
      }
      await expect(page.locator('.place:visible')).not.toHaveCount(0);
      await expect(page).toHaveURL(new RegExp(`#v=1&.*&arrival=${ARRIVAL}`));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(sent).toEqual([]);
      expect(await kept(page)).toEqual(NOTHING);
    });
  }

  test(`a calendar reads the days of the plan (${locale})`, async ({ page, baseURL }) => {
    await page.goto(
      `/${locale}/plan/#v=1&citizenship=other&purpose=work&work=employed&arrival=${ARRIVAL}&stay=${STAY}`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words('plan.calendar') }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(words('plan.title'));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const host = new URL(baseURL ?? '').hostname;
    expect(events.map((event) => [event.uid, event.startDate.toString(), event.isRecurring()])).toEqual([
      [`plan-register-address@${host}`, '2026-12-04', false],
      [`plan-residence-work@${host}`, STAY, false],
      [`plan-tax-return@${host}`, '2027-04-30', true],
    ]);
    for (const event of events) {
      const step = page.locator(`#${event.uid.slice('plan-'.length).split('@')[0]}`);
      expect(event.startDate.isDate).toBe(true);
      expect(event.summary).toBe((await step.locator('h3').textContent())?.trim());
      expect(event.description).toContain((await step.locator('.plan-why').textContent())?.trim());
      const alarms = event.component.getAllSubcomponents('valarm');
      expect(alarms.map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toContain('-PT15H');
    }
  });
}

test('a reader answers, ticks and shows the plan with the keyboard only', async ({ page }) => {
  const words = wordsIn('pl');
  await page.goto('/pl/plan/');
  await page.locator('.plan-form summary').focus();
  await page.keyboard.press('Tab');
  // The question is skipped at first; the arrow goes on to its first answer.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words('plan.answer.citizenship-eu') })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: words('plan.answer.purpose-work') })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: words('plan.yours') })).toBeFocused();
  const box = page.locator('#urgent-numbers').getByRole('checkbox');
  for (let at = 0; at < 60 && !(await box.evaluate((one) => one === document.activeElement)); at++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  const count = await page.locator('.plan-tasks > li:visible').count();
  await expect(page.locator('[data-part="count"]')).toHaveText(
    words('plan.progress', { done: '1', count: `${count}` }),
  );
  await expect(page).toHaveURL(/#v=1&citizenship=eu&purpose=work&done=urgent-numbers$/);
});

test('a reader keeps the plan on the device, finds it again with later changes, and forgets it', async ({ page }) => {
  const words = wordsIn('uk');
  await page.goto(`/uk/plan/#v=1&citizenship=ukraine&purpose=protection&arrival=${ARRIVAL}`);
  expect(await kept(page)).toEqual(NOTHING);
  await page.getByRole('button', { name: words('plan.keep') }).click();
  await expect(page.getByRole('button', { name: words('plan.forget') })).toBeFocused();
  await page.locator('#ukr-status').getByRole('checkbox').check();
  await page.goto('about:blank');
  await page.goto('/uk/plan/');
  await expect(page.locator('#ukr-status').getByRole('checkbox')).toBeChecked();
  await expect(page.getByText(words('plan.kept'))).toBeVisible();
  expect((await kept(page)).local).toEqual(['plan']);
  await page.getByRole('button', { name: words('plan.forget') }).click();
  await expect(page.getByText(words('plan.forgotten'))).toBeVisible();
  expect(await kept(page)).toEqual(NOTHING);
});

test('a shared link gives the answers but not what is done, and does not touch a plan that is kept', async ({
  page,
  context,
}) => {
  const words = wordsIn('ru');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/ru/plan/#v=1&citizenship=eu&purpose=study&done=pesel');
  await page.getByRole('button', { name: words('plan.keep') }).click();
  await page.getByRole('button', { name: words('plan.copy') }).click();
  await expect(page.getByText(words('plan.copied'))).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).hash).toBe('#v=1&citizenship=eu&purpose=study');
  await page.getByRole('button', { name: words('plan.qr') }).click();
  await expect(page.getByRole('img', { name: words('plan.qr-name') })).toBeVisible();
  await page.goto('about:blank');
  await page.goto('/ru/plan/#v=1&citizenship=other&purpose=work');
  await page.locator('#pesel').getByRole('checkbox').check();
  expect(await page.evaluate(() => localStorage.getItem('plan'))).toBe('v=1&citizenship=eu&purpose=study&done=pesel');
});

test('a plan goes with the reader into another language, and an anchor does not lose it', async ({ page }) => {
  await page.goto('/en/plan/#v=1&citizenship=eu&purpose=work');
  await page.locator('.plan-dates').waitFor({ state: 'attached' });
  await page.evaluate(() => (location.hash = '#pesel'));
  await expect(page).toHaveURL(/#v=1&citizenship=eu&purpose=work$/);
  await page.getByRole('banner').getByRole('link', { name: 'Polski', exact: true }).click();
  await expect(page).toHaveURL(/\/pl\/plan\/#v=1&citizenship=eu&purpose=work$/);
  await expect(page.locator('#residence-work')).toBeHidden();
});

test('a hostile address changes nothing on the page', async ({ page }) => {
  await page.goto(
    '/en/plan/#v=1&citizenship=<img src=x onerror=alert(1)>&arrival=2026-02-30&done=<b>x</b>&work=constructor',
  );
  await expect(page.getByText(wordsIn('en')('plan.all'))).toBeVisible();
  await expect(page.locator('.plan-tasks > li:visible')).toHaveCount(await page.locator('.plan-tasks > li').count());
  await expect(page.locator('personal-plan img')).toHaveCount(0);
});

test('a day that has passed is said to have passed, and is left out of the calendar', async ({ page }) => {
  const words = wordsIn('en');
  await page.goto('/en/plan/#v=1&citizenship=other&purpose=protection&arrival=2026-10-01');
  await page.goto('/en/plan/#v=1&citizenship=ukraine&purpose=protection&arrival=2026-10-01&done=cukr-card');
  await expect(page.locator('#ukr-status')).toContainText(words('plan.passed'));
  await expect(page.locator('.plan-dates .is-passed').first()).toContainText(words('plan.passed-short'));
  await expect(page.getByRole('button', { name: words('plan.calendar') })).toBeHidden();
  // What belongs before the arrival stands last.
  await expect(page.locator('.plan-stage:visible h2').first()).toHaveText(words('plan.stage.first-days'));
});

test('a reader prints the plan alone, with its days', async ({ page }) => {
  await page.goto(`/en/plan/#v=1&citizenship=other&purpose=work&arrival=${ARRIVAL}&stay=${STAY}`);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.plan-form', '.plan-take', '.masthead', '.foot']) await expect(page.locator(part)).toBeHidden();
  await expect(page.locator('.plan-dates time').first()).toBeVisible();
  await expect(page.locator('#residence-work')).toBeVisible();
});
