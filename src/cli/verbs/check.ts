import { checkContent } from '../../checks/check.ts';
import { readContent } from '../../checks/content-tree.ts';
import { annotation, reportText } from '../../checks/report.ts';
import type { Verb } from './verb.ts';

export const check: Verb = {
  usage: 'check [--annotations]',
  help: 'Read all content and say what to mend, with file and line; --annotations for GitHub. Ends with 1 when there is an error.',
  run({ root, language, today, options }) {
    const findings = checkContent(readContent(root), today);
    const hasError = findings.some((finding) => finding.severity === 'error');
    const marked = options.annotations ? findings.map((one) => annotation(one, language)) : [];
    return { text: [...marked, reportText(findings, language)].join('\n'), exitCode: hasError ? 1 : 0 };
  },
};
