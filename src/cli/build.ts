import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'astro';
import { parse } from 'yaml';
import { checkContent } from '../checks/check.ts';
import { readContent, type ContentTree } from '../checks/content-tree.ts';
import { reportLanguage, reportText } from '../checks/report.ts';
import { buildDate } from '../domain/build-date.ts';
import { adminPolicyOf } from '../output/admin/page.ts';
import { writeAdmin } from '../output/admin/write-admin.ts';
import { headersFile, redirectsFile } from '../output/headers/host-files.ts';
import { servicesOf } from '../output/headers/policy.ts';
import { headerRules } from '../output/headers/table.ts';
import { styleDigests } from '../output/headers/style-digests.ts';
import { placeNotFound } from '../output/not-found.ts';
import { drawIcons } from '../output/offline/icons.ts';
import { writeOffline } from '../output/offline/write-offline.ts';
import { builtPages, type BuiltPage } from '../output/pages.ts';
import { leafletsOf, siteOf } from '../output/pdf/leaflet-files.ts';
import { openPress } from '../output/pdf/press.ts';
import type { Sheet } from '../output/pdf/sheet-size.ts';
import { writeLeaflets } from '../output/pdf/write-leaflets.ts';
import { writeSheets } from '../output/pdf/write-sheets.ts';
import { indexPages } from '../output/search/index-pages.ts';
import { writeSearchFiles } from '../output/search/phrase-files.ts';
import { SECURITY_PATH, securityText } from '../output/security-text.ts';
import { drawSocialPictures } from '../output/social-pictures.ts';
import { recoverFolder, swapFolder } from '../output/swap.ts';
import { site, type Site } from '../schemas/site.ts';

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
  const content = readContent(root);
  const findings = checkContent(content, buildDate(process.env));
  if (findings.some((finding) => finding.severity === 'error')) {
    process.stderr.write(`${reportText(findings, reportLanguage(undefined, process.env))}\n`);
    return false;
  }
  const fresh = mkdtempSync(join(root, 'dist.'));
  try {
    // Astro keeps what it has read of a file as long as the file is the same, also where a schema is not.
    await build({ root, outDir: fresh, logLevel: 'warn', force: true });
    // Folders of this kind belong to their maker alone, and a web server is somebody else.
    chmodSync(fresh, 0o755);
    placeNotFound(fresh);
    await writeAdmin(fresh, content, siteFile(root));
    const pages = builtPages(fresh);
    const rules = headerRules(styleDigests(pages), servicesOf(pages), adminPolicyOf(fresh));
    writeFileSync(join(fresh, '_headers'), headersFile(rules));
    writeFileSync(join(fresh, '_redirects'), redirectsFile());
    writeSecurityText(fresh, root);
    await drawIcons(fresh);
    const pictures = await drawSocialPictures(fresh, pages);
    const start = performance.now();
    const sheets = hasPdfs ? await printAll(fresh, pages, content) : [];
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    const indexed = await indexPages(fresh);
    writeSearchFiles(fresh, content, indexed);
    const packs = await writeOffline(fresh, pages, rules, buildDate(process.env));
    swapFolder(fresh, join(root, 'dist'));
    const sizes = Object.values(packs).map(({ bytes }) => (bytes / 1_000_000).toFixed(1));
    process.stdout.write(
      `Built ${pages.length} pages into dist/: ${indexed.size} in the search, ${pictures} pictures, ${sheets.length} PDFs (in ${seconds} s).
`,
    );
    process.stdout.write(`Packs of ${sizes.join(', ')} MB (${Object.keys(packs).join(', ')}).
`);
    return true;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
}

const siteFile = (root: string): Site => site.parse(parse(readFileSync(join(root, 'content/site.yaml'), 'utf8')));

/** Makes all PDFs of the site. */
async function printAll(fresh: string, pages: readonly BuiltPage[], content: ContentTree): Promise<Sheet[]> {
  const press = openPress();
  try {
    const sheets = await writeSheets(fresh, pages, press);
    return sheets.concat(await writeLeaflets(fresh, pages, leafletsOf(content), siteOf(content), press));
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
