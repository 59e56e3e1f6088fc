/**
 * The way back: a worker that ends itself and removes what was kept. If the site must do without a service worker,
 * `output/offline/scripts.ts` puts this one in the place of the other; browsers fetch it on the next visit.
 */
import { CACHES } from '../../domain/offline-copies.ts';
import { scope } from './scope.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([...Object.values(CACHES).map((name) => caches.delete(name)), scope.registration.unregister()]),
  );
});
