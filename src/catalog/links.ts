import { getEntry } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { addressFor, type OutsideAddress } from '../domain/outside-link.ts';
import type { DocumentLinks, SharedLink } from '../schemas/common.ts';
import { oncePerBuild } from './once-per-build.ts';

const shared = oncePerBuild(
  async (): Promise<Record<string, SharedLink>> => (await getEntry('links', 'links'))?.data ?? {},
);

/**
 * The outside addresses of a document, as a reader of a language is led to them.
 *
 * @throws Error when a link names an address that links.yaml does not have.
 */
export async function outsideLinks(links: DocumentLinks, reader: Locale): Promise<Record<string, OutsideAddress>> {
  const known = await shared();
  return Object.fromEntries(
    Object.entries(links).map(([id, link]): [string, OutsideAddress] => {
      if (typeof link !== 'string') {
        const foreign = link.saysLanguage || link.locale === 'several' || link.locale === reader ? null : link.locale;
        return [id, { url: link.url, origin: link.origin, foreign }];
      }
      const one = known[link];
      const found = one && addressFor(one.urls, reader);
      if (!one || !found) throw new Error(`There is no link "${link}" in links.yaml. Run "npm run content -- check".`);
      return [id, { ...found, origin: one.origin }];
    }),
  );
}

/** Every address of a document's links, in whatever language. */
export async function allAddresses(links: DocumentLinks): Promise<string[]> {
  const known = await shared();
  return Object.values(links).flatMap((link) =>
    typeof link === 'string' ? Object.values(known[link]?.urls ?? {}).filter((url) => url !== undefined) : [link.url],
  );
}
