/**
 * The service worker: it stands between the pages and the network, and answers from what the device keeps when the
 * network does not. It runs beside the pages, is started and stopped by the browser as it likes, and remembers nothing
 * but its caches. It keeps nothing by itself but the emergency page: what readers save, the page /<locale>/offline/
 * saves.
 */
import { localeOfPath } from '../../domain/offline-copies.ts';
import { answer, isForUs } from './answer.ts';
import { keepFirstAid } from './first-aid.ts';
import { scope } from './scope.ts';

// A newer worker takes over at once. That is safe: pages never depend on a certain worker, and kept packs name their form.
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

scope.addEventListener('fetch', (event) => {
  if (!isForUs(event.request)) return;
  event.respondWith(answer(event));
  if (event.request.mode === 'navigate') event.waitUntil(keepFirstAidFor(event.request.url));
});

async function takeOver(): Promise<void> {
  await scope.clients.claim();
  // The browser asks the network while the worker wakes up, so that the worker costs no time.
  await scope.registration.navigationPreload?.enable();
  const pages = await scope.clients.matchAll();
  await Promise.all(pages.map(({ url }) => keepFirstAidFor(url)));
}

async function keepFirstAidFor(url: string): Promise<void> {
  const locale = localeOfPath(new URL(url).pathname);
  if (locale !== null) await keepFirstAid(locale);
}
