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
    const three = new Promise<void>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => {
        if (directives.add(event.effectiveDirective).size === 3) resolve();
      });
    });
    const script = document.createElement('script');
    script.src = 'https://elsewhere.example/script.js';
    const picture = document.createElement('img');
    picture.src = 'https://elsewhere.example/pixel.gif';
    document.head.append(script);
    document.body.append(picture);
    await fetch('https://elsewhere.example/').catch(() => undefined);
    await three;
    return [...directives].toSorted();
  });
  expect(stopped).toEqual(['connect-src', 'img-src', 'script-src-elem']);
});
