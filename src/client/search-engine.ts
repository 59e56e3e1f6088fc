import { isLocale, SOURCE_LOCALE } from '../domain/locale.ts';
import { SearchEngine } from '../search/engine.ts';
import { pagefindWorker } from './pagefind-worker.ts';
import { searchFile } from './search-files.ts';
import './trusted.ts';

/** The search of the language of the page, with its files from this site. */
export function browserEngine(): SearchEngine {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : SOURCE_LOCALE;
  return new SearchEngine(locale, {
    json: searchFile,
    pagefind: () => Promise.resolve(pagefindWorker(locale)),
  });
}
