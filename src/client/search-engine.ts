import { SearchEngine, type Pagefind } from '../search/engine.ts';
import './trusted.ts';

/** The search of the language of the page, with its files from this site. */
export function browserEngine(): SearchEngine {
  return new SearchEngine(document.documentElement.lang, {
    async json(path) {
      const response = await fetch(`/${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return (await response.json()) as unknown;
    },
    async pagefind() {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
      await pagefind.options({ excerptLength: 0, metaCacheTag: 'site' });
      return pagefind;
    },
  });
}
