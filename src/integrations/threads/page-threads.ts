import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { Answer, Order } from './messages.ts';
import { keyOf, ordersFor, subject } from './orders.ts';
import { sharedWork } from './shared-work.ts';

/** More threads than this would mostly read the same content again. */
const MOST_THREADS = 4;

/** Room in a thread for what each page or text leaves behind; with little of it, a tenth of the time goes into clearing away. */
export const YOUNG_MB = 128;

/** All pages may wait for a thread at once. */
const AT_ONCE = 100_000;

/** What a build does beside rendering. */
export interface Beside {
  /** Fulfilled when rendering may begin. */
  begin: Promise<unknown>;
  /** Fulfilled when the content is found good: rendered pages are kept back until then, and so is what threads say. */
  good: Promise<unknown>;
  /** Told, before any page, the addresses of all pages: `/uk/search/`. */
  expect(urls: readonly string[]): void;
  /** Told of each page as soon as it is made. Where there is one core it is told of none. */
  made(url: string, html: string): void;
}

/**
 * Renders the pages of a build on all cores, in the thread that has read what a page is about. They are made ahead of
 * Astro's asking, while the content is still being checked. The bytes are those that one thread makes.
 *
 * @see https://docs.astro.build/en/reference/integrations-reference/#setprerenderer
 */
export function pageThreads(beside: Beside): AstroIntegration {
  const threads = Math.min(availableParallelism(), MOST_THREADS);
  let folder = '';
  let site = '';
  return {
    name: 'page-threads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (threads > 1) updateConfig({ build: { concurrency: AT_ONCE } });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('.prerender/', config.outDir));
        site = config.site ?? '';
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          if (threads > 1) return inThreads(usual, beside, () => ({ folder, site }), threads);
          return {
            ...usual,
            setup: async () => void (await Promise.all([usual.setup?.(), beside.begin, beside.good])),
          };
        });
      },
    },
  };
}

function inThreads(
  usual: AstroPrerenderer,
  { begin, good, expect, made }: Beside,
  place: () => { folder: string; site: string },
  count: number,
): AstroPrerenderer {
  let workers: Worker[] = [];
  let work: ReturnType<typeof sharedWork<Order, Answer>> | undefined;
  const ahead = new Map<string, Promise<Answer>>();
  const end = () => Promise.all(workers.map((worker) => worker.terminate()));
  const ask = (order: Order, route: RouteData) => {
    if (!work) throw new Error('The threads have not been started.');
    return work.ask(order, subject(order.url, route));
  };
  return {
    ...usual,
    name: 'page-threads',
    async setup() {
      const workerData = entryIn(place().folder);
      const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MB };
      workers = Array.from(
        { length: count },
        () => new Worker(new URL('./page-worker.ts', import.meta.url), { workerData, resourceLimits, stderr: true }),
      );
      // Where the content is not good, the report tells it better than a page that stumbles over it.
      const tell = () => workers.forEach((worker) => worker.stderr.pipe(process.stderr, { end: false }));
      good.then(tell, () => undefined);
      work = sharedWork(workers);
      try {
        await Promise.all([usual.setup?.(), begin]);
      } catch (error) {
        // Astro tears down only what has been set up.
        await end();
        throw error;
      }
    },
    async getStaticPaths() {
      const paths = await usual.getStaticPaths();
      const orders = ordersFor(paths, place().site);
      expect(orders.filter(({ route }) => route.type === 'page').map(({ order }) => pathOf(order)));
      for (const { order, route } of orders) {
        const answer = ask(order, route);
        ahead.set(keyOf(order), answer);
        const tell = ({ body }: Answer) => {
          if (body !== null && route.type === 'page') made(pathOf(order), Buffer.from(body).toString());
        };
        // A fault is told when Astro asks for the page.
        answer.then(tell, () => undefined);
      }
      await good;
      return paths;
    },
    async render(request, { routeData }) {
      const { component, route } = routeData;
      const order = { url: request.url, component, route };
      const early = ahead.get(keyOf(order));
      ahead.delete(keyOf(order));
      const { body, status, headers } = await (early ?? ask(order, routeData));
      return new Response(body, { status, headers });
    },
    async teardown() {
      await end();
      await usual.teardown?.();
    },
  };
}

const pathOf = ({ url }: Order) => decodeURI(new URL(url).pathname);

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
