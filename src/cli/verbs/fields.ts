import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldReference } from '../../checks/field-reference.ts';
import type { Verb } from './verb.ts';

const FILE = 'content/FIELDS.md';

export const fields: Verb = {
  usage: 'fields',
  help: `Write ${FILE}: every field of every file, from the schemas that check them.`,
  run({ root }) {
    writeFileSync(join(root, FILE), fieldReference());
    return { text: FILE, exitCode: 0 };
  },
};
