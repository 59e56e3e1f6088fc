import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { checkContent } from '../checks/check.ts';
import { readContent } from '../checks/content-tree.ts';
import { reportLanguage, reportText } from '../checks/report.ts';
import { buildDate } from '../domain/build-date.ts';
import { headerRules, headersFile } from '../output/headers/table.ts';
import { styleDigests } from '../output/headers/style-digests.ts';
import { drawIcons } from '../output/offline/icons.ts';
import { writeOffline } from '../output/offline/write-offline.ts';
import { builtPages } from '../output/pages.ts';
import { tellSizes, writeSheets } from '../output/pdf/write-sheets.ts';
import { indexPages } from '../output/search/index-pages.ts';
import { writeSearchFiles } from '../output/search/phrase-files.ts';
import { drawSocialPictures } from '../output/social-pictures.ts';
import { swapFolder } from '../output/swap.ts';

/**
 * Checks the content, builds the site into a fresh folder and puts it in the place of `dist/`. Gives back false, and
 * leaves `dist/` as it was, when the content has an error.
 */
export async function buildSite(root = process.cwd()): Promise<boolean> {
  const content = readContent(root);
  const findings = checkContent(content, buildDate(process.env));
  if (findings.some((finding) => finding.severity === 'error')) {
    process.stderr.write(`${reportText(findings, reportLanguage(undefined, process.env))}\n`);
    return false;
  }
  const fresh = mkdtempSync(join(root, 'dist.'));
  try {
    await build({ root, outDir: fresh, logLevel: 'warn' });
    const pages = builtPages(fresh);
    const rules = headerRules(styleDigests(pages));
    writeFileSync(join(fresh, '_headers'), headersFile(rules));
    await drawIcons(fresh);
    const pictures = await drawSocialPictures(fresh, pages);
    const sheets = writeSheets(fresh, pages);
    tellSizes(fresh, pages, sheets);
    const indexed = await indexPages(fresh);
    writeSearchFiles(fresh, content);
    const packs = await writeOffline(fresh, pages, rules, buildDate(process.env));
    swapFolder(fresh, join(root, 'dist'));
    const sizes = Object.values(packs).map(({ bytes }) => (bytes / 1_000_000).toFixed(1));
    process.stdout.write(
      `Built ${pages.length} pages into dist/: ${indexed} in the search, ${pictures} pictures, ${sheets.length} PDFs.
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

if (import.meta.main && !(await buildSite())) process.exitCode = 1;
