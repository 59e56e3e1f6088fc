import { readContent } from '../../checks/content-tree.ts';
import { statusTable, subjectStatus } from '../../checks/freshness/status.ts';
import { subjects } from '../../checks/freshness/subject.ts';
import type { Verb } from './verb.ts';

export const status: Verb = {
  usage: 'status [--json]',
  help: 'Which translated sections are behind the Polish text, and which are missing.',
  run({ root, options }) {
    const documents = subjects(readContent(root)).flatMap(subjectStatus);
    return { text: options.json ? JSON.stringify({ documents }, null, 2) : statusTable(documents), exitCode: 0 };
  },
};
