import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { parse } from 'yaml';
import { BOARD_FILE } from '../checks/freshness/board-file.ts';
import { buildDate } from '../domain/build-date.ts';
import { pageThreads } from '../integrations/threads/page-threads.ts';
import { adminPolicyOf } from '../output/admin/page.ts';
import { headersFile, redirectsFile } from '../output/headers/host-files.ts';
import { servicesOf } from '../output/headers/policy.ts';
import { headerRules } from '../output/headers/table.ts';
import { styleDigests } from '../output/headers/style-digests.ts';
import { placeNotFound } from '../output/not-found.ts';
import { drawIcons } from '../output/offline/icons.ts';
import { writeOffline } from '../output/offline/write-offline.ts';
import { builtPages, type BuiltPage } from '../output/pages.ts';
import { openPress } from '../output/pdf/press.ts';
import type { Sheet } from '../output/pdf/sheet-size.ts';
import { writeLeaflets } from '../output/pdf/write-leaflets.ts';
import { writeSheets } from '../output/pdf/write-sheets.ts';
import { writePictures } from '../output/pictures/write-pictures.ts';
import { openIndex, type SearchIndex } from '../output/search/index-pages.ts';
import { SECURITY_PATH, securityText } from '../output/security-text.ts';
import { drawSocialPictures } from '../output/social-pictures.ts';
import { recoverFolder, swapFolder } from '../output/swap.ts';
import { site, type Site } from '../schemas/site.ts';
import { openContent, type ContentReader } from './build/content-reader.ts';

interface BuildOptions {
  /** False leaves the PDFs out: benches count them apart. */
  hasPdfs?: boolean;
}

/**
 * Checks the content, builds the site into a fresh folder and puts it in the place of `dist/`. Gives back false, and
 * leaves `dist/` as it was, when the content has an error.
 */
export async function buildSite(root = process.cwd(), { hasPdfs = true }: BuildOptions = {}): Promise<boolean> {
  recoverFolder(join(root, 'dist'));
  const index = await openIndex();
  const content = openContent(root);
  const board = join(root, '.cache/status-board.json');
  process.env[BOARD_FILE] = board;
  const begin = content.writeBoard(board);
  const checked = content.check();
  const fresh = mkdtempSync(join(root, 'dist.'));
  try {
    const isBuilt = await buildPages(root, fresh, begin, checked, index);
    if (!isBuilt) {
      process.stderr.write(`${(await checked).report}\n`);
      rmSync(fresh, { recursive: true, force: true });
      return false;
    }
    await finish(fresh, root, content, index, hasPdfs);
    swapFolder(fresh, join(root, 'dist'));
    return true;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  } finally {
    await Promise.all([content.close(), index.close()]);
  }
}

/**
 * Builds the pages, and the search of them, while the content is checked; none is written before that is done. False where
 * it has an error: what Astro says of it then is not told, as the report says it better.
 */
async function buildPages(
  root: string,
  fresh: string,
  begin: Promise<void>,
  checked: ReturnType<ContentReader['check']>,
  index: SearchIndex,
): Promise<boolean> {
  const good = checked.then(({ hasErrors }) => {
    if (hasErrors) throw new Error('The content has errors.');
  });
  // Astro may fail before it waits for this: then the report below tells it.
  for (const one of [begin, good]) one.catch(() => undefined);
  const threads = pageThreads({ begin, good, expect: index.expect, made: index.add });
  try {
    // Astro keeps what it has read of a file as long as the file is the same, also where a schema is not.
    await build({ root, outDir: fresh, logLevel: 'warn', force: true, integrations: [threads] });
    return true;
  } catch (error) {
    if ((await checked).hasErrors) return false;
    throw error;
  }
}

/** Makes all that is made of finished pages. What does not need another part is made beside it. */
async function finish(
  fresh: string,
  root: string,
  content: ContentReader,
  index: SearchIndex,
  hasPdfs: boolean,
): Promise<void> {
  // Folders of this kind belong to their maker alone, and a web server is somebody else.
  chmodSync(fresh, 0o755);
  placeNotFound(fresh);
  writeSecurityText(fresh, root);
  const pages = builtPages(fresh);
  // Paper shows them too.
  const photographs = await writePictures(root, fresh, pages);
  const start = performance.now();
  let pdfSeconds = 0;
  const printAndIndex = async () => {
    const sheets = hasPdfs ? await printAll(fresh, pages, content) : [];
    pdfSeconds = (performance.now() - start) / 1000;
    const indexed = await index.write(fresh, pages);
    await content.writeSearch(fresh, indexed);
    return { sheets, indexed };
  };
  const parts = [
    printAndIndex(),
    drawSocialPictures(fresh, pages),
    content.writeAdmin(fresh),
    drawIcons(fresh),
  ] as const;
  // Where one fails, the folder is removed: not while the others still write into it.
  await Promise.allSettled(parts);
  const [{ sheets, indexed }, pictures] = await Promise.all(parts);
  const rules = headerRules(styleDigests(pages), servicesOf(pages), adminPolicyOf(fresh));
  writeFileSync(join(fresh, '_headers'), headersFile(rules));
  writeFileSync(join(fresh, '_redirects'), redirectsFile());
  const packs = await writeOffline(fresh, pages, rules, buildDate(process.env));
  const sizes = Object.values(packs).map(({ bytes }) => (bytes / 1_000_000).toFixed(1));
  process.stdout.write(
    `Built ${pages.length} pages into dist/: ${indexed.size} in the search, ${photographs + pictures} pictures, ${sheets.length} PDFs (in ${pdfSeconds.toFixed(0)} s).\n`,
  );
  process.stdout.write(`Packs of ${sizes.join(', ')} MB (${Object.keys(packs).join(', ')}).\n`);
}

const siteFile = (root: string): Site => site.parse(parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')));

/** Makes all PDFs of the site. */
async function printAll(fresh: string, pages: readonly BuiltPage[], content: ContentReader): Promise<Sheet[]> {
  const { leaflets, site } = await content.leaflets();
  const press = openPress(fresh);
  try {
    const sheets = await writeSheets(fresh, pages, press);
    return sheets.concat(await writeLeaflets(fresh, pages, leaflets, site, press));
  } finally {
    await press.close();
  }
}

/** Writes where to report a weakness, where the site has somebody who reads it. */
function writeSecurityText(fresh: string, root: string): void {
  const { security, url } = siteFile(root);
  if (security === null) return;
  const file = join(fresh, SECURITY_PATH);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, securityText(security, url, buildDate(process.env)));
}

if (import.meta.main && !(await buildSite())) process.exitCode = 1;
