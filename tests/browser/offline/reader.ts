import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import type { Locale } from '../../../src/domain/locale.ts';
import { packNewsPath, packPath, type PackNews } from '../../../src/domain/offline-copies.ts';
import { readPack, writePack } from '../../../src/domain/pack.ts';
import { wordsIn } from '../site.ts';
import { fromSite, type Network } from './network.ts';

/** Visits a page and waits until the worker looks after it and has put the emergency page by. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const locale = address.split('/')[1] ?? '';
  await expect
    .poll(() =>
      page.evaluate(
        async (path) => navigator.serviceWorker.controller !== null && (await caches.match(path)) !== undefined,
        `/${locale}/offline/no-connection/`,
      ),
    )
    .toBe(true);
}

/** What the box that saves the guide says now. */
export const status = (page: Page) => page.locator('offline-guide [role=status]');

export const button = (page: Page, locale: Locale, key: string) =>
  page.locator('offline-guide').getByRole('button', { name: wordsIn(locale)(key) });

/** Saves the whole guide of a language. */
export async function saveGuide(page: Page, locale: Locale): Promise<void> {
  await visit(page, `/${locale}/offline/`);
  await button(page, locale, 'offline.save').click();
  await expect(status(page)).toContainText(wordsIn(locale)('offline.newest'));
}

/** The notice of a kept page that it is a copy. */
export const notice = (page: Page) => page.locator('saved-copy [role=note]');

/** A later release of the guide: each page says so in its heading and has two values that end, and some are gone. It is served from now on. */
export async function release(network: Network, locale: Locale, built: string, without: string[] = []): Promise<void> {
  const news = JSON.parse((await fromSite(packNewsPath(locale))).toString()) as PackNews;
  const pack = readPack(new Uint8Array(gunzipSync(await fromSite(news.pack))));
  const files = pack.paths.flatMap((path) => {
    const file = pack.file(path);
    if (!file || without.includes(path)) return [];
    const isPage = file.headers['Content-Type']?.startsWith('text/html');
    return isPage ? [{ ...file, bytes: new TextEncoder().encode(inRelease(file.bytes, built)) }] : [file];
  });
  const bytes = gzipSync(writePack(files));
  const address = packPath(locale, createHash('sha256').update(bytes).digest('hex'));
  const later: PackNews = { ...news, pack: address, bytes: bytes.length, built };
  network.answer(new RegExp(`^${packNewsPath(locale)}`), (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(later));
  });
  network.answer(new RegExp(`^${address}`), (_, response) => void response.end(bytes));
}

const inRelease = (bytes: Uint8Array, built: string) =>
  new TextDecoder()
    .decode(bytes)
    .replace('</h1>', ` (${built})</h1><p>${held('2026-12-31')} ${held('2027-01-01')}</p>`);

/** A value that holds until a day. */
const held = (until: string) => `<span class="fact" data-valid-to="${until}">1 zł</span>`;
