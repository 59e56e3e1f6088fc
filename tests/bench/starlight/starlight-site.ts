import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { INTL_TAGS, LOCALE_NAMES, LOCALES } from '../../../src/domain/locale.ts';

/** A page as Starlight takes it; `path` is without the language: `procedures/pesel-number`, or `` for the home page. */
export interface MarkdownPage {
  locale: string;
  path: string;
  title: string;
  description: string;
  markdown: string;
}

const APP = join(import.meta.dirname, 'app');

/** In the repository, but in no folder that anything else reads. */
const PLACE = join(import.meta.dirname, '../../../.cache/starlight');

/**
 * Installs Starlight, where it is not, and lays pages out for it, in place of former ones. Gives back the folder to
 * build in.
 *
 * @throws Error when npm cannot install it.
 */
export function layOutStarlight(pages: readonly MarkdownPage[], sidebar: readonly string[]): string {
  install();
  const docs = join(PLACE, 'src/content/docs');
  for (const left of [docs, join(PLACE, 'dist'), join(PLACE, '.astro'), join(PLACE, 'node_modules/.astro')]) {
    rmSync(left, { recursive: true, force: true });
  }
  for (const page of pages) {
    const file = join(docs, page.locale, `${page.path || 'index'}.md`);
    mkdirSync(dirname(file), { recursive: true });
    const [title, description] = [page.title, page.description].map((text) => JSON.stringify(text));
    writeFileSync(file, `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${page.markdown}\n`);
  }
  const locales = Object.fromEntries(
    LOCALES.map((locale) => [locale, { label: LOCALE_NAMES[locale], lang: INTL_TAGS[locale] }]),
  );
  writeFileSync(join(PLACE, 'site.json'), JSON.stringify({ title: 'Open Kraków', locales, sidebar }));
  return PLACE;
}

function install(): void {
  const versions = readFileSync(join(APP, 'package.json'), 'utf8');
  const isInstalled =
    existsSync(join(PLACE, 'node_modules/@astrojs/starlight')) &&
    readFileSync(join(PLACE, 'package.json'), 'utf8') === versions;
  if (!isInstalled) rmSync(PLACE, { recursive: true, force: true });
  cpSync(APP, PLACE, { recursive: true });
  if (isInstalled) return;
  const done = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: PLACE,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status === 0) return;
  rmSync(PLACE, { recursive: true, force: true });
  throw new Error('npm could not install Starlight, which this bench compares with: is there a network?');
}
