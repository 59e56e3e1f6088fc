import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { copyProject } from '../copy-project.ts';
import { seeded } from '../search/random.ts';

const KINDS = ['procedures', 'guide', 'rights-and-duties', 'reporting', 'programme', 'news'];

/** Documents, and what is made of certain ones: the synthetic site has its own documents in their place. */
const LEFT_OUT = new RegExp(`^content/(?:translation/)?(?:${KINDS.join('|')}|leaflets|events)/.`);

const SEED = 13;

/**
 * A project with as many procedures as wanted, in four languages, in a temporary folder: each is one of ours, chosen by
 * a seed, under an id of its own. All pages, checks and digests are the real ones.
 */
export function syntheticSite(documents: number): string {
  const root = copyProject((path) => !LEFT_OUT.test(path));
  const random = seeded(SEED);
  const models = readdirSync('content/procedures');
  for (let number = 0; number < documents; number += 1) {
    const folder = join(root, 'content/procedures', `synthetic-${number}`);
    cpSync(join('content/procedures', random.one(models) ?? ''), folder, { recursive: true });
    // Two documents cannot share a former id.
    const file = join(folder, 'procedure.yaml');
    const { aliases: _, ...data } = parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, stringify({ ...data, status: 'published' }));
  }
  // Texts may link to what was left out, as to documents still being written.
  const ours = KINDS.flatMap((kind) => readdirSync(join('content', kind)));
  const planned = (parse(readFileSync('content/planned.yaml', 'utf8')) ?? []) as string[];
  writeFileSync(join(root, 'content/planned.yaml'), stringify([...new Set([...planned, ...ours])]));
  return root;
}
