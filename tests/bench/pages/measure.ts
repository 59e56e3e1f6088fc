import type { Browser } from '@playwright/test';

/** Networks as the tools of browsers emulate them: milliseconds for a round trip, bytes a second. */
export const NETWORKS = {
  'fast 4G': { latency: 60, down: 1_125_000, up: 187_500 },
  'slow 3G': { latency: 400, down: 50_000, up: 50_000 },
} as const;

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
  /** On the wire, with headers. */
  bytes: number;
  requests: number;
}

/**
 * Opens a page once, with nothing in the cache, under a network and on a slow processor.
 *
 * @throws Error when there is no such page.
 */
export async function measurePage(browser: Browser, url: string, network: keyof typeof NETWORKS): Promise<PageFigures> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const { latency, down, up } = NETWORKS[network];
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down,
      uploadThroughput: up,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
    let bytes = 0;
    let requests = 0;
    session.on('Network.requestWillBeSent', () => (requests += 1));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const response = await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    if (!response?.ok()) throw new Error(`${url}: ${response?.status() ?? 'no answer'}`);
    return { ...(await page.evaluate(paintFigures, LONG_TASK_MS)), bytes, requests };
  } finally {
    await context.close();
  }
}

/** Runs in the page. Buffered entries tell what happened before it was asked. */
async function paintFigures(longTask: number): Promise<Omit<PageFigures, 'bytes' | 'requests'>> {
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
    firstPaint: first,
    largestPaint: largest?.at(-1)?.startTime ?? first,
    blocked: sum(tasks, ({ duration }) => Math.max(0, duration - longTask)),
    shift: sum(shifts, (entry) => (entry as PerformanceEntry & { value: number }).value),
  };
}
