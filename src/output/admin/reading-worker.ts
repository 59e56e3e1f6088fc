// Reads and checks the content below each path that it is sent, and says what the editor asks about it.
import { parentPort } from 'node:worker_threads';
import { checkContent } from '../../checks/check.ts';
import { readContent, type ContentTree } from '../../checks/content-tree.ts';
import { findingWords, reportLanguage, reportText } from '../../checks/report.ts';
import type { Finding } from '../../checks/finding.ts';
import { buildDate } from '../../domain/build-date.ts';
import { site } from '../../schemas/site.ts';
import type { EditorFinding, EditorLanguage } from './field.ts';
import type { ReadingStep } from './reading.ts';
import { adminConfig } from './write-admin.ts';

parentPort?.on('message', (root: string) => {
  const say = (step: ReadingStep) => parentPort?.postMessage(step);
  const content = readContent(root);
  say(configsOf(content));
  const findings = checkContent(content, buildDate(process.env));
  const report = reportText(findings, reportLanguage(undefined, process.env));
  say({ step: 'checked', report, findings: { pl: inWords(findings, 'pl'), en: inWords(findings, 'en') } });
});

function configsOf(content: ContentTree): ReadingStep {
  try {
    const own = site.parse(content.site.data);
    const configs = { pl: adminConfig(content, own, 'pl'), en: adminConfig(content, own, 'en') };
    return { step: 'configs', configs };
  } catch (error) {
    return { step: 'fault', fault: String(error) };
  }
}

function inWords(findings: readonly Finding[], language: EditorLanguage): string {
  const told = findings.map((finding): EditorFinding => {
    const { file, line, severity } = finding;
    return { file, line, severity, words: findingWords(finding, language) };
  });
  return JSON.stringify(told);
}
