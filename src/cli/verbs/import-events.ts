import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { importCalendar } from '../../checks/calendar/import-calendar.ts';
import { reportText } from '../../checks/report.ts';
import { UsageError, type Verb } from './verb.ts';

export const importEvents: Verb = {
  usage: 'import-events <FILE.ics>',
  help: 'Make drafts of events from a calendar file in content/_drafts/: all of them, or nothing and a list of what to mend.',
  run({ root, words, language, today }) {
    const path = words[0] === undefined ? undefined : resolve(root, words[0]);
    if (path === undefined || !existsSync(path)) throw new UsageError('Name the calendar file.');
    const { drafts, findings } = importCalendar(readFileSync(path, 'utf8'), {
      name: basename(path),
      today,
      exists: (file) => existsSync(resolve(root, file)),
    });
    const isRefused = findings.some(({ severity }) => severity === 'error');
    if (!isRefused) {
      for (const [file, text] of drafts) {
        mkdirSync(dirname(resolve(root, file)), { recursive: true });
        writeFileSync(resolve(root, file), text);
      }
    }
    const done = {
      en: isRefused ? 'Refused: nothing was written.' : `Drafts written: ${drafts.size}.`,
      pl: isRefused ? 'Odrzucono: nic nie zostało zapisane.' : `Zapisane szkice: ${drafts.size}.`,
    };
    const report = findings.length > 0 ? `${reportText(findings, language)}\n` : '';
    const files = isRefused ? '' : [...drafts.keys()].map((file) => `${file}\n`).join('');
    return { text: report + files + done[language], exitCode: isRefused ? 1 : 0 };
  },
};
