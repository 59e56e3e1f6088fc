import type { Browser, Page } from '@playwright/test';
import type { Locale } from '../../../src/domain/locale.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { withSlowSites, type SlowSite } from '../network/slow-browser.ts';
import { NETWORKS } from '../network/slow-link.ts';

const CPU_SLOWER = 4;
const RUNS = 3;

export interface InBrowser {
  locale: Locale;
  /** Milliseconds from focus to the first suggestion on slow 3G, of a reader who has just opened a page for the first time. */
  firstResult: number;
  /** Bytes that came down in this time, with headers. */
  bytes: number;
  /** Milliseconds to plan and rank a query by its keys, on a processor four times slower. */
  planP50: number;
  planP95: number;
}

/** Measures the search of a built site in a real Chromium, for one language. */
export function measureInBrowser(
  folder: string,
  locale: Locale,
  typed: string,
  queries: readonly string[],
): Promise<InBrowser> {
  return withSlowSites([folder], async (browser, [site]) => {
    if (!site) throw new Error('Nothing is served.');
    // Once without limits: the server compresses what it is asked for the first time.
    await firstResult(browser, site, locale, typed);
    const runs: { firstResult: number; bytes: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await firstResult(browser, site, locale, typed));
    const middle = runs.toSorted((a, b) => a.firstResult - b.firstResult)[Math.floor(RUNS / 2)] ?? {
      firstResult: NaN,
      bytes: NaN,
    };
    const times = (await planTimes(browser, site, locale, typed, queries)).toSorted((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { locale, ...middle, planP50: at(0.5), planP95: at(0.95) };
  });
}

const pageOf = (site: SlowSite, locale: Locale) => `${site.url}/${locale}/procedures/pesel-number/`;

/**
 * Once, in a browser that has nothing in its cache. The page and its service worker are there as readers get them, and
 * the connection over which they came is open.
 */
async function firstResult(browser: Browser, site: SlowSite, locale: Locale, typed: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    site.slowTo(null);
    await page.goto(pageOf(site, locale), { waitUntil: 'networkidle' });
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    site.slowTo(NETWORKS['slow 3G']);
    const began = performance.now();
    await typeQuery(page, typed);
    return { firstResult: performance.now() - began, bytes: site.bytesDown() };
  } finally {
    await context.close();
  }
}

/** Goes to the box, types, and waits for the first suggestion. */
async function typeQuery(page: Page, typed: string): Promise<void> {
  const box = page.locator('input[name=q]').first();
  await box.focus();
  await box.pressSequentially(typed);
  await page.locator('[role=option]').first().waitFor({ timeout: 60_000 });
}

/** The engine that the page itself has loaded, put to every query. */
async function planTimes(
  browser: Browser,
  site: SlowSite,
  locale: Locale,
  typed: string,
  queries: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  site.slowTo(null);
  await page.goto(pageOf(site, locale), { waitUntil: 'networkidle' });
  await typeQuery(page, typed);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  const times = await page.evaluate(timedPlans, queries);
  await page.close();
  return times;
}

/** Runs in the page. */
async function timedPlans(wanted: readonly string[]): Promise<number[]> {
  const address = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .find((name) => /search-engine[^/]*\.js$/.test(name));
  if (address === undefined) throw new Error('The page has not loaded the engine of the search.');
  // The build shortens the names of exports; this one is the only function without parameters.
  const browserEngine = Object.values((await import(address)) as Record<string, unknown>).find(
    (value): value is () => SearchEngine => typeof value === 'function' && value.length === 0,
  );
  if (!browserEngine) throw new Error(`${address} exports no engine.`);
  const engine = browserEngine();
  await engine.open();
  const times: number[] = [];
  for (const query of wanted) {
    const began = performance.now();
    await engine.byKeys(query);
    times.push(performance.now() - began);
  }
  return times;
}
