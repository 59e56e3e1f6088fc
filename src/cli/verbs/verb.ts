import type { ReportLanguage } from '../../checks/messages.ts';
import type { QuestionName } from '../new/questions.ts';

/** What a verb of the editors' command line gets. */
export interface VerbCall {
  root: string;
  /** Words after the verb. */
  words: readonly string[];
  options: {
    json: boolean;
    /** Of outside addresses: visit each, whatever earlier runs found. */
    fresh?: boolean;
    /** Findings in the form that GitHub shows beside the lines of a change. */
    annotations?: boolean;
    /** Addresses under which the sites of a comparison are served. */
    'before-url'?: string | undefined;
    'after-url'?: string | undefined;
    by?: string | undefined;
    role?: string | undefined;
    reviewed?: string | undefined;
    /** Of a translation: only the sections with this status. */
    outdated: boolean;
    missing: boolean;
    /** The file to write. */
    out?: string | undefined;
  } & Partial<Record<QuestionName, string>>;
  /** Asks the editor at the terminal and gives back the answer; null where nobody sits there. */
  ask?: ((prompt: string) => Promise<string>) | null;
  language: ReportLanguage;
  today: string;
}

/** A verb of `npm run content -- <verb>`. `run` gives back what is printed and the exit code. */
export interface Verb {
  usage: string;
  help: string;
  run(call: VerbCall): { text: string; exitCode: number } | Promise<{ text: string; exitCode: number }>;
}

/** A verb was called with words that it cannot use; the message says how to call it. */
export class UsageError extends Error {}
