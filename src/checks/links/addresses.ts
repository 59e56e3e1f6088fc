import type { ContentTree } from '../content-tree.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

/** An outside address with every place in the content that names it. */
export interface Address {
  url: string;
  at: { file: string; line: number }[];
}

/** Every outside address in the content, each once, in the order of the files. Texts hold none: they name links by id. */
export function addressesIn(tree: ContentTree): Address[] {
  const files = [
    tree.links,
    ...tree.documents.flatMap(({ data }) => data ?? []),
    ...tree.facts,
    ...tree.places,
    ...tree.events,
    tree.site,
  ];
  const found = new Map<string, Address>();
  for (const file of files) {
    for (const { url, path } of urlsIn(file.data, [])) {
      if (isOwnAddress(file, path)) continue;
      const address = found.get(url) ?? { url, at: [] };
      address.at.push({ file: file.file, line: file.lineOf(path) });
      found.set(url, address);
    }
  }
  return [...found.values()];
}

/** The address of this very site is looked after by its build. */
const isOwnAddress = (file: YamlFile, path: YamlPath) => file.file === 'content/site.yaml' && path[0] === 'url';

function urlsIn(value: unknown, path: YamlPath): { url: string; path: YamlPath }[] {
  if (typeof value === 'string') return /^https?:\/\//.test(value) ? [{ url: value, path }] : [];
  if (Array.isArray(value)) return value.flatMap((one, index) => urlsIn(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => urlsIn(one, [...path, key]));
}
