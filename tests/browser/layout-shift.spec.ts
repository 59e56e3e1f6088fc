import { expect, test, type Page } from '@playwright/test';
import { printedCode, recordPath, type PrintRecord } from '../../src/domain/print-version.ts';
import { open, PAGE_TYPES, shiftOf, withVoice } from './site.ts';

/** A title that just fits may take another line when the face arrives. */
const BY_THE_FACE = 0.05;

/** Nothing that can be seen: a part of a pixel, or a row of links that comes in two pieces. */
const NOTHING = 0.005;

const LATE_MS = 800;

const SCRIPTS = /\/_assets\/.*\.js$/;
const FACE = /\.woff2$/;

/** On the page of a short address the reader’s own language moves to the top of four lines, once. */
const SHORT_ADDRESS = { path: '/p/', allowed: 0.05 };

/** Pages as the reader has them who comes with a plan, a code or a choice, or to a place in a page, folded or not. */
const WITH_STATE = [
  '/uk/plan/#v=1&citizenship=ukraine&purpose=protection&arrival=2026-11-01',
  '/uk/check/#pesel-number.f3567',
  '/uk/help-points/#topic=health',
  '/uk/help-points/#topic=learning-polish',
  '/uk/help-points/#health',
  '/uk/staff/find/#values',
  '/uk/procedures/temporary-residence-work/#costs',
  '/uk/procedures/temporary-residence-work/#fact-fee-residence-temporary-work',
  '/uk/procedures/temporary-residence-work/with-pl/#documents',
  '/uk/search/?q=немає такого слова',
];

/** What moves by more than is allowed, by address. */
async function whatMoves(page: Page, addresses: readonly string[], allowed: number): Promise<Record<string, number>> {
  const shifts: Record<string, number> = {};
  for (const address of addresses) {
    const limit = address.startsWith(SHORT_ADDRESS.path) ? SHORT_ADDRESS.allowed : allowed;
    // A machine that is busy with other work may paint a page half read. What a page does by itself it does again.
    if ((await shiftAt(page, address)) < limit) continue;
    const again = await shiftAt(page, address);
    if (again >= limit) shifts[address] = again;
  }
  return shifts;
}

async function shiftAt(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  await open(page, address);
  await page.waitForLoadState('networkidle');
  return shiftOf(page);
}

/** Lets files of one sort come late. */
const delay = (page: Page, files: RegExp) =>
  page.route(files, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    await route.continue();
  });

const inUkrainian = PAGE_TYPES.map(({ addresses }) => addresses[2] ?? addresses[0] ?? '');

test.use({ serviceWorkers: 'block' });

test.beforeEach(() => test.setTimeout(300_000));

for (const width of [360, 1280]) {
  test(`nothing moves when scripts arrive late and the device is slow, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 500 ? 740 : 900 });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await withVoice(page, 'uk-UA');
    await delay(page, SCRIPTS);
    await page.route(FACE, (route) => route.abort());
    const record = (await (await page.request.get(recordPath('uk', 'pesel-number'))).json()) as PrintRecord;
    const addresses = [...inUkrainian, ...WITH_STATE, `/uk/check/#${printedCode(record)}`];
    expect(await whatMoves(page, addresses, NOTHING)).toEqual({});
  });
}

test('what a reader has begun to read stays where it is when the face arrives late', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await delay(page, FACE);
  expect(await whatMoves(page, inUkrainian, BY_THE_FACE)).toEqual({});
});
