import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { ContentTree } from '../../checks/content-tree.ts';
import { PICTURE_MOST_BYTES } from '../../domain/picture.ts';
import type { Site } from '../../schemas/site.ts';
import { editorContents, I18N } from './collections.ts';
import type { EditorLanguage } from './field.ts';
import { namesOf } from './names.ts';
import { ownSveltia, SVELTIA } from './own-sveltia.ts';
import { ADMIN, adminPage } from './page.ts';
import { NO_SERVICE, serviceOf } from './service.ts';

const CLIENT = join(import.meta.dirname, '../../client/admin');

/** Letters and icons that Sveltia takes from beside its script. */
const ASSETS = /\.(?:woff2|LICENSE\.txt)$/;

/** Writes the browser editor into `admin/` of a finished site: the page, its script, its configuration, letters and icons. */
export async function writeAdmin(fresh: string, content: ContentTree, site: Site): Promise<void> {
  const folder = join(fresh, ADMIN);
  mkdirSync(folder);
  for (const language of EDITOR_LANGUAGES) {
    writeFileSync(join(folder, `config.${language}.json`), adminConfig(content, site, language));
  }
  writeFileSync(join(folder, 'index.html'), adminPage(serviceOf(site.editing)));
  await writeEditor(folder);
}

/** Writes into a folder what the page of the editor needs, whatever the content is: script, style, letters, icons. */
export async function writeEditor(folder: string): Promise<void> {
  copyFileSync(join(CLIENT, 'admin.css'), join(folder, 'admin.css'));
  copyFileSync(join(SVELTIA, '../LICENSE.txt'), join(folder, 'LICENSE.txt'));
  await bundle(folder);
  cpSync(join(SVELTIA, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => !/\.[a-z0-9]+$/.test(path) || ASSETS.test(path),
  });
}

export const EDITOR_LANGUAGES = ['pl', 'en'] as const;

/** Sveltia's configuration in a language of the editor, as JSON, with what the page adds to it. */
export function adminConfig(content: ContentTree, site: Site, language: EditorLanguage): string {
  const service = serviceOf(site.editing);
  return JSON.stringify({
    app_title: 'Open Kraków',
    logo: { src: '/icon.svg' },
    backend: service?.backend ?? NO_SERVICE,
    ...(service ? { publish_mode: service.publish_mode } : {}),
    i18n: I18N,
    media_folder: 'content/pictures',
    public_folder: '/content/pictures',
    media_libraries: MEDIA_LIBRARIES,
    editor: { preview: false },
    slug: { encoding: 'ascii', clean_accents: true },
    names: namesOf(content, language),
    ...editorContents(language),
  });
}

/**
 * Pictures are made smaller before they are kept, which also takes out what the camera noted. Sveltia would offer
 * photographs of other sites too, and ask them.
 */
const MEDIA_LIBRARIES = {
  default: {
    config: {
      slugify_filename: true,
      max_file_size: PICTURE_MOST_BYTES,
      transformations: { raster_image: { format: 'webp', quality: 88, width: 2000, height: 2000 } },
    },
  },
  stock_assets: false,
};

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
