// npm run bench:build [-- DOCUMENTS…] — builds of synthetic sites through the real content model, beside Starlight on the
// text of the same pages. A document is four texts, one a language.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { layOutSamePages, STARLIGHT_BUILD } from '../starlight/same-pages.ts';
import { syntheticSite } from './synthetic-site.ts';
import { watchedRun, type Cost } from './watched-run.ts';

const SIZES = process.argv.slice(2).map(Number);
// With the flag of `npm run build`.
const OURS = ['--max-semi-space-size=64', join(import.meta.dirname, 'build-here.ts')];

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

/** Prints the two rows of a size; `smaller` are those of the size before, from which the growth is reckoned. */
function print(both: readonly Row[], smaller: readonly Row[]): void {
  if (smaller.length === 0) {
    const head = ['Build', 'texts', 'HTML pages', 's', 'ms a page', 'ms a further text', 'ms a further page'];
    const cells = [...head, 's × Starlight', 'ms a page × Starlight', 'most memory, MB'];
    process.stdout.write(`${line(cells)}${line(cells.map(() => '---'))}`);
  }
  const [ours, theirs] = both;
  const times = (of: (row: Row) => number) => (ours && theirs ? (of(ours) / of(theirs)).toFixed(2) : '');
  for (const [index, row] of both.entries()) {
    const before = smaller[index];
    const further = (of: (row: Row) => number) =>
      before ? ((1000 * (row.cost.seconds - before.cost.seconds)) / (of(row) - of(before))).toFixed(1) : '';
    process.stdout.write(
      line([
        row.name,
        row.texts,
        row.pages,
        row.cost.seconds.toFixed(1),
        perPage(row).toFixed(1),
        further(({ texts }) => texts),
        further(({ pages }) => pages),
        row === ours ? times(({ cost }) => cost.seconds) : '',
        row === ours ? times(perPage) : '',
        row.cost.megabytes.toFixed(0),
      ]),
    );
  }
}

/** Milliseconds of the whole build for each HTML page that came out of it. */
function perPage({ cost, pages }: Row): number {
  return (1000 * cost.seconds) / pages;
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function pagesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}
