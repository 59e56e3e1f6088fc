// npm run bench:build [-- DOCUMENTS…] — builds of synthetic sites through the real content model, beside Starlight on the
// text of the same pages. A document is four texts, one a language.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layOutSamePages, STARLIGHT_BUILD } from '../starlight/same-pages.ts';
import { syntheticSite } from './synthetic-site.ts';
import { watchedRun, type Cost } from './watched-run.ts';

const SIZES = process.argv.slice(2).map(Number);
const OURS = [join(import.meta.dirname, 'build-here.ts')];

interface Row {
  name: string;
  /** Texts of documents: those that both have. */
  texts: number;
  /** HTML pages that came out of it. */
  pages: number;
  cost: Cost;
}

const rows: Row[] = [];
// Nought shows what the site costs before it has any document.
for (const documents of [0, ...(SIZES.length > 0 ? SIZES : [100, 1000])]) {
  const root = syntheticSite(documents);
  try {
    const dist = join(root, 'dist');
    const ours = await watchedRun(OURS, root);
    rows.push({ name: 'ours, without PDFs', texts: documents * 4, pages: pagesIn(dist), cost: ours });
    const place = layOutSamePages(dist);
    const theirs = await watchedRun(STARLIGHT_BUILD, place);
    rows.push({ name: 'Starlight', texts: documents * 4, pages: pagesIn(join(place, 'dist')), cost: theirs });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  print(rows.slice(-2), rows.slice(-4, -2));
}

function print(both: readonly Row[], smaller: readonly Row[]): void {
  if (smaller.length === 0) {
    process.stdout.write('| Build | texts | HTML pages | s | ms a further text | × Starlight | most memory, MB |\n');
    process.stdout.write('| --- | --- | --- | --- | --- | --- | --- |\n');
  }
  for (const [index, { name, texts, pages, cost }] of both.entries()) {
    const isCompared = name !== 'Starlight' && texts > 0;
    const beside = isCompared ? (cost.seconds / (both[1]?.cost.seconds ?? NaN)).toFixed(2) : '';
    const before = smaller[index];
    const further = before ? (((cost.seconds - before.cost.seconds) / (texts - before.texts)) * 1000).toFixed(1) : '';
    const cells = [name, texts, pages, cost.seconds.toFixed(1), further, beside, cost.megabytes.toFixed(0)];
    process.stdout.write(`| ${cells.join(' | ')} |\n`);
  }
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}
