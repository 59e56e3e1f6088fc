import { expect, test, type Page } from '@playwright/test';
import { open, PAGE_TYPES, unfold } from './site.ts';

/** Notes what a page must not do: ask another host, set a cookie, break its policy, or report an error. */
async function watch(page: Page, host: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) faults.push(`asks another host: ${request.url()}`);
  });
  page.on('response', async (response) => {
    if ((await response.headerValue('set-cookie')) !== null) faults.push(`sets a cookie: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return faults;
}

for (const { name, addresses } of PAGE_TYPES) {
  test(`a reader on ${name} is seen by nobody else`, async ({ page, context, baseURL }) => {
    const faults = await watch(page, new URL(baseURL ?? '').host);
    for (const address of addresses) {
      await open(page, address);
      await unfold(page);
      await page.waitForLoadState('networkidle');
      const cookie = await page.evaluate(() => document.cookie);
      if (cookie !== '') faults.push(`${address}: cookie ${cookie}`);
    }
    // The browser itself reports the status of the page for a wrong address.
    const expected = /^console: Failed to load resource: .* 404 /;
    expect(faults.filter((fault) => !(addresses.includes('/no-such-page/') && expected.test(fault)))).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
}

test('a foreign script, picture or request would be stopped by the policy of a page', async ({ page }) => {
  await page.goto('/en/');
  const stopped = await page.evaluate(async () => {
    const directives = new Set<string>();
    const both = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (directives.add(event.effectiveDirective).size === 2) resolve();
      });
    });
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example/pixel.gif';
    document.body.append(picture);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    await both;
    return [...directives].toSorted();
  });
  expect(stopped).toEqual(['connect-src', 'img-src']);
});

test('text becomes neither code nor markup on a page, and no script starts but those of the site', async ({ page }) => {
  await page.goto('/en/');
  await page.waitForFunction(() => navigator.serviceWorker.ready.then(() => true));
  const faults = await page.evaluate(() => {
    const hostile = "<img src=x onerror='window.hostile = true'>";
    const tries: Record<string, () => unknown> = {
      'a script of another host': () => (document.createElement('script').src = 'https://elsewhere.example/script.js'),
      'a script of this host': () => (document.createElement('script').src = '/search/phrases.json'),
      'a worker of this host': () => new Worker('/search/phrases.json'),
      'a worker made of text': () => new Worker(URL.createObjectURL(new Blob(['1']))),
      'markup in the page': () => (document.body.innerHTML = hostile),
      'markup in a document': () => new DOMParser().parseFromString(hostile, 'text/html'),
      'a second policy': () =>
        (
          globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
        ).trustedTypes.createPolicy('inert-page', {}),
    };
    const worked: string[] = [];
    for (const [name, attempt] of Object.entries(tries)) {
      try {
        attempt();
        worked.push(name);
      } catch {
        // Stopped, as it should be.
      }
    }
    return [...worked, ...('hostile' in window ? ['code ran'] : [])];
  });
  expect(faults).toEqual([]);
});
