import { assetsOf, BUILT_HEADER, isPageOfSite, withNotice, type PackNews } from '../domain/offline-copies.ts';

/**
 * Puts a page into a cache, with the notice that it is a copy and with all that it needs to look and work as now.
 *
 * @returns the HTML that is kept.
 * @throws Error without a network or room, or when another network answers in the place of the site.
 */
export async function keepPage(cache: Cache, path: string, { notice, built }: PackNews): Promise<string> {
  const page = await fetched(path);
  const text = await page.text();
  if (!isPageOfSite(text, path)) throw new Error(`${path} is no page of this site.`);
  const html = withNotice(path, text, notice);
  await Promise.all(assetsOf(html).map((asset) => keepAsset(cache, asset)));
  const headers = new Headers(page.headers);
  headers.set(BUILT_HEADER, built);
  await cache.put(path, new Response(html, { headers }));
  return html;
}

/** The answer of the site, as it is now. @throws Error when there is none, or it is not what was asked for. */
export async function fetched(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
  return response;
}

/** Keeps a script with the scripts that it imports; an address of a script names its content, so a kept one is the same. */
async function keepAsset(cache: Cache, path: string): Promise<void> {
  if (await cache.match(path)) return;
  const response = await fetched(path);
  if (response.headers.get('Content-Type')?.startsWith('text/html')) throw new Error(`${path} came as a page.`);
  if (path.endsWith('.js')) {
    const script = await response.clone().text();
    const imported = [...script.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, name]) => name);
    await Promise.all(imported.map((name) => keepAsset(cache, path.replace(/[^/]+$/, name ?? ''))));
  }
  await cache.put(path, response);
}
