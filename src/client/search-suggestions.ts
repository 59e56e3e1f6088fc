import type { Found } from '../search/find.ts';
import type { PhraseIndex, TitleFile } from '../search/phrase-index.ts';
import { countText, element, entriesOf, fill, markedNodes, type Entry } from './search-entry.ts';

/** So many suggestions stand under the box. */
const MOST = 6;

/** The options under the search box, and what a screen reader is told of them. */
export interface Suggestions {
  options: HTMLLIElement[];
  told: string;
}

/** What stands under the search box for a query. */
export function suggestionsFor(
  query: string,
  { hits }: Found,
  { index, titles }: { index: PhraseIndex; titles: TitleFile },
): Suggestions {
  const entries = entriesOf(hits.slice(0, MOST), index.paths, titles, titles.words);
  return {
    options: entries.map(optionElement),
    told: entries.length > 0 ? countText(titles.words, entries.length, query) : fill(titles.words.none, { query }),
  };
}

/** A suggestion: title, official Polish name, kind. */
function optionElement(entry: Entry, place: number): HTMLLIElement {
  const option = element('li', '', element('b', '', ...markedNodes(entry.title, entry.keys)));
  option.id = `suggestion-${place}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset['href'] = entry.href;
  if (entry.official !== null) {
    const official = element('span', '', entry.official);
    official.lang = 'pl';
    option.append(official);
  }
  option.append(element('span', 'result-kind', entry.kind));
  return option;
}
