import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { wordsIn } from '../site.ts';
import { fromSite, test } from './network.ts';
import { button, notice, release, saveGuide, status, visit } from './reader.ts';

const words = wordsIn('en');
const PAGE = '/en/procedures/pesel-number/';
const LATER = '2026-12-24';

/** The script of a withdrawn page, whether or not the site has one now. */
const FORGETS = `/_assets/${readdirSync('dist/_assets').find((name) => name.startsWith('WithdrawnLayout')) ?? ''}`;

test('a guide of which half came changes nothing: the old copy stays', async ({ page, network }) => {
  await saveGuide(page, 'en');
  await release(network, 'en', LATER);
  network.answer(/\.pack$/, (_, response) => {
    response.writeHead(200, { 'Content-Length': '400000' });
    response.write(Buffer.alloc(1000), () => response.destroy());
  });
  await page.reload();
  await button(page, 'en', 'offline.update').click();
  await expect(status(page)).toContainText(words('offline.failed-network'));
  network.down();
  await page.goto(PAGE);
  await expect(notice(page)).toBeVisible();
  await expect(page.locator('h1')).not.toContainText(LATER);
});

test('a reader who stops the saving has what there was before', async ({ page, network }) => {
  await visit(page, '/en/offline/');
  network.answer(/\.pack$/, (_, response) => void response.writeHead(200).write(Buffer.alloc(1000)));
  await button(page, 'en', 'offline.save').click();
  await button(page, 'en', 'offline.cancel').click();
  await expect(status(page)).toContainText(words('offline.cancelled'));
  await expect(status(page)).toContainText(words('offline.not-saved'));
});

test('a guide that was damaged on its way is not kept', async ({ page, network }) => {
  await visit(page, '/en/offline/');
  const pack = (JSON.parse((await fromSite('/offline/en.json')).toString()) as { pack: string }).pack;
  const damaged = await fromSite(pack);
  damaged[damaged.length >> 1] = (damaged[damaged.length >> 1] ?? 0) ^ 1;
  network.answer(/\.pack$/, (_, response) => void response.end(damaged));
  await button(page, 'en', 'offline.save').click();
  await expect(status(page)).toContainText(words('offline.failed-damaged'));
  await expect(status(page)).toContainText(words('offline.not-saved'));
});

test('a kept guide that the device has spoilt is no dead end', async ({ page, network }) => {
  await saveGuide(page, 'en');
  await page.evaluate(async () => {
    const cache = await caches.open('packs');
    for (const request of await cache.keys()) await cache.put(request, new Response('spoilt'));
  });
  // The worker holds the guide that it has opened; it reads anew when the browser starts it again.
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  network.down();
  await page.goto(PAGE);
  await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
  await page.goto('/en/pages/emergency/');
  await expect(notice(page)).toBeVisible();
});

test('a browser that refuses room says so, and the old copy stays', async ({ page, network }) => {
  await saveGuide(page, 'en');
  await release(network, 'en', LATER);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: network.url, quotaSize: 1000 });
  await page.reload();
  await button(page, 'en', 'offline.update').click();
  await expect(status(page)).toContainText(words('offline.failed-space'));
  network.down();
  await page.goto(PAGE);
  await expect(notice(page)).toBeVisible();
});

test('a device that cleared everything away still says in four languages what is wrong', async ({ page, network }) => {
  await saveGuide(page, 'en');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  network.down();
  await page.goto('/uk/');
  await expect(page.locator('p')).toHaveCount(4);
  await expect(page.locator('p[lang="uk"]')).toContainText(wordsIn('uk')('no-connection.title'));
});

test('a page that the site has withdrawn is not shown from the copy, and a saved one goes', async ({
  page,
  network,
}) => {
  await visit(page, PAGE);
  await page.getByRole('button', { name: words('save-page.save') }).click();
  await expect(page.getByRole('button', { name: words('save-page.remove') })).toBeVisible();
  network.answer(/pesel-number/, (_, response) => {
    response.writeHead(404, { 'Content-Type': 'text/html' }).end('<h1>withdrawn</h1>');
  });
  await page.reload();
  await expect(page.locator('h1')).toHaveText('withdrawn');
  network.down();
  await page.goto(PAGE);
  await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
});

test('a withdrawn page that says where to go takes the saved copy away', async ({ page, network }) => {
  await visit(page, PAGE);
  await page.getByRole('button', { name: words('save-page.save') }).click();
  await expect(page.getByRole('button', { name: words('save-page.remove') })).toBeVisible();
  const html = (await fromSite(PAGE)).toString();
  const withdrawn = html.replace(
    /<main[\s\S]*<\/main>/,
    `<main><h1>withdrawn</h1><forget-copy></forget-copy></main><script type="module" src="${FORGETS}"></script>`,
  );
  network.answer(/pesel-number\/$/, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(withdrawn);
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.has('saved-pages'))).toBe(false);
  network.down();
  await page.goto(PAGE);
  await expect(page.locator('h1')).toHaveText(words('no-connection.title'));
});

test('a network that answers everything with its login page spoils nothing that is kept', async ({ page, network }) => {
  await saveGuide(page, 'en');
  network.answer(/./, (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Log in to the hotel</h1>');
  });
  await page.locator('search-box input').fill('PESEL');
  await expect(page.locator('[role=option]').first()).toBeVisible();
  // The reader must see that page to get through.
  await page.goto(PAGE);
  await expect(page.locator('h1')).toHaveText('Log in to the hotel');
  network.up();
  network.down();
  await page.goto(PAGE);
  await expect(notice(page)).toBeVisible();
  await page.goto('/en/pages/emergency/');
  await expect(notice(page)).toBeVisible();
});

for (const { clock, age } of [
  { clock: 'a year ahead', age: /\(.+\)/ },
  { clock: 'a year behind', age: /^[^()]*$/ },
]) {
  test(`a device whose clock is ${clock} saves, opens and names the day of the copy`, async ({ page, network }) => {
    const years = clock.endsWith('ahead') ? 1 : -1;
    await page.clock.setFixedTime(Date.now() + years * 366 * 86_400_000);
    await saveGuide(page, 'en');
    network.down();
    await page.goto(PAGE);
    await expect(notice(page)).toContainText(/20\d\d/);
    await expect(notice(page)).toContainText(age);
  });
}

test('a value that has run out since the copy was saved says so on the device', async ({ page, network }) => {
  await visit(page, '/en/offline/');
  await release(network, 'en', LATER);
  await page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
  await page.reload();
  await button(page, 'en', 'offline.save').click();
  await expect(status(page)).toContainText(words('offline.newest'));
  network.down();
  await page.goto(PAGE);
  await expect(page.locator('[data-valid-to="2026-12-31"] .mark')).toHaveText(
    words('fact.expired', { date: '31 December 2026' }),
  );
  await expect(page.locator('[data-valid-to="2027-01-01"] .mark')).toHaveCount(0);
});
