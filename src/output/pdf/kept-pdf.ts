import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONT_FILES, type Pdf } from '../../print/compile.ts';

const PRINT = join(import.meta.dirname, '../../print');
const FOLDER = join(import.meta.dirname, '../../../node_modules/.cache/open-krakow/pdf');

/** Changes with the templates, the engine and the faces: whatever else than the code makes the bytes. */
const ENGINE = createHash('sha256');
for (const name of readdirSync(PRINT).toSorted()) ENGINE.update(readFileSync(join(PRINT, name)));
for (const file of FONT_FILES) ENGINE.update(file);
ENGINE.update(readFileSync(join(PRINT, '../../package.json')));
const engine = ENGINE.digest('hex');

const placeOf = (code: string, day: string) => {
  const key = createHash('sha256').update([engine, day, code].join('\n')).digest('hex').slice(0, 32);
  return { key, folder: join(FOLDER, key.slice(0, 2)) };
};

/** What a former build made of the same code on the same day; null where none did. */
export function keptPdf(code: string, day: string): Pdf | null {
  const { key, folder } = placeOf(code, day);
  const found = existsSync(folder) ? readdirSync(folder).find((name) => isOf(name, key)) : undefined;
  if (found === undefined) return null;
  return { bytes: readFileSync(join(folder, found)), pages: Number(/-(\d+)\.pdf$/.exec(found)?.[1]) };
}

/** Keeps a PDF for later builds. It appears whole or not at all: builds may run beside each other. */
export function keepPdf(code: string, day: string, pdf: Pdf): void {
  const { key, folder } = placeOf(code, day);
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${key}.${process.pid}`);
  writeFileSync(draft, pdf.bytes);
  renameSync(draft, join(folder, `${key}-${pdf.pages}.pdf`));
}

const isOf = (name: string, key: string) => name.startsWith(`${key}-`);
