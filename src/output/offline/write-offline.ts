import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { packNewsPath, packPath, type PackNews } from '../../domain/offline-copies.ts';
import { writePack } from '../../domain/pack.ts';
import { documentPath, localUrl, NO_CONNECTION_PATH } from '../../routing/urls.ts';
import type { HeaderRule } from '../headers/table.ts';
import type { BuiltPage } from '../pages.ts';
import { copyNotice } from './notice.ts';
import { packedFiles } from './packed-files.ts';
import { bundled, hashedPath, WORKER } from './scripts.ts';

/** Address of the service worker: at the root, because it looks after the whole site. */
export const WORKER_PATH = '/service-worker.js';

/**
 * Writes what the site needs without a connection into the output folder: the service worker, the script of kept pages,
 * and a pack for each language with its news. Gives back the news of each language.
 */
export async function writeOffline(
  folder: string,
  pages: readonly BuiltPage[],
  rules: readonly HeaderRule[],
  built: string,
): Promise<Record<Locale, PackNews>> {
  writeFileSync(join(folder, WORKER_PATH), await bundled(WORKER));
  const script = await bundled('saved-copy.ts');
  const scriptPath = hashedPath('saved-copy', script);
  writeFileSync(join(folder, scriptPath), script);
  mkdirSync(join(folder, 'offline'), { recursive: true });
  // The packs shrink beside each other.
  const news = LOCALES.map(async (locale): Promise<[Locale, PackNews]> => {
    const notice = copyNotice(locale, built, scriptPath);
    const files = packedFiles(folder, locale, pages, notice, rules);
    const pack = await promisify(gzip)(writePack(files), { level: 9 });
    const address = packPath(locale, createHash('sha256').update(pack).digest('hex'));
    const told: PackNews = {
      pack: address,
      bytes: pack.length,
      pages: files.filter(({ path }) => path.startsWith(`/${locale}/`)).length,
      built,
      notice,
      firstAid: firstAid(locale, pages),
    };
    writeFileSync(join(folder, address), pack);
    writeFileSync(join(folder, packNewsPath(locale)), JSON.stringify(told));
    return [locale, told];
  });
  return Object.fromEntries(await Promise.all(news)) as Record<Locale, PackNews>;
}

/** The pages that every reader of a language keeps without asking: so few and so small that nobody minds. */
const firstAid = (locale: Locale, pages: readonly BuiltPage[]): string[] =>
  [documentPath('pages', 'emergency'), NO_CONNECTION_PATH]
    .map((path) => localUrl(locale, path))
    .filter((url) => pages.some((page) => page.url === url));
