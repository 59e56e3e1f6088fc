import { expect, type BrowserContext, type Page } from '@playwright/test';
import { bundled, RETIRED_WORKER } from '../../../src/output/offline/scripts.ts';
import { wordsIn } from '../site.ts';
import { fromSite, test, type Network } from './network.ts';
import { button, notice, release, saveGuide, status, visit } from './reader.ts';

const words = wordsIn('en');
const PAGE = '/en/procedures/pesel-number/';
const LATER = '2026-12-24';

/** Saves the guide, and opens a page of it in another tab without a network, which then comes back. */
async function openCopy(page: Page, context: BrowserContext, network: Network): Promise<Page> {
  await saveGuide(page, 'en');
  network.down();
  const open = await context.newPage();
  await open.goto(PAGE);
  network.up();
  return open;
}

test('a reader with an open page takes a newer guide, and the open page goes on working', async ({
  page,
  context,
  network,
}) => {
  const open = await openCopy(page, context, network);
  await release(network, 'en', LATER);
  await page.reload();
  await expect(status(page)).toContainText(words('offline.newer'));
  await button(page, 'en', 'offline.update').click();
  await expect(status(page)).toContainText(words('offline.newest'));
  network.down();
  // The tab with the old copy still searches, and gets the new one with its next page.
  await open.locator('search-box input').fill('PESEL');
  await expect(open.locator('[role=option]').first()).toBeVisible();
  await open.reload();
  await expect(open.locator('h1')).toContainText(LATER);
});

test('a page that was open before a release never puts the older guide in the place of the newer one', async ({
  page,
  context,
  network,
}) => {
  await visit(page, '/en/offline/');
  await expect(button(page, 'en', 'offline.save')).toBeVisible();
  await release(network, 'en', LATER);
  const other = await context.newPage();
  await saveGuide(other, 'en');
  await button(page, 'en', 'offline.save').click();
  await expect(status(page)).toContainText(words('offline.newest'));
  network.down();
  for (const tab of [page, other]) {
    await tab.goto(PAGE);
    await expect(tab.locator('h1')).toContainText(LATER);
  }
});

test('a newer worker takes over a page that the older one opened, and it goes on working without a network', async ({
  page,
  context,
  network,
}) => {
  const open = await openCopy(page, context, network);
  const script = `${(await fromSite('/service-worker.js')).toString()}\n// newer`;
  network.answer(/^\/service-worker\.js/, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
  });
  const newer = open.evaluate(
    () =>
      new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true })),
  );
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await newer;
  network.down();
  await open.locator('search-box input').fill('PESEL');
  await expect(open.locator('[role=option]').first()).toBeVisible();
  await open.goto('/en/pages/contacts/');
  await expect(notice(open)).toBeVisible();
});

test('a page that the newer guide lacks is gone with the update', async ({ page, network }) => {
  await saveGuide(page, 'en');
  await release(network, 'en', LATER, [PAGE]);
  await page.reload();
  await button(page, 'en', 'offline.update').click();
  await expect(status(page)).toContainText(words('offline.newest'));
  network.down();
  await page.goto(PAGE);
  await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
});

test('a later release without the worker takes it away, with everything that it kept', async ({ page, network }) => {
  await saveGuide(page, 'en');
  const script = await bundled(RETIRED_WORKER);
  network.answer(/^\/service-worker\.js/, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
  });
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto('about:blank');
  network.down();
  await expect(page.goto(`${network.url}${PAGE}`)).rejects.toThrow();
});
