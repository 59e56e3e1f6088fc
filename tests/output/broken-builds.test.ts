import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { builtPages } from '../../src/output/pages.ts';
import { FILE_FAULTS } from '../content/broken-files/faults.ts';
import { randomFrom } from '../content/mutants/random.ts';
import { buildEnvironment, smallProject } from './small-site.ts';

/** `BUILD_MUTANTS=25` tries more of them. */
const COUNT = Number(process.env['BUILD_MUTANTS'] ?? 2);
const SEED = 20261127;
const DAY = '2026-11-27';
const NAMES = Object.keys(FILE_FAULTS);
const DOCUMENTS = ['procedures/pesel-number', 'guide/first-days'];

let root: string;
let whole: string;

/** Files of some documents, by path below `content/`. */
const documents = (): Record<string, string> =>
  Object.fromEntries(
    DOCUMENTS.flatMap((folder) =>
      readdirSync(join('content', folder)).map((name) => [
        `${folder}/${name}`,
        readFileSync(join('content', folder, name), 'utf8'),
      ]),
    ),
  );

beforeAll(() => {
  root = smallProject(documents());
  whole = join(mkdtempSync(join(tmpdir(), 'whole-')), 'content');
  cpSync(join(root, 'content'), whole, { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  rmSync(join(whole, '..'), { recursive: true, force: true });
});

/** Puts the content as it was into the project, with one file broken. Gives back what was done to which. */
function breakOne(number: number): string | null {
  const random = randomFrom(SEED + number);
  const content = join(root, 'content');
  rmSync(content, { recursive: true });
  cpSync(whole, content, { recursive: true });
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/_templates|\.md$/.test(join(entry.parentPath, entry.name)))
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .toSorted();
  const name = NAMES[number % NAMES.length] ?? '';
  // Most files are places and terms; the texts that readers come for must have their turn too.
  const own = files.filter((file) => DOCUMENTS.some((folder) => file.startsWith(folder)));
  const file = random.pick(random.below(2) === 0 ? own : files) ?? '';
  const path = join(content, file);
  return FILE_FAULTS[name]?.(path, readFileSync(path), random) ? `${number}: ${name}, ${file}` : null;
}

/** What is wrong with the pages of a site that was built. */
function faultsOfSite(): string[] {
  const pages = builtPages(join(root, 'dist'));
  const missing = ['', ...LOCALES.map((locale) => `${locale}/`)].filter(
    (path) => !pages.some(({ url }) => url === `/${path}`),
  );
  return [
    ...missing.map((path) => `/${path} is missing`),
    ...pages.flatMap(({ url, html }) => {
      const page = parse(html);
      const text = page.querySelector('body')?.text ?? '';
      return [
        ...(page.querySelector('html')?.getAttribute('lang') ? [] : ['no language']),
        ...(page.querySelectorAll('h1').length === 1 ? [] : ['not one heading']),
        ...(page.querySelector('title')?.text.trim() ? [] : ['no title']),
        ...(/\[object Object\]|\bundefined\b|\bNaN\b|\{\{/.exec(text)?.map((found) => `shows ${found}`) ?? []),
        ...page
          .querySelectorAll(
            'script:not([src]):not([type="application/ld+json"]), [onerror], [onload], iframe, a[href^="javascript" i]',
          )
          .map((found) => `has ${found.outerHTML.slice(0, 80)}`),
      ].map((fault) => `${url}: ${fault}`);
    }),
  ];
}

/** Builds the project. Gives back what went wrong: neither findings nor a right site. */
function faultsOfBuild(): string[] {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: buildEnvironment(DAY),
  });
  if (status === 0) return faultsOfSite();
  const afterReport = /^Errors: .*$([^]*)/m.exec(stderr)?.[1]?.trim() ?? '';
  const findings = stderr.split('\n').filter((line) => /^(?:content|locales)\/.*:\d+ — /.test(line));
  return [
    ...(existsSync(dist) ? ['a site in spite of errors'] : []),
    ...(findings.length > 0 && /^Errors: [1-9]/m.test(stderr)
      ? []
      : [`stopped without a finding: ${stderr.slice(0, 600)}`]),
    ...(afterReport === '' ? [] : [`says more than the report: ${afterReport.slice(0, 600)}`]),
  ];
}

describe('an editor who builds the site with a broken file', () => {
  test(
    `gets findings or a right site: ${COUNT} files, every second one passes the checks`,
    () => {
      const wrong: string[] = [];
      const counts = { refused: 0, built: 0 };
      for (let number = 0; counts.refused + counts.built < COUNT; number += 1) {
        const done = breakOne(number);
        if (done === null) continue;
        const kind = checkContent(readContent(root), DAY).some(({ severity }) => severity === 'error')
          ? 'refused'
          : 'built';
        // What the checks let through takes the longest, and tells the most.
        const wanted = counts.refused > counts.built ? 'built' : 'refused';
        if (kind !== wanted) continue;
        counts[kind] += 1;
        wrong.push(...faultsOfBuild().map((fault) => `${done}: ${fault}`));
      }
      process.stdout.write(`\nbroken files built: ${JSON.stringify(counts)}\n`);
      expect(wrong).toEqual([]);
    },
    60_000 + COUNT * 60_000,
  );
});
