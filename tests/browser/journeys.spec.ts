import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../src/domain/locale.ts';
import { ADDRESSES, unfold } from './site.ts';

/** Keys of `localStorage` and caches that exist only because the reader asked for something. */
const storedBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookie: document.cookie,
    // The emergency page is kept for everybody: it must open without a network. Nothing else is.
    kept: (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    )
      .flat()
      .filter((path) => path.endsWith('/')),
  }));

/** What readers do on the site, one after the other, as far as a page does it at all. */
async function goThrough(page: Page, locale: string): Promise<void> {
  const visit = async (path: string) => {
    if (!ADDRESSES.includes(`/${locale}/${path}`)) return false;
    await page.goto(`/${locale}/${path}`);
    await unfold(page);
    return true;
  };
  await visit('');
  await page.locator('input[name="q"]').first().fill('pesel');
  await expect(page.locator('.suggestions > li').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('.results > li').first()).toBeVisible();
  for (const path of ['a-z/', 'topics/papers-and-stay/', 'procedures/pesel-number/', 'procedures/pesel-number/cards/'])
    await visit(path);
  for (const path of [
    'guide/first-days/',
    'events/',
    'news/',
    'changes/',
    'open-data/',
    'cards/',
    'welcome-pack/',
    'glossary/',
    'places/',
    'plan/',
    'check/',
    'welcome-pack/plan/',
    'pages/contacts/',
    'pages/emergency/',
    'pages/privacy/',
    'offline/',
  ])
    await visit(path);
  if (await visit('help-points/')) await page.locator('main select').first().selectOption({ index: 1 });
  if (await visit('staff/find/')) await page.locator('staff-finder input').first().fill('pesel');
  if (await visit('procedures/pesel-number/with-pl/')) {
    await page.locator('.beside-tools select').selectOption({ index: 0 });
    await page.locator('.beside-tools button').click();
  }
  await visit('procedures/pesel-number/');
  await page.locator('language-switch a').last().click();
  await page.waitForLoadState('networkidle');
}

for (const locale of LOCALES) {
  test(`a journey through the site in ${locale} asks no other host and leaves nothing on the device`, async ({
    page,
    context,
    baseURL,
  }) => {
    const host = new URL(baseURL ?? '').host;
    const asked: string[] = [];
    await context.route(
      (url) => url.host !== host,
      (route) => {
        asked.push(route.request().url());
        return route.abort();
      },
    );
    await goThrough(page, locale);
    await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
    const { kept, ...stored } = await storedBy(page);
    expect(asked).toEqual([]);
    expect(stored).toEqual({ local: [], session: [], databases: [], cookie: '' });
    expect(kept.filter((path) => !/^\/\w\w\/(?:pages\/emergency|offline\/no-connection)\/$/.test(path))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}
