import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { parse as parseYaml, stringify } from 'yaml';

const SOURCES = ['src', 'locales', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Kinds of content that the small site does without: its own files stand for them. */
const LEFT_OUT = ['procedures', 'guide', 'rights-and-duties', 'reporting', 'programme', 'news', 'events'];

export interface SmallSite {
  root: string;
  /** A page by its path from the root of the site: `uk/news/`. */
  page(path: string): HTMLElement;
  /** A file of the finished site. */
  file(path: string): string;
}

/**
 * Builds the site for real, in a folder of its own, with its frame and fixed pages but without procedures, chapters,
 * news and events; `files` are laid over it, by path below `content/`. `change` may do more to the folder before.
 */
export function buildSmallSite(
  files: Record<string, string>,
  today: string,
  change: (root: string) => void = () => undefined,
): SmallSite {
  const root = smallProject(files);
  change(root);
  buildProject(root, today);
  return siteIn(root);
}

/** Reads the site that was built in a folder. */
export function siteIn(root: string): SmallSite {
  const file = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
  return { root, file, page: (path) => parse(file(join(path, 'index.html'))) };
}

/** The project of a small site in a folder of its own, not built. */
export function smallProject(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'small-site-'));
  for (const name of SOURCES) cpSync(name, join(root, name), { recursive: true });
  const content = resolve('content');
  const isLeftOut = (path: string) =>
    LEFT_OUT.some((kind) => path === join(content, kind) || path === join(content, 'translation', kind));
  cpSync(content, join(root, 'content'), { recursive: true, filter: (path) => !isLeftOut(path) });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  // Texts may link to what was left out, as to documents still being written.
  const planned = (parseYaml(readFileSync(join(content, 'planned.yaml'), 'utf8')) ?? []) as string[];
  const missing = LEFT_OUT.filter((kind) => kind !== 'events').flatMap((kind) => foldersIn(join(content, kind)));
  const added = new Set(Object.keys(files).map((path) => path.split('/')[1]));
  const ids = [...new Set([...planned, ...missing])].filter((id) => !added.has(id));
  writeFileSync(join(root, 'content/planned.yaml'), stringify(ids));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  }
  return root;
}

/** What a build is started with for a day: nothing of the test runner, under which Astro would build as for the live view. */
export function buildEnvironment(today: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, SOURCE_DATE_EPOCH: String(Date.parse(`${today}T12:00:00Z`) / 1000) };
}

/** Builds a project where it stands. */
export function buildProject(root: string, today: string): void {
  execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: root, stdio: 'pipe', env: buildEnvironment(today) });
}

const foldersIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};
