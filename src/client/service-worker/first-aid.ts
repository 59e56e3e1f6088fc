import type { Locale } from '../../domain/locale.ts';
import { BUILT_HEADER, CACHES, packNewsPath, type PackNews } from '../../domain/offline-copies.ts';
import { fetched, keepPage } from '../keep-page.ts';

/** Languages looked after since this worker woke up. */
const done = new Set<Locale>();

/**
 * Keeps the emergency page of a language and the page that says “no connection”, and renews them after a new build.
 * Without a network, or in one that answers with pages of its own, what was kept before stays.
 */
export async function keepFirstAid(locale: Locale): Promise<void> {
  if (done.has(locale)) return;
  done.add(locale);
  try {
    const news = (await (await fetched(packNewsPath(locale))).json()) as PackNews;
    const { built, firstAid } = news;
    const kept = await caches.open(CACHES.firstAid);
    const old = await kept.match(firstAid[0] ?? '');
    if (old?.headers.get(BUILT_HEADER) === built) return;
    for (const path of firstAid) await keepPage(kept, path, news);
  } catch {
    done.delete(locale);
  }
}
