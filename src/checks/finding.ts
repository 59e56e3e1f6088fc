import type { MessageId, MessageValues } from './messages.ts';

/** Something in the content that an editor should mend. Errors fail the build, warnings do not. */
export interface Finding {
  severity: 'error' | 'warning';
  /** Path from the root of the project, with `/`. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  rule: MessageId;
  values: MessageValues;
  /** The nearest valid value, where there is one. */
  nearest?: string | undefined;
}

/** Findings by file and line, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings
    .toSorted((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.rule.localeCompare(b.rule, 'en'))
    .filter((finding) => {
      const key = JSON.stringify(finding);
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
