import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Answer, Order } from './messages.ts';
import { sharedWork } from './shared-work.ts';

/** More threads than this would mostly read the same content again. */
const MOST_THREADS = 4;

/** Room in a thread for what each page or text leaves behind; with little of it, a tenth of the time goes into clearing away. */
export const YOUNG_MB = 128;

/** All pages may wait for a thread at once. */
const AT_ONCE = 100_000;

/**
 * Renders the pages of a build on all cores, as soon as `ready` is fulfilled: Astro asks for many pages at once, and each
 * is made in the thread that has read what it is about. The bytes are those that one thread makes.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/#setprerenderer
 */
export function pageThreads(ready: Promise<unknown>): AstroIntegration {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let folder = '';
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (threads > 1) updateConfig({ build: { concurrency: AT_ONCE } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('.prerender/', config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          const setup = async () => void (await Promise.all([usual.setup?.(), ready]));
          return threads > 1 ? inThreads({ ...usual, setup }, () => folder, threads) : { ...usual, setup };
        });
      },
    },
  };
}

function inThreads(usual: AstroPrerenderer, folder: () => string, count: number): AstroPrerenderer {
  let workers: Worker[] = [];
  let work: ReturnType<typeof sharedWork<Order, Answer>> | undefined;
  const end = () => Promise.all(workers.map((worker) => worker.terminate()));
  return {
    ...usual,
    name: 'page-threads',
    async setup() {
      const workerData = entryIn(folder());
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
      workers = Array.from(
        { length: count },
        () => new Worker(new URL('./page-worker.ts', import.meta.url), { workerData, resourceLimits }),
      );
      work = sharedWork(workers);
      try {
        await usual.setup?.();
      } catch (error) {
        // Astro tears down only what has been set up.
        await end();
        throw error;
      }
    },
    async render(request, { routeData }) {
      if (!work) throw new Error('The threads have not been started.');
      const { component, route } = routeData;
      const order = { url: request.url, component, route };
      const { body, status, headers } = await work.ask(order, subject(request, routeData));
      return new Response(body, { status, headers });
    },
    async teardown() {
      await end();
      await usual.teardown?.();
    },
  };
}

/**
 * What a page is about: its last parameter, which is the same in four languages, beside Polish and on cards. A page that
 * has no parameter but the language lists what the other languages list too.
 */
function subject(request: Request, { pattern, params, component }: RouteData): string {
  if (params.length < 2) return component;
  const path = decodeURI(new URL(request.url).pathname);
  return (pattern.exec(path) ?? pattern.exec(path.replace(/\/$/, '')))?.at(-1) ?? component;
}

/**
 * The module that renders pages, which Astro has just built.
 *
 * @throws Error when it is not there, as another version of Astro may put it elsewhere.
 */
function entryIn(folder: string): string {
  const entry = readdirSync(folder).find((name) => name.startsWith('prerender-entry.'));
  if (entry === undefined) throw new Error(`${folder} holds no module that renders pages.`);
  return new URL(entry, `file://${folder}`).href;
}
