import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';
import { LOCALES } from '../../domain/locale.ts';
import { translator } from '../../i18n/translator.ts';

const CLIENT = join(import.meta.dirname, '../../client');

/** Browsers on which the scripts of the site run. */
const TARGET = 'es2020';

/** The worker of this release. `retired.ts` in its place ends the service worker on every device. */
export const WORKER = 'service-worker/worker.ts';
export const RETIRED_WORKER = 'service-worker/retired.ts';

/** A script of `client/` with what it imports, as one file. */
export async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(CLIENT, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: TARGET,
    write: false,
    legalComments: 'none',
    define: { LAST_WORDS: JSON.stringify(lastWords()) },
  });
  return outputFiles[0]?.text ?? '';
}

/** Address of a script by its content, where hosts let browsers keep it for good. */
export const hashedPath = (name: string, script: string): string =>
  `/_assets/${name}.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;

/** What a reader sees without a connection when the device has cleared everything away: a line in each language. */
function lastWords(): string {
  const lines = LOCALES.map((locale) => {
    const t = translator(locale);
    return `<p lang="${locale}"><b>${t('no-connection.title')}</b> ${t('no-connection.lead')}</p>`;
  });
  return `<!doctype html><html lang="pl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Open Kraków</title>${lines.join('')}</html>`;
}
