import { Worker } from 'node:worker_threads';
import type { EditorLanguage } from './field.ts';

type Configs = Record<EditorLanguage, string>;

/** What the thread says of one reading of the content: first the configurations of the editor, then what is to mend. */
export type ReadingStep =
  | { step: 'configs'; configs: Configs }
  | { step: 'fault'; fault: string }
  | { step: 'checked'; report: string; findings: Configs };

type Checked = Extract<ReadingStep, { step: 'checked' }>;

/** One reading of the content, under way or done. */
interface Run {
  configs: Promise<Configs>;
  checked: Promise<Checked>;
}

/** The content of this computer for its editor. */
export interface Reading {
  /** The configuration of the editor made of the content as it was last read. @throws Error where `site.yaml` is broken. */
  config: (language: EditorLanguage) => Promise<string>;
  /** What is to mend in the content as it is now, as JSON (`EditorFinding[]`). */
  findings: (language: EditorLanguage) => Promise<string>;
  /** Reads and checks the content as it is now, and gives back the report for a terminal. */
  again: () => Promise<string>;
  close: () => Promise<void>;
}

/** Reads and checks the content below a root in a thread of its own, so that a server goes on answering. */
export function readingOf(root: string): Reading {
  let worker: Worker | undefined;
  let latest: Run | undefined;
  let underWay: Run | undefined;
  let queued: Promise<Checked> | undefined;

  const start = (): Run => {
    if (!worker) {
      worker = new Worker(new URL('./reading-worker.ts', import.meta.url));
      worker.unref();
    }
    const run = runOf(worker, root);
    [latest, underWay] = [run, run];
    const end = () => (underWay = undefined);
    run.checked.then(end, end);
    return run;
  };
  /** Those who ask while one is under way share the next one: theirs may have begun before their change. */
  const fresh = (): Promise<Checked> => {
    if (!underWay) return start().checked;
    const begin = () => {
      queued = undefined;
      return start().checked;
    };
    return (queued ??= underWay.checked.then(begin, begin));
  };
  return {
    config: async (language) => (await (latest ?? start()).configs)[language],
    findings: async (language) => (await fresh()).findings[language],
    again: async () => (await fresh()).report,
    close: async () => void (await worker?.terminate()),
  };
}

function runOf(worker: Worker, root: string): Run {
  const configs = Promise.withResolvers<Configs>();
  const checked = Promise.withResolvers<Checked>();
  // Whoever asks hears of it; who does not ask need not.
  configs.promise.catch(() => undefined);
  const hear = (step: ReadingStep) => {
    if (step.step === 'configs') configs.resolve(step.configs);
    else if (step.step === 'fault') configs.reject(new Error(step.fault));
    else {
      worker.off('message', hear);
      worker.off('error', fail);
      checked.resolve(step);
    }
  };
  const fail = (error: Error) => {
    configs.reject(error);
    checked.reject(error);
  };
  worker.on('message', hear);
  worker.on('error', fail);
  worker.postMessage(root);
  return { configs: configs.promise, checked: checked.promise };
}
