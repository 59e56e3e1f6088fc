import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Pdf } from '../../print/compile.ts';
import { keepPdf, keptPdf } from './kept-pdf.ts';
import type { Delivery, Order } from './press-worker.ts';

/** Each worker holds a compiler with its faces, about 300 MB: no more of them, however many processors there are. */
const MOST_WORKERS = 4;

const WORKERS = Math.min(availableParallelism(), MOST_WORKERS);

/** Makes PDFs, several at once. */
export interface Press {
  /**
   * The PDF of Typst code, as `compilePdf` makes it: the same bytes, whichever worker makes it.
   *
   * @throws Error that names what was to be printed, `/uk/procedures/pesel-number/`, with what Typst says.
   */
  pdf(code: string, day: string, what: string): Promise<Pdf>;
  close(): Promise<void>;
}

interface Job extends Order {
  done: (pdf: Pdf) => void;
  failed: (error: Error) => void;
}

/**
 * A press whose workers start when there is something that no former build made. Pictures that the code names are read below a
 * folder: `/pictures/….jpg`.
 */
export function openPress(folder: string): Press {
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const workers: Worker[] = [];
  const jobs = new Map<Worker, Job>();

  const give = () => {
    while (waiting.length > 0) {
      const worker = idle.pop() ?? (workers.length < WORKERS ? start() : undefined);
      const job = worker && waiting.shift();
      if (!worker || !job) return;
      jobs.set(worker, job);
      worker.postMessage({ code: job.code, day: job.day } satisfies Order);
    }
  };
  const start = (): Worker => {
    const worker = new Worker(new URL('./press-worker.ts', import.meta.url), { workerData: folder });
    workers.push(worker);
    worker.on('message', (delivery: Delivery) => {
      const job = jobs.get(worker);
      jobs.delete(worker);
      idle.push(worker);
      if ('fault' in delivery) job?.failed(new Error(delivery.fault));
      else job?.done({ bytes: Buffer.from(delivery.bytes.buffer), pages: delivery.pages });
      give();
    });
    // A worker that ends takes its job with it: the build must not wait for that for ever.
    worker.on('error', (error: Error) => jobs.get(worker)?.failed(error));
    worker.on('exit', (code) => jobs.get(worker)?.failed(new Error(`A worker that makes PDFs ended (${code}).`)));
    return worker;
  };

  return {
    async pdf(code, day, what) {
      const kept = keptPdf(code, day);
      if (kept) return kept;
      const made = await new Promise<Pdf>((done, failed) => {
        const named = (error: Error) =>
          failed(new Error(`${what} cannot be printed. ${error.message}`, { cause: error }));
        waiting.push({ code, day, done, failed: named });
        give();
      });
      keepPdf(code, day, made);
      return made;
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * Does a task for each item, and gives back their results in the order of the items. A few tasks are under way at once:
 * while workers make some PDFs, the code of the next is written. After a failure no further task is begun.
 */
export async function severalAtOnce<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const entries = items.entries();
  let hasFailed = false;
  const lane = async () => {
    for (const [at, item] of entries) {
      if (hasFailed) return;
      try {
        results[at] = await task(item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: 2 * WORKERS }, lane));
  return results;
}
