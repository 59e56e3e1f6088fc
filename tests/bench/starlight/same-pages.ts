import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { KINDS } from '../../../src/domain/kind.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { builtPages } from '../../../src/output/pages.ts';
import { markdownOfPage } from './markdown-of-page.ts';
import { layOutStarlight } from './starlight-site.ts';

const WANTED = new RegExp(`^/(${LOCALES.join('|')})/((?:(?:topics|${KINDS.join('|')})/[\\w-]+/)?)$`);

/**
 * Builds the home pages, topics and documents of a finished site once more with Starlight, its sidebar leading to the
 * topics. Gives back its output folder; the addresses are the same.
 *
 * @throws Error when Starlight cannot be installed or built.
 */
export function buildSamePages(dist: string): string {
  const place = layOutSamePages(dist);
  const done = spawnSync(process.execPath, STARLIGHT_BUILD, {
    cwd: place,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 100_000_000,
  });
  if (done.status !== 0) throw new Error(`Starlight was not built.\n${done.stdout}${done.stderr}`);
  return join(place, 'dist');
}

/** What Node is to run in the folder of Starlight to build it. */
export const STARLIGHT_BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];

/** Lays the same pages out without building them. Gives back the folder to build in. */
export function layOutSamePages(dist: string): string {
  const pages = builtPages(dist).flatMap(({ url, html }) => {
    const [, locale, path] = WANTED.exec(url) ?? [];
    return locale === undefined || path === undefined ? [] : (markdownOfPage(html, locale, path.slice(0, -1)) ?? []);
  });
  const topics = new Set(pages.map(({ path }) => path).filter((path) => path.startsWith('topics/')));
  return layOutStarlight(pages, [...topics]);
}
