import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { adminPolicyOf } from '../admin/page.ts';
import { caddyConfig } from '../headers/caddy.ts';
import { nginxConfig } from '../headers/nginx.ts';
import { servicesOf } from '../headers/policy.ts';
import { styleDigests } from '../headers/style-digests.ts';
import { headerRules } from '../headers/table.ts';
import { builtPages } from '../pages.ts';
import { compressFiles } from './compress.ts';

/** So many releases are kept, to go back to. */
const KEPT = 5;

const NAME = /^\d{4}-\d\d-\d\dT\d{6}Z$/;

/** The link that names the release which is served. */
const CURRENT = 'current';

/** For whom and where a server listens. */
export interface Listening {
  host: string;
  port: number;
}

/**
 * Puts a built site into a folder of releases: the site with its compressed forms, and beside it the configuration of
 * nginx and of Caddy, which name this very release. So a server that is told to reload changes pages and headers at one
 * moment. The last step moves the link `current`; whatever stops before it leaves what is served alone.
 *
 * @throws Error when the folder holds no built site.
 */
export async function addRelease(
  dist: string,
  folder: string,
  listening: Listening,
  now = new Date(),
): Promise<{ name: string; files: number; anew: number }> {
  if (!existsSync(join(dist, '404.html'))) throw new Error(`There is no built site in ${dist}.`);
  const name = now.toISOString().replace(/:|\.\d+/g, '');
  const earlier = currentRelease(folder);
  const release = join(folder, name);
  const site = join(release, 'site');
  mkdirSync(release, { recursive: true });
  cpSync(dist, site, { recursive: true, preserveTimestamps: true });
  const counts = await compressFiles(site, earlier === null ? null : join(folder, earlier, 'site'));
  const pages = builtPages(site);
  const rules = headerRules(styleDigests(pages), servicesOf(pages), adminPolicyOf(site));
  writeFileSync(join(release, 'nginx.conf'), nginxConfig(rules, { ...listening, folder: site }));
  writeFileSync(join(release, 'Caddyfile'), caddyConfig(rules, { ...listening, folder: site }));
  pointTo(folder, name);
  for (const old of releases(folder).slice(0, -KEPT)) {
    if (old !== name) rmSync(join(folder, old), { recursive: true, force: true });
  }
  return { name, ...counts };
}

/**
 * Goes back to the release before the present one. Gives back its name.
 *
 * @throws Error when there is none.
 */
export function goBack(folder: string): string {
  const current = currentRelease(folder);
  const before = releases(folder)
    .filter((name) => current !== null && name < current)
    .at(-1);
  if (before === undefined) throw new Error(`There is no earlier release in ${folder}.`);
  pointTo(folder, before);
  return before;
}

/** The release that is served, or null before the first one. */
export function currentRelease(folder: string): string | null {
  try {
    const name = readlinkSync(join(folder, CURRENT));
    return NAME.test(name) && existsSync(join(folder, name)) ? name : null;
  } catch {
    return null;
  }
}

/** Finished and unfinished releases, the oldest first. */
const releases = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => NAME.test(name))
    .toSorted();

/** A link is replaced by renaming another one over it: it is never missing. */
function pointTo(folder: string, name: string): void {
  const next = join(folder, `${CURRENT}.next`);
  rmSync(next, { force: true });
  symlinkSync(name, next);
  renameSync(next, join(folder, CURRENT));
}
