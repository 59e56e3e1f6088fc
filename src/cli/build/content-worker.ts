// Reads the content below a root, checks it, and makes what is made of it without Astro.
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../../checks/check.ts';
import { readContent } from '../../checks/content-tree.ts';
import { handOverBoard } from '../../checks/freshness/board-file.ts';
import { reportLanguage, reportText } from '../../checks/report.ts';
import { buildDate } from '../../domain/build-date.ts';
import type { Numbered } from '../../integrations/threads/messages.ts';
import { writeAdmin } from '../../output/admin/write-admin.ts';
import { leafletsOf, siteOf } from '../../output/pdf/leaflet-files.ts';
import { writeSearchFiles } from '../../output/search/phrase-files.ts';
import type { Leaflet } from '../../schemas/leaflet.ts';
import type { Site } from '../../schemas/site.ts';

export type Task =
  | { name: 'board'; file: string }
  | { name: 'check' }
  | { name: 'admin'; folder: string }
  | { name: 'leaflets' }
  | { name: 'search'; folder: string; ids: ReadonlyMap<string, string> };

export interface Results {
  board: void;
  check: { hasErrors: boolean; report: string };
  admin: void;
  leaflets: { leaflets: ReadonlyMap<string, Leaflet>; site: Site };
  search: void;
}

const content = readContent(workerData as string);

parentPort?.on('message', ({ number, what }: Numbered<Task>) => {
  done(what).then(
    (result) => parentPort?.postMessage({ number, what: result }),
    (error: unknown) => parentPort?.postMessage({ number, what: { error } }),
  );
});

async function done(task: Task): Promise<Results[keyof Results]> {
  switch (task.name) {
    case 'board':
      return handOverBoard(content, buildDate(process.env), task.file);
    case 'check':
      return check();
    case 'admin':
      return writeAdmin(task.folder, content, siteOf(content));
    case 'leaflets':
      return { leaflets: leafletsOf(content), site: siteOf(content) };
    case 'search':
      return writeSearchFiles(task.folder, content, task.ids);
  }
}

function check(): Results['check'] {
  const findings = checkContent(content, buildDate(process.env));
  return {
    hasErrors: findings.some(({ severity }) => severity === 'error'),
    report: reportText(findings, reportLanguage(undefined, process.env)),
  };
}
