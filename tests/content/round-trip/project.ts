import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERBS } from '../../../src/cli/verbs/verbs.ts';
import type { VerbCall } from '../../../src/cli/verbs/verb.ts';
import { KINDS } from '../../../src/domain/kind.ts';

export const TODAY = '2026-11-27';

/** A project of its own with the real content, of documents only those that are named; the rest are planned ones. */
export function smallProject(documents: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'round-trip-'));
  const left: string[] = [];
  const skip = (path: string) => {
    const [kind, id] = path.split('/').slice(1);
    if (path.includes('events')) return false;
    if (id === undefined || !KINDS.some((one) => one === kind) || documents.includes(`${kind}/${id}`)) return true;
    left.push(id);
    return false;
  };
  cpSync('content', join(root, 'content'), { recursive: true, filter: (source) => skip(source) });
  const planned = join(root, 'content/planned.yaml');
  const before = readFileSync(planned, 'utf8').replace(/^\[\]\s*$/m, '');
  writeFileSync(planned, `${before}\n${[...new Set(left)].map((id) => `- ${id}\n`).join('')}`);
  for (const words of [
    ['init', '-q'],
    ['add', '.'],
    ['-c', 'user.name=T', '-c', 'user.email=t@example.org', 'commit', '-qm', 'Content'],
  ])
    execFileSync('git', words, { cwd: root });
  return root;
}

/** Runs a verb of the editors' command line as they would. */
export async function run(root: string, name: string, words: string[], options: Partial<VerbCall['options']> = {}) {
  const none = {
    json: false,
    by: undefined,
    role: undefined,
    reviewed: undefined,
    outdated: false,
    missing: false,
    out: undefined,
  };
  const verb = VERBS[name];
  if (!verb) throw new Error(`There is no verb ${name}`);
  return verb.run({ root, words, options: { ...none, ...options }, language: 'en', today: TODAY });
}

/** A digest of every file of the content: equal digests, equal bytes. */
export function bytesOf(root: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Changes a file of the project as an editor would. */
export function edit(root: string, file: string, from: string | RegExp, to: string): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} does not hold ${String(from)}`);
  writeFileSync(path, after);
}
