import type { SearchStrings } from '../i18n/search-strings.ts';
import type { FoundDocument } from '../search/find.ts';
import type { Key } from '../search/keys.ts';
import { markedText, type SearchWords, type TitleFile } from '../search/phrase-index.ts';

/** What a result shows, in the language of the page. */
export interface Entry {
  href: string;
  title: string;
  official: string | null;
  /** Name of its kind, and of the group of all results of that kind. */
  kind: string;
  group: string;
  section: { href: string; heading: string } | null;
  summary: string;
  keys: ReadonlySet<Key>;
}

/** Joins what was found with the words that stand for it; what has no words in the index is left out. */
export function entriesOf(
  hits: readonly FoundDocument[],
  paths: readonly string[],
  titles: TitleFile,
  strings: SearchWords & Partial<Pick<SearchStrings, 'groups'>>,
  summaries: readonly string[] = [],
): Entry[] {
  return hits.flatMap(({ path, section, keys }): Entry[] => {
    const number = paths.indexOf(path);
    const shown = titles.documents[number];
    if (!shown) return [];
    const href = `/${strings.locale}/${path}`;
    const kind = path.slice(0, path.indexOf('/'));
    const heading = shown.sections.find(([id]) => id === section)?.[1];
    return [
      {
        href,
        title: shown.title,
        official: shown.official,
        kind: strings.kinds[kind] ?? '',
        group: strings.groups?.[kind] ?? '',
        section: heading === undefined ? null : { href: `${href}#${section}`, heading },
        summary: summaries[number] ?? '',
        keys,
      },
    ];
  });
}

/** A text as nodes, with the words marked that were found by their keys. */
export function markedNodes(text: string, keys: ReadonlySet<Key>): Node[] {
  return markedText(text, keys).map((part) => {
    if (!part.marked) return document.createTextNode(part.text);
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    return mark;
  });
}

/** An element with a class and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** A string with its `{{name}}` places filled in. */
export function fill(text: string, values: Record<string, string>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);
}

/** “5 results for …” in the plural form of the language. */
export function countText(strings: SearchWords, count: number, query: string): string {
  const plural = new Intl.PluralRules(strings.locale).select(count) as keyof SearchWords['results'];
  return fill(strings.results[plural], { count: String(count), query });
}
