// Reads and checks the content below each path that it is sent, and sends the report.
import { parentPort } from 'node:worker_threads';
import { checkContent } from '../checks/check.ts';
import { readContent } from '../checks/content-tree.ts';
import { reportLanguage, reportText } from '../checks/report.ts';
import { buildDate } from '../domain/build-date.ts';

parentPort?.on('message', (root: string) => {
  const findings = checkContent(readContent(root), buildDate(process.env));
  parentPort?.postMessage(reportText(findings, reportLanguage(undefined, process.env)));
});
