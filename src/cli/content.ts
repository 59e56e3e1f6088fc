import { parseArgs } from 'node:util';
import { checkContent } from '../checks/check.ts';
import { readContent } from '../checks/content-tree.ts';
import { reportLanguage, reportText } from '../checks/report.ts';
import { contentStats, statsText } from '../checks/stats.ts';
import { buildDate } from '../domain/build-date.ts';

const HELP = `npm run content -- <verb> [options]

  check    Read all content and say what to mend, with file and line. Ends with 1 when there is an error.
  stats    Count documents, words, values and sources.

  --lang pl|en   Language of the report; otherwise Polish where the system speaks Polish.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
});
const [verb] = positionals;
const language = reportLanguage(values.lang, process.env);

if (values.help || verb === undefined) {
  process.stdout.write(HELP);
} else if (verb === 'check') {
  const findings = checkContent(readContent(process.cwd()), buildDate(process.env));
  process.stdout.write(`${reportText(findings, language)}\n`);
  if (findings.some((finding) => finding.severity === 'error')) process.exitCode = 1;
} else if (verb === 'stats') {
  process.stdout.write(`${statsText(contentStats(readContent(process.cwd()), buildDate(process.env)))}\n`);
} else {
  process.stderr.write(`There is no verb "${verb}".\n\n${HELP}`);
  process.exitCode = 2;
}
