import { SearchEngine } from '../search/engine.ts';
import { pagefindWorker } from './pagefind-worker.ts';
import { searchFile } from './search-files.ts';
import './trusted.ts';

/** The search of the language of the page, with its files from this site. */
export function browserEngine(): SearchEngine {
  const locale = document.documentElement.lang;
  return new SearchEngine(locale, {
    json: searchFile,
    pagefind: () => Promise.resolve(pagefindWorker(locale)),
  });
}
