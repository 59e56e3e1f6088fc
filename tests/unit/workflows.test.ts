import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { VERBS } from '../../src/cli/verbs/verbs.ts';

const FOLDER = '.github/workflows';

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes'?: number; steps: { uses?: string; run?: string }[] }>;
}

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

describe.for(readdirSync(FOLDER))('the workflow %s', (name) => {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('runs only actions pinned to a commit, with their version told', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    expect(text.match(/uses: \S+ # v\d+\.\d+\.\d+/g)?.length).toBe(used.length);
  });

  test('may only read by default, knows no secret and ends in time', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toContain('secrets.');
    for (const [job, { 'timeout-minutes': limit }] of Object.entries(jobs)) expect(limit, job).toBeGreaterThan(0);
  });

  test('calls commands that exist', () => {
    const commands = steps.flatMap(({ run }) => run ?? []).join('\n');
    for (const [, script] of commands.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) expect(scripts).toContain(script);
    for (const [, verb] of commands.matchAll(/content -- (\w+)/g)) expect(Object.keys(VERBS)).toContain(verb);
    for (const [file] of commands.matchAll(/\.ci\/\w+/g)) expect(existsSync(file)).toBe(true);
  });
});

describe.for(['CONTRIBUTING.md', 'CONTRIBUTING.pl.md'])('an editor who follows %s', (name) => {
  test('meets only commands that exist', () => {
    const verbs = [...readFileSync(name, 'utf8').matchAll(/npm run content -- (\w+)/g)].map(([, verb]) => verb);
    expect(verbs.length).toBeGreaterThan(8);
    for (const verb of verbs) expect(Object.keys(VERBS)).toContain(verb);
  });
});
