import { checkContent } from '../../checks/check.ts';
import { readContent } from '../../checks/content-tree.ts';
import { reportText } from '../../checks/report.ts';
import type { Verb } from './verb.ts';

export const check: Verb = {
  usage: 'check',
  help: 'Read all content and say what to mend, with file and line. Ends with 1 when there is an error.',
  run({ root, language, today }) {
    const findings = checkContent(readContent(root), today);
    const hasError = findings.some((finding) => finding.severity === 'error');
    return { text: reportText(findings, language), exitCode: hasError ? 1 : 0 };
  },
};
