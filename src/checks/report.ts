import type { Finding } from './finding.ts';
import { MESSAGES, type ReportLanguage } from './messages.ts';
import { detailText } from './messages/details.ts';

/** The language of reports: `--lang`, else Polish where the system speaks Polish, else English. */
export function reportLanguage(wanted: string | undefined, env: { LANG?: string | undefined }): ReportLanguage {
  if (wanted === 'pl' || wanted === 'en') return wanted;
  return (env.LANG ?? '').toLowerCase().startsWith('pl') ? 'pl' : 'en';
}

const NEAREST = { en: 'nearest', pl: 'najbliższe' } as const;
const WARNING = { en: ' (warning)', pl: ' (ostrzeżenie)' } as const;

/** A finding as one line: `file:line — rule — what is wrong — how to mend it — nearest valid value`. */
export function findingLine(finding: Finding, language: ReportLanguage): string {
  const rule = finding.rule + (finding.severity === 'warning' ? WARNING[language] : '');
  return [`${finding.file}:${finding.line}`, rule, findingWords(finding, language)].join(' — ');
}

/** What is wrong, how to mend it, and the nearest valid value. */
export function findingWords(finding: Finding, language: ReportLanguage): string {
  const parts = MESSAGES[finding.rule][language].map((text) => fill(text, finding, language));
  if (finding.nearest !== undefined) parts.push(`${NEAREST[language]}: ${finding.nearest}`);
  return parts.join(' — ');
}

/**
 * A finding as GitHub shows it beside the line of a change.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotation(finding: Finding, language: ReportLanguage): string {
  const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const where = `file=${property(finding.file)},line=${finding.line},title=${property(finding.rule)}`;
  return `::${finding.severity} ${where}::${escaped(findingWords(finding, language))}`;
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** All findings and a closing line that counts them. */
export function reportText(findings: readonly Finding[], language: ReportLanguage): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  const total =
    language === 'pl' ? `Błędy: ${errors}, ostrzeżenia: ${warnings}.` : `Errors: ${errors}, warnings: ${warnings}.`;
  return [...findings.map((finding) => findingLine(finding, language)), total].join('\n');
}

function fill(text: string, finding: Finding, language: ReportLanguage): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = finding.values[name];
    return value === undefined ? place : detailText(String(value), language);
  });
}
