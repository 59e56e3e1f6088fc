import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePdf, FONT_FILES, type Pdf } from '../../print/compile.ts';

const PRINT = join(import.meta.dirname, '../../print');
const FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/open-krakow/pdf');

/** Changes with the templates, the engine and the faces: whatever else than the code makes the bytes. */
const ENGINE = createHash('sha256');
for (const name of readdirSync(PRINT).toSorted()) ENGINE.update(readFileSync(join(PRINT, name)));
for (const file of FONT_FILES) ENGINE.update(file);
ENGINE.update(readFileSync(join(PRINT, '../../package.json')));
const engine = ENGINE.digest('hex');

/** A PDF like `compilePdf`, taken from the cache of former builds where the same code was compiled before. */
export function compileOnce(code: string, day: string): Pdf {
  const key = createHash('sha256').update([engine, day, code].join('\n')).digest('hex').slice(0, 32);
  const folder = join(FOLDER, key.slice(0, 2));
  const found = existsSync(folder) ? readdirSync(folder).find((name) => name.startsWith(`${key}-`)) : undefined;
  if (found !== undefined) {
    return { bytes: readFileSync(join(folder, found)), pages: Number(/-(\d+)\.pdf$/.exec(found)?.[1]) };
  }
  const pdf = compilePdf(code, day);
  mkdirSync(folder, { recursive: true });
  // Renamed when it is whole: a build that is killed here must not leave half a PDF to later ones.
  const unfinished = join(folder, `unfinished-${process.pid}`);
  writeFileSync(unfinished, pdf.bytes);
  renameSync(unfinished, join(folder, `${key}-${pdf.pages}.pdf`));
  return pdf;
}
