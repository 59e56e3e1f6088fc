import { expect, test, type Page } from '@playwright/test';
import { LOCALES } from '../../../src/domain/locale.ts';
import { CHECK_FRAMES, hostileTexts, PLAN_FRAMES } from './addresses.ts';

/** `HOSTILE=50000` tries more of them. */
const COUNT = Number(process.env['HOSTILE'] ?? 1000);
const SEED = 20261127;
/** Every so many of a page come with a new load, the others on the page that is open. */
const LOADS = 40;

interface Reader {
  path: string;
  typed: string | null;
  /** What an address of this page looks like, with a place for what does not belong there. */
  frames?: readonly string[];
}

/** Pages whose scripts read the address, or what is typed, by their path below a language. */
const READERS: readonly Reader[] = [
  { path: 'search/', typed: 'main input[name="q"]' },
  { path: 'plan/', typed: null, frames: PLAN_FRAMES },
  { path: 'check/', typed: null, frames: CHECK_FRAMES },
  { path: 'help-points/', typed: null },
  { path: 'procedures/pesel-number/with-pl/', typed: null },
  { path: 'procedures/pesel-number/', typed: 'search-box input' },
  { path: 'staff/find/', typed: 'staff-finder input' },
];

/** Notes whatever shows that text became more than text. */
async function watch(page: Page, host: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) faults.push(`asks another host: ${request.url().slice(0, 200)}`);
  });
  page.on('console', (message) => {
    if (message.text().startsWith('policy: ')) faults.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
    // The pauses that wait for the next key would take most of the time.
    const wait = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (work: () => void, pause = 0) => wait(work, pause <= 200 ? 0 : pause) });
    // The longest time for which the page answers nobody.
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        (window as unknown as { longest: number }).longest = Math.max(
          (window as unknown as { longest: number }).longest,
          duration,
        );
      }
    }).observe({ entryTypes: ['longtask'] });
  });
  return faults;
}

/** Feeds texts to the page that is open, as fragments and as typed words. Gives back what went wrong. */
const feed = (page: Page, texts: readonly string[], typed: string | null) =>
  page.evaluate(
    async ({ all, selector }) => {
      const input = selector === null ? null : document.querySelector<HTMLInputElement>(selector);
      const scripts = document.scripts.length;
      const found: string[] = [];
      for (const text of all) {
        location.hash = text;
        if (input) {
          input.value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        }
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const planted = document.querySelector(
          '[src="x"], [onerror], [onload], [ontoggle], [srcdoc], base, a[href^="javascript" i]',
        );
        if ('hostile' in window || planted || document.scripts.length !== scripts) {
          found.push(`${text.slice(0, 80)}: ${planted?.outerHTML.slice(0, 80) ?? 'a script ran'}`);
          break;
        }
      }
      return { found, longest: (window as unknown as { longest: number }).longest };
    },
    { all: texts, selector: typed },
  );

for (const [turn, { path, typed, frames }] of READERS.entries()) {
  test(`no address makes /${path} run a script, fail or hang`, async ({ page, baseURL }) => {
    test.setTimeout(600_000);
    const faults = await watch(page, new URL(baseURL ?? '').host);
    const texts = hostileTexts(Math.ceil(COUNT / READERS.length), SEED + turn, frames);
    const share = Math.ceil(texts.length / LOADS);
    let longest = 0;
    for (let load = 0; load < LOADS; load += 1) {
      const [first = '', ...rest] = texts.slice(load * share, (load + 1) * share);
      const locale = LOCALES[load % LOCALES.length] ?? 'pl';
      // No server takes an address that long.
      const query = encodeURIComponent(first.toWellFormed()).slice(0, 4000).replace(/%.?$/, '');
      await page.goto(`/${locale}/${path}?q=${query}&${query}#${query}`);
      const outcome = await feed(page, rest, typed);
      faults.push(...outcome.found);
      longest = Math.max(longest, outcome.longest);
      if (faults.length > 5) break;
    }
    test.info().annotations.push({ type: 'longest', description: `${Math.round(longest)} ms` });
    process.stdout.write(
      `${path}: ${texts.length} addresses, the page was busy for at most ${Math.round(longest)} ms\n`,
    );
    expect(faults).toEqual([]);
  });
}
