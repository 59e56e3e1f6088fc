import type { Pagefind } from '../search/engine.ts';

const WORKER = '/pagefind/pagefind-worker.js';

interface Answer {
  id: string;
  result?: unknown;
  error?: string;
}

/**
 * Pagefind of one language in its own worker: the only place where WebAssembly runs. Speaks the worker’s messages, so
 * that Pagefind’s script for pages, which holds the same again, need not be loaded.
 */
export function pagefindWorker(locale: string): Pagefind {
  const worker = new Worker(WORKER);
  const waiting = new Map<string, { resolve: (result: unknown) => void; reject: (reason: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  const ask = (method: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(`${number}`, { resolve, reject });
      worker.postMessage({ id: `${number}`, instanceId: locale, method, args });
    });
  const basePath = '/pagefind/';
  const ready = ask('init', [{ basePath, language: locale, primary: true, metaCacheTag: 'site' }]);
  return {
    async search(query) {
      await ready;
      return (await ask('search', [query, {}])) as Awaited<ReturnType<Pagefind['search']>>;
    },
  };
}
