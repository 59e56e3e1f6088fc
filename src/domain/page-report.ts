/** What a reader tells the editors about a page. Nothing in it says who the reader is. */
export interface PageReport {
  title: string;
  /** Full address of the page, with the section where one is named. */
  url: string;
  /** What was looked for, on the page of the search. */
  query?: string | undefined;
  /** The name of the section that it is about; empty for the whole page. */
  section: string;
  /** The reader's language in its own name. */
  language: string;
  /** Short name of exactly this content, or the day of the build. */
  version: string;
  /** “It helped”, “something is wrong”; empty where nothing was chosen. */
  verdict: string;
  /** The reader's own words. */
  words: string;
}

/** Names of the lines of a report in the reader's language. */
export type ReportLabels = Record<'page' | 'query' | 'section' | 'language' | 'version' | 'verdict' | 'words', string>;

/** A report as lines of text that people read; what is empty has no line. */
export function reportText(report: PageReport, labels: ReportLabels): string {
  const lines: [label: string, value: string | undefined][] = [
    [labels.page, `${report.title}\n${report.url}`],
    [labels.query, report.query],
    [labels.section, report.section],
    [labels.language, report.language],
    [labels.version, report.version],
    [labels.verdict, report.verdict],
    [labels.words, report.words.trim()],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join('\n');
}

/**
 * The address that opens the reader's own mail program with a prepared letter; the reader sends it, or not.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export function mailAddress(mailbox: string, subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
