import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';

/** An outside address lives once: what two documents use stands in links.yaml, and they name it by its id. */
export function checkRepeatedAddresses(tree: ContentTree): Finding[] {
  const owners = new Map<string, string>();
  for (const { urls } of Object.values(record(tree.links.data)).map(record)) {
    for (const url of Object.values(record(urls))) owners.set(String(url), tree.links.file);
  }
  // By name, so that the first owner is the same one in whatever order the files were read.
  const documents = tree.documents.toSorted((a, b) => ((a.data?.file ?? '') < (b.data?.file ?? '') ? -1 : 1));
  return documents.flatMap(({ data }) =>
    Object.entries(record(record(data?.data)['links'])).flatMap(([id, link]): Finding[] => {
      const url = record(link)['url'];
      if (!data || typeof url !== 'string' || record(link)['saysLanguage'] === true) return [];
      const other = owners.get(url);
      if (other === undefined) owners.set(url, data.file);
      if (other === undefined || other === data.file) return [];
      const line = data.lineOf(['links', id, 'url']);
      return [{ severity: 'warning', file: data.file, line, rule: 'address-repeated', values: { url, other } }];
    }),
  );
}
