import { BUILT_HEADER, CACHES, localeOfPath, packNewsPath, type PackNews } from '../domain/offline-copies.ts';
import type { Locale } from '../domain/locale.ts';

/** Why a pack could not be saved. What the device kept before is as it was. */
export type SaveFault = 'cancelled' | 'network' | 'damaged' | 'space';

/** A language that the device keeps. */
export interface KeptPack {
  locale: Locale;
  /** Address of the pack, and the day of the site from which it is. */
  path: string;
  built: string;
}

/** The newest pack of a language; null without a connection, or where a stranger's network answers. */
export async function newestPack(locale: Locale): Promise<PackNews | null> {
  try {
    return (await (await fetch(packNewsPath(locale), { cache: 'no-cache' })).json()) as PackNews;
  } catch {
    return null;
  }
}

/** Every language that the device keeps. */
export async function keptPacks(): Promise<KeptPack[]> {
  const cache = await caches.open(CACHES.packs);
  const packs: KeptPack[] = [];
  for (const { url } of await cache.keys()) {
    const path = new URL(url).pathname;
    const locale = localeOfPath(path);
    const built = (await cache.match(url))?.headers.get(BUILT_HEADER);
    if (locale !== null && built) packs.push({ locale, path, built });
  }
  return packs;
}

/**
 * Downloads a pack and, when it is whole and true to its name, puts it in the place of an older one. `progress` hears how
 * much has come, from 0 to 1. Gives back what went wrong, or null.
 */
export async function savePack(
  news: PackNews,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<SaveFault | null> {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await download(news, progress, signal);
  } catch {
    return signal.aborted ? 'cancelled' : 'network';
  }
  if (!(await isTrue(bytes, news.pack))) return 'damaged';
  try {
    const cache = await caches.open(CACHES.packs);
    const headers = { 'Content-Type': 'application/octet-stream', [BUILT_HEADER]: news.built };
    await cache.put(news.pack, new Response(bytes, { headers }));
    await removePacks(localeOfPath(news.pack), news.pack);
    return null;
  } catch {
    return 'space';
  }
}

/** Removes a language from the device, but for one pack that shall stay. */
export async function removePacks(locale: Locale | null, but?: string): Promise<void> {
  const cache = await caches.open(CACHES.packs);
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname;
    if (localeOfPath(path) === locale && path !== but) await cache.delete(request);
  }
}

async function download(
  { pack, bytes: size }: PackNews,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  // The cache of the browser would keep the same bytes a second time.
  const { body, ok, status } = await fetch(pack, { signal, cache: 'no-store' });
  if (!ok || !body) throw new Error(`${pack}: ${status}`);
  const reader = body.getReader();
  const bytes = new Uint8Array(size);
  let come = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    // More than was announced: the digest will not fit.
    if (come + part.value.length <= size) bytes.set(part.value, come);
    come += part.value.length;
    progress(Math.min(1, come / size));
  }
  return bytes;
}

/** True when the digest of the bytes is the one in the name of the pack. */
async function isTrue(bytes: Uint8Array<ArrayBuffer>, pack: string): Promise<boolean> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.startsWith(/\.(\w+)\.pack$/.exec(pack)?.[1] ?? 'none');
}
