import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Answer, Order } from './messages.ts';
import { sharedWork } from './shared-work.ts';

/** More threads than this would mostly read the same content again. */
const MOST_THREADS = 4;

/** Room for what a page leaves behind; with little of it, a tenth of the time goes into clearing away. */
const YOUNG_MB = 128;

/**
 * Renders the pages of a build on all cores: Astro asks for many pages at once (`build.concurrency`), and each is made in
 * the thread that has read what it is about. The bytes are those that one thread makes.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/#setprerenderer
 */
export function pageThreads(): AstroIntegration {
  let folder = '';
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('.prerender/', config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const threads = Math.min(availableParallelism(), MOST_THREADS);
        if (threads > 1) setPrerenderer((usual) => inThreads(usual, () => folder, threads));
      },
    },
  };
}

function inThreads(usual: AstroPrerenderer, folder: () => string, count: number): AstroPrerenderer {
  let workers: Worker[] = [];
  let work: ReturnType<typeof sharedWork<Order, Answer>> | undefined;
  return {
    ...usual,
    name: 'page-threads',
    async setup() {
      await usual.setup?.();
      workers = Array.from(
        { length: count },
        () => new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: entryIn(folder()), resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
      );
      work = sharedWork(workers);
    },
    async render(request, { routeData }) {
      if (!work) throw new Error('The threads have not been started.');
      const { component, route } = routeData;
      const { body, status, headers } = await work.ask({ url: request.url, component, route }, subject(request, routeData));
      return new Response(body, { status, headers });
    },
    async teardown() {
      await Promise.all(workers.map((worker) => worker.terminate()));
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
