import { SearchEngine } from '../search/engine.ts';
import { pagefindWorker } from './pagefind-worker.ts';
import './trusted.ts';

/** The search of the language of the page, with its files from this site. */
export function browserEngine(): SearchEngine {
  const locale = document.documentElement.lang;
  return new SearchEngine(locale, {
    async json(path) {
      const response = await fetch(`/${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (await response.json()) as unknown;
    },
    pagefind: () => Promise.resolve(pagefindWorker(locale)),
  });
}
