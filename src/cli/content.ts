import { parseArgs } from 'node:util';
import { nearest } from '../checks/nearest.ts';
import { reportLanguage } from '../checks/report.ts';
import { buildDate } from '../domain/build-date.ts';
import { QUESTION_NAMES } from './new/questions.ts';
import { terminalAsk } from './terminal-ask.ts';
import { UsageError } from './verbs/verb.ts';
import { VERBS } from './verbs/verbs.ts';

const HELP = `npm run content -- <verb> [options]

${Object.values(VERBS)
  .map(({ usage, help }) => `  ${usage}\n      ${help}`)
  .join('\n')}

  --lang pl|en   Language of the report; otherwise Polish where the system speaks Polish.
`;

/** Options of `new`: the answers to its questions. */
function optionsOf<Name extends string>(names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, { type: 'string' }])) as Record<Name, { type: 'string' }>;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    annotations: { type: 'boolean', default: false },
    'before-url': { type: 'string' },
    'after-url': { type: 'string' },
    by: { type: 'string' },
    role: { type: 'string' },
    reviewed: { type: 'string' },
    outdated: { type: 'boolean', default: false },
    missing: { type: 'boolean', default: false },
    out: { type: 'string' },
    ...optionsOf(QUESTION_NAMES),
  },
});
// A reader such as `head` may close the pipe early: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [name, ...words] = positionals;
const verb = name === undefined ? undefined : VERBS[name];

if (values.help || name === undefined) {
  process.stdout.write(HELP);
} else if (!verb) {
  const near = nearest(name, Object.keys(VERBS));
  process.stderr.write(`There is no verb "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  try {
    const { text, exitCode } = await verb.run({
      root: process.cwd(),
      words,
      options: values,
      language: reportLanguage(values.lang, process.env),
      today: buildDate(process.env),
      ask: terminalAsk(),
    });
    process.stdout.write(`${text}\n`);
    process.exitCode = exitCode;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n  npm run content -- ${verb.usage}\n`);
    process.exitCode = 2;
  }
}
