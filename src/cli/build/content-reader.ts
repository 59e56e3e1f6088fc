import { Worker } from 'node:worker_threads';
import { YOUNG_MB } from '../../integrations/threads/page-threads.ts';
import { sharedWork } from '../../integrations/threads/shared-work.ts';
import type { Leaflet } from '../../schemas/leaflet.ts';
import type { Site } from '../../schemas/site.ts';
import type { Results, Task } from './content-worker.ts';

/** The content as a build needs it beside Astro, read once, in a thread of its own. */
export interface ContentReader {
  /** Writes the board of translations into a file for the threads that render pages. */
  writeBoard(file: string): Promise<void>;
  /** Checks the content as of the day of the build. */
  check(): Promise<{ hasErrors: boolean; report: string }>;
  writeAdmin(folder: string): Promise<void>;
  leaflets(): Promise<{ leaflets: ReadonlyMap<string, Leaflet>; site: Site }>;
  /** `ids` are those of Pagefind’s index, by address. */
  writeSearch(folder: string, ids: ReadonlyMap<string, string>): Promise<void>;
  close(): Promise<void>;
}

/** Begins to read the content below a root. */
export function openContent(root: string): ContentReader {
  const worker = new Worker(new URL('./content-worker.ts', import.meta.url), {
    workerData: root,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const work = sharedWork<Task, Results[keyof Results]>([worker]);
  const ask = <Name extends Task['name']>(task: Task & { name: Name }) =>
    work.ask(task, task.name) as Promise<Results[Name]>;
  return {
    writeBoard: (file) => ask({ name: 'board', file }),
    check: () => ask({ name: 'check' }),
    writeAdmin: (folder) => ask({ name: 'admin', folder }),
    leaflets: () => ask({ name: 'leaflets' }),
    writeSearch: (folder, ids) => ask({ name: 'search', folder, ids }),
    close: async () => void (await worker.terminate()),
  };
}
