import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { ContentTree } from '../../checks/content-tree.ts';
import type { Site } from '../../schemas/site.ts';
import { editorContents, I18N } from './collections.ts';
import { ADMIN, adminPage } from './page.ts';
import { NO_SERVICE, serviceOf } from './service.ts';

const CLIENT = join(import.meta.dirname, '../../client/admin');
const SVELTIA = dirname(createRequire(import.meta.url).resolve('@sveltia/cms'));

/** Letters and icons that Sveltia takes from beside its script. */
const ASSETS = /\.(?:woff2|LICENSE\.txt)$/;

/** Where Sveltia, as it is published, asks for newer versions of itself, and where it fetches its letters and icons. */
const UNPKG = 'https://unpkg.com';
const FONT = /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[\d.]+\/[a-z0-9-]+\.woff2/g;

/** Languages of the editor's own buttons. English is part of Sveltia's script. */
const LANGUAGES = ['pl', 'uk', 'ru'];

/** Writes the browser editor into `admin/` of a finished site: the page, its script, its configuration, letters and icons. */
export async function writeAdmin(fresh: string, content: ContentTree, site: Site): Promise<void> {
  const folder = join(fresh, ADMIN);
  mkdirSync(folder);
  const service = serviceOf(site.editing);
  writeFileSync(join(folder, 'index.html'), adminPage(service));
  copyFileSync(join(SVELTIA, '../LICENSE.txt'), join(folder, 'LICENSE.txt'));
  for (const language of ['pl', 'en'] as const) {
    const config = {
      app_title: 'Open Kraków',
      logo: { src: '/icon.svg' },
      backend: service?.backend ?? NO_SERVICE,
      ...(service ? { publish_mode: service.publish_mode } : {}),
      i18n: I18N,
      // Sveltia wants a folder for pictures. Texts hold none.
      media_folder: 'public',
      public_folder: '/',
      editor: { preview: false },
      slug: { encoding: 'ascii', clean_accents: true },
      ...editorContents(content, language),
    };
    writeFileSync(join(folder, `config.${language}.json`), JSON.stringify(config));
  }
  await bundle(folder);
  cpSync(join(SVELTIA, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !/\.[a-z0-9]+$/.test(path) || ASSETS.test(path),
  });
}

async function bundle(folder: string): Promise<void> {
  await build({
    entryPoints: [join(CLIENT, 'admin.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    // Sveltia comes with short names.
    minifyWhitespace: true,
    format: 'esm',
    target: 'es2022',
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    plugins: [ownSveltia],
  });
  const { version } = JSON.parse(readFileSync(join(SVELTIA, '../package.json'), 'utf8')) as { version: string };
  // The answer to “is there a newer version?”: the one that is here.
  const answer = join(folder, '@sveltia/cms/package.json');
  mkdirSync(dirname(answer), { recursive: true });
  writeFileSync(answer, JSON.stringify({ version }));
}

/**
 * Sveltia without what this site has no use for (maps, coloured code, the sizes of photographs), and with its calls to a
 * CDN turned to the folder of the editor.
 */
const ownSveltia: Plugin = {
  name: 'own-sveltia',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: UNUSED }, () => NOTHING);
    onResolve({ filter: /^\.\.\/locales\/.*\.json$/ }, ({ path }) =>
      LANGUAGES.includes(path.slice('../locales/'.length, -'.json'.length)) ? undefined : NOTHING,
    );
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'export default {};' }));
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path }) => {
      return { contents: withoutCdn(readFileSync(path, 'utf8')), loader: 'js' };
    });
  },
};

/** One empty module stands for all that is left out. */
const NOTHING = { path: 'nothing', namespace: 'unused' };

const UNUSED = /^(?:@shikijs\/|exifr\/|leaflet\/|svgo\/|terra-draw)|chunks\/(?:heic|shiki-engine|webp_enc)/;

/** @throws Error where Sveltia asks another address than before, so that a new version is looked at. */
function withoutCdn(source: string): string {
  const files = readdirSync(join(SVELTIA, 'assets'));
  const own = source.replaceAll(UNPKG, `/${ADMIN}`).replace(FONT, (_, name: string) => {
    const file = files.find((one) => one.startsWith(`${name}-latin`) && one.endsWith('.woff2'));
    if (file === undefined) throw new Error(`Sveltia brings no file for its font ${name}.`);
    return `/${ADMIN}/assets/${file}`;
  });
  const left = /https:\/\/[a-z.]*(?:jsdelivr|unpkg|googleapis\.com\/(?:css|icon)|gstatic)[^`'")\s]*/.exec(own);
  if (left || own === source) throw new Error(`Sveltia asks another address than before: ${left?.[0] ?? 'none'}.`);
  return own;
}
