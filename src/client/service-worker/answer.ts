import type { Locale } from '../../domain/locale.ts';
import { localeOfPath } from '../../domain/offline-copies.ts';
import { forgetPage, kept, noConnectionPage } from './kept.ts';
import { scope, type AskEvent } from './scope.ts';

/** A network that has not answered by then loses to the copy, if there is one. */
const PATIENCE_MS = 5000;

/** Shown when even the page “no connection” was cleared away; written at the build in four languages. */
declare const LAST_WORDS: string;

/** Pages that came from a copy since this worker woke up: their scripts and their search come from it too. */
const copies = new Set<string>();

/** Language of the page that asked last. */
let latest: Locale | null = null;

/** True for pages and what they are made of; everything else is left to the browser. */
export function isForUs(request: Request): boolean {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return false;
  return request.mode === 'navigate' || /^\/(?:_assets|search|pagefind|icons|check)\/|^\/icon\.svg$/.test(url.pathname);
}

/** The network first, because an old fee does harm; then the copy; then what there is for nobody else. */
export async function answer(event: AskEvent): Promise<Response> {
  const isPage = event.request.mode === 'navigate';
  const path = new URL(event.request.url).pathname;
  const locale = await localeOf(event);
  const copy = () => kept(path, locale);
  if (copies.has(event.clientId)) {
    const file = await copy();
    if (file) return file;
  }
  const fresh = fromNetwork(event, path);
  const soon = await Promise.race([fresh, patience()]);
  if (soon) return soon;
  const found = await copy();
  if (found) {
    if (isPage) copies.add(event.resultingClientId);
    return found;
  }
  return (await fresh) ?? (isPage ? lastResort(locale) : Response.error());
}

/** The answer of this site; null where the network fails, the server is down, or a stranger answers in its place. */
async function fromNetwork(event: AskEvent, path: string): Promise<Response | null> {
  const isPage = event.request.mode === 'navigate';
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (isPage && (response.status === 404 || response.status === 410)) await forgetPage(path);
    if (response.status >= 500) return null;
    // A login page of a network that answers everything with HTML is no script and no index.
    const isHtml = response.headers.get('Content-Type')?.startsWith('text/html') === true;
    return !isPage && isHtml && response.ok ? null : response;
  } catch {
    return null;
  }
}

const patience = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));

/** The language of the page that is asked for, or of the page that asks; for a worker of a page, of the latest page. */
async function localeOf({ request, clientId }: AskEvent): Promise<Locale | null> {
  const page = request.mode === 'navigate' ? request : clientId === '' ? undefined : await scope.clients.get(clientId);
  latest = (page && localeOfPath(new URL(page.url).pathname)) ?? latest;
  return latest;
}

async function lastResort(locale: Locale | null): Promise<Response> {
  const headers = { 'Content-Type': 'text/html;charset=utf-8' };
  return (await noConnectionPage(locale)) ?? new Response(LAST_WORDS, { status: 503, headers });
}
