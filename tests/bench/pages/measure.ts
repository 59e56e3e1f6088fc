import type { Browser } from '@playwright/test';
import type { Network } from '../network/slow-link.ts';
import type { SlowSite } from '../network/slow-browser.ts';

/** A phone of the middle range beside a desk computer. */
const CPU_SLOWER = 4;

/** A task that takes longer than this keeps the reader waiting by the rest. */
const LONG_TASK_MS = 50;

export interface PageFigures {
  /** Milliseconds to the first and to the largest paint, and of tasks beyond 50 ms each. */
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  /** Score of the layout shift. */
  shift: number;
  /** All that came down the link, with TLS: until the first paint, and in all. */
  bytesToPaint: number;
  bytes: number;
  requests: number;
}

/**
 * Opens a page once, with nothing in the cache and no connection open, under a network and on a slow processor. What a
 * service worker loads afterwards is not counted.
 *
 * @throws Error when there is no such page.
 */
export async function measurePage(
  browser: Browser,
  site: SlowSite,
  path: string,
  network: Network | null,
): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    let requests = 0;
    page.on('request', (request) => (requests += /^https?:/.test(request.url()) ? 1 : 0));
    site.slowTo(network);
    const response = await page.goto(site.url + path, { waitUntil: 'networkidle', timeout: 120_000 });
    if (!response?.ok()) throw new Error(`${path}: ${response?.status() ?? 'no answer'}`);
    const { origin, ...figures } = await page.evaluate(paintFigures, LONG_TASK_MS);
    const bytesToPaint = site.bytesDown(origin + figures.firstPaint);
    return { ...figures, bytesToPaint, bytes: site.bytesDown(), requests };
  } finally {
    await context.close();
  }
}

/** Runs in the page. Buffered entries tell what happened before it was asked. */
async function paintFigures(
  longTask: number,
): Promise<Omit<PageFigures, 'bytesToPaint' | 'bytes' | 'requests'> & { origin: number }> {
  const entriesOf = (type: string) =>
    new Promise<PerformanceEntry[]>((resolve) => {
      const found: PerformanceEntry[] = [];
      const observer = new PerformanceObserver((list) => found.push(...list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => {
        observer.disconnect();
        resolve(found);
      }, 100);
    });
  const [largest, tasks, shifts] = await Promise.all(
    ['largest-contentful-paint', 'longtask', 'layout-shift'].map(entriesOf),
  );
  const sum = (entries: PerformanceEntry[] = [], of: (entry: PerformanceEntry) => number) =>
    entries.reduce((total, entry) => total + of(entry), 0);
  const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  return {
    origin: performance.timeOrigin,
    firstPaint: first,
    largestPaint: largest?.at(-1)?.startTime ?? first,
    blocked: sum(tasks, ({ duration }) => Math.max(0, duration - longTask)),
    shift: sum(shifts, (entry) => (entry as PerformanceEntry & { value: number }).value),
  };
}
