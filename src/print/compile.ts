import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { packPdf } from './pack.ts';

const require = createRequire(import.meta.url);

/** The two families of the site on paper. Typst takes TTF; given WOFF2 it would silently use another face. */
export const FONT_FILES = [
  '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
  '@expo-google-fonts/brygada-1918/600SemiBold/Brygada1918_600SemiBold.ttf',
].map((file) => require.resolve(file));

/** A finished PDF. */
export interface Pdf {
  bytes: Buffer;
  pages: number;
}

let compiler: NodeCompiler | undefined;

/**
 * Typst code as a tagged PDF (PDF/UA-1). The code may import the templates beside this file: `/sheet.typ`. `day` is the
 * date that the file carries, `2026-05-04`; the same code and day give the same bytes. `pictures` are the files that the code
 * names, by path: `/pictures/….jpg`.
 *
 * @throws Error with what Typst says, when the code has a fault or the result would not be accessible.
 */
export function compilePdf(code: string, day: string, pictures: ReadonlyMap<string, Buffer> = new Map()): Pdf {
  compiler ??= NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: FONT_FILES.map((file) => readFileSync(file)) }],
  });
  for (const [path, bytes] of pictures) compiler.mapShadow(join(import.meta.dirname, path), bytes);
  const compiled = compiler.compile({ mainFileContent: code });
  const document = compiled.result;
  if (document === null) throw new Error(diagnosticsOf(compiled.takeDiagnostics()));
  const warnings = compiled.takeWarnings();
  if (warnings !== null) throw new Error(diagnosticsOf(warnings));
  const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
  const bytes = packPdf(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp }));
  const pages = document.numOfPages;
  compiler.resetShadow();
  // What one sheet leaves in the compiler’s memory is of no use to the next.
  compiler.evictCache(5);
  return { bytes, pages };
}

function diagnosticsOf(error: { shortDiagnostics: unknown[] } | null): string {
  return (error?.shortDiagnostics ?? []).map((one) => JSON.stringify(one)).join('\n') || 'Typst gave no reason.';
}
