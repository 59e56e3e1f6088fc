import { LOCALES, SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import type { TranslationStatus } from '../domain/translation-status.ts';
import { documentPath, type PagePath } from '../routing/urls.ts';
import { documents, documentsOfKind, textIn, withdrawnDocuments, type AnyDocument } from './documents.ts';
import { codesOf } from './open-data/procedures.ts';
import { ownPageIds, showPlace } from './places.ts';
import { stateOf } from './translation-state.ts';

/** What a permanent short address leads to. */
export interface ShortLink {
  /** The last part of the address: an id, a former id, or the code of a service card. */
  name: string;
  /** The page itself, apart from its language; that of a withdrawn document says where to go. */
  path: PagePath;
  /** Picture for shared links; null where a link must show nothing. */
  picture: string | null;
  isWithdrawn: boolean;
  /** True where nothing may tell what the page is about. */
  isDiscreet: boolean;
  titles: Record<Locale, string>;
  /** How the page stands in each language; for that its texts are read, so the page of the link asks for it itself. */
  states: () => Promise<Record<Locale, TranslationStatus>>;
}

/**
 * Every short address of the site, each name once: ids of documents and of places with a page of their own, former
 * ids, ids of withdrawn documents, and codes of service cards that one procedure alone names, as written and in small
 * letters. An id comes before a former id and a code of the same name.
 */
export async function shortLinks(): Promise<ShortLink[]> {
  const published = await Promise.all((await documents()).map((document) => linkOf(document, false)));
  const withdrawn = await Promise.all((await withdrawnDocuments()).map((document) => linkOf(document, true)));
  const places = await Promise.all((await ownPageIds()).map(placeLink));
  const byId = new Map([...places, ...withdrawn, ...published].map((link) => [link.name, link]));
  const others = new Map<string, ShortLink>();
  const all = [...(await documents()), ...(await withdrawnDocuments())];
  for (const [id, codes] of await codesOf(await documentsOfKind('procedures'))) {
    const link = byId.get(id);
    if (link)
      for (const name of codes.flatMap((code) => [code, code.toLowerCase()])) others.set(name, { ...link, name });
  }
  for (const { id, data } of all) {
    const link = byId.get(id);
    if (link) for (const name of data.aliases) others.set(name, { ...link, name });
  }
  return [...byId.values(), ...[...others.values()].filter(({ name }) => !byId.has(name))];
}

async function linkOf(document: AnyDocument, isWithdrawn: boolean): Promise<ShortLink> {
  const { id, kind, data } = document;
  const picture = kind === 'procedures' && !isWithdrawn ? `/og/pl/${id}.png` : `/og/pl/${kind}.png`;
  return {
    name: id,
    path: documentPath(kind, id),
    picture: data.discreet || isWithdrawn ? null : picture,
    isWithdrawn,
    isDiscreet: data.discreet,
    titles: await inEach((locale) => textIn(document, locale).words.title),
    states: () => inEach((locale) => stateOf(document, locale)),
  };
}

async function placeLink(id: string): Promise<ShortLink> {
  const places = await inEach((locale) => showPlace(id, locale));
  return {
    name: id,
    path: places[SOURCE_LOCALE].path,
    picture: '/og/pl/places.png',
    isWithdrawn: false,
    isDiscreet: false,
    titles: await inEach((locale) => places[locale].name),
    states: () => inEach((locale) => (places[locale].outdated.length > 0 ? 'outdated' : 'current')),
  };
}

async function inEach<T>(of: (locale: Locale) => T | Promise<T>): Promise<Record<Locale, T>> {
  const entries = await Promise.all(LOCALES.map(async (locale) => [locale, await of(locale)] as const));
  return Object.fromEntries(entries) as Record<Locale, T>;
}
