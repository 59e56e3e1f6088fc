import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locale } from '../../src/domain/locale.ts';
import { filesOf } from '../../src/search/files.ts';

/** What a first search of a language costs on the wire, in bytes after brotli; its scripts are not counted. */
export interface FirstSearchBytes {
  /** Our files: enough where the keys are sure of the answer. */
  keys: number;
  /** What Pagefind needs before its first word. */
  texts: number;
  /** Pagefind's chunk for a word (median). */
  word: number;
  /** The summaries, which only the page of results shows. */
  summaries: number;
}

/** @throws Error where `folder` is no built site. */
export function firstSearchBytes(folder: string, locale: Locale): FirstSearchBytes {
  const wire = (file: string) => brotliCompressSync(readFileSync(join(folder, file))).length;
  const sum = (files: readonly string[]) => files.map(wire).reduce((total, size) => total + size, 0);
  const size = (name: string) => statSync(join(folder, 'pagefind', name)).size;
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<Locale, { hash: string; wasm: string | null }>;
  };
  const { hash, wasm } = entry.languages[locale];
  const words = readdirSync(join(folder, 'pagefind/index'))
    .filter((name) => name.startsWith(`${locale}_`))
    .map((name) => size(`index/${name}`))
    .toSorted((a, b) => a - b);
  return {
    keys: sum(filesOf(locale)),
    texts:
      sum(
        ['pagefind-worker.js', 'pagefind-entry.json', `wasm.${wasm ?? 'unknown'}.pagefind`].map(
          (name) => `pagefind/${name}`,
        ),
      ) + size(`pagefind.${hash}.pf_meta`),
    word: words[Math.floor(words.length / 2)] ?? 0,
    summaries: wire(`search/summaries-${locale}.json`),
  };
}
