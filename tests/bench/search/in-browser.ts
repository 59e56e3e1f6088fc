import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findChromium, thisMachine } from '../../../src/cli/test/find-chromium.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { serveCompressed } from '../compressed-server.ts';

/** Slow 3G: 400 kbit/s each way, 400 ms for a round trip. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const CPU_SLOWER = 4;

export interface InBrowser {
  locale: Locale;
  /** Milliseconds from focus to the first suggestion on slow 3G, with nothing in the cache. */
  firstResult: number;
  /** Bytes of bodies that this took. */
  bytes: number;
  /** Milliseconds to plan and rank a query by its keys, on a processor four times slower. */
  planP50: number;
  planP95: number;
}

/** Measures the search of a built site in a real Chromium, for one language. */
export async function measureInBrowser(
  folder: string,
  locale: Locale,
  typed: string,
  queries: readonly string[],
): Promise<InBrowser> {
  const server = await serveCompressed(folder);
  const executablePath = findChromium(thisMachine(process.cwd()));
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  try {
    // Once without limits: the server compresses what it is asked for the first time.
    const warming = await browser.newPage();
    await warming.goto(`${server.url}/${locale}/procedures/pesel-number/`, { waitUntil: 'networkidle' });
    await typeQuery(warming, typed);
    await warming.close();
    // A context of its own has nothing in its cache.
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await page.goto(`${server.url}/${locale}/procedures/pesel-number/`, { waitUntil: 'networkidle' });
    const first = await firstResult(page, session, typed);
    await session.send('Network.emulateNetworkConditions', { ...SLOW_3G, latency: 0, downloadThroughput: -1 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    const times = (await planTimes(page, queries)).toSorted((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return { locale, ...first, planP50: at(0.5), planP95: at(0.95) };
  } finally {
    await browser.close();
    server.close();
  }
}

async function firstResult(page: Page, session: CDPSession, typed: string) {
  await session.send('Network.emulateNetworkConditions', SLOW_3G);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const began = performance.now();
  await typeQuery(page, typed);
  return { firstResult: performance.now() - began, bytes };
}

/** Goes to the box, types, and waits for the first suggestion. */
async function typeQuery(page: Page, typed: string): Promise<void> {
  const box = page.locator('input[name=q]').first();
  await box.focus();
  await box.pressSequentially(typed);
  await page.locator('[role=option]').first().waitFor({ timeout: 60_000 });
}

/** The engine that the page itself has loaded, put to every query. */
function planTimes(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (wanted) => {
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
  }, queries);
}
