import { getEntry } from 'astro:content';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import type { ProseContext } from '../markdown/prose-context.ts';
import { wordPieces } from '../markdown/translatable.ts';
import { documentPath, localUrl } from '../routing/urls.ts';
import type { CardFile } from '../schemas/card.ts';
import { textIn, type Procedure } from './documents.ts';
import { outdatedPieces } from './freshness.ts';
import { outsideLinks } from './links.ts';
import { pieceLookup } from './pieces.ts';

/** One language of a card: a sentence, and what stands below it. */
export interface CardSide {
  sentence: string;
  list: readonly string[];
  context: ProseContext;
}

/** A sentence to show at the counter: Polish for the clerk, the reader’s own language for the reader. */
export interface Card {
  id: string;
  polish: CardSide;
  /** Null for a reader of Polish, and where there is no translation. */
  own: CardSide | null;
  /** True where there is room to write below. */
  hasSpace: boolean;
  isStale: boolean;
}

type CommonCard = CardFile[string] & { id: string };

async function commonCards(): Promise<CommonCard[]> {
  const entry = await getEntry('cards', 'cards');
  return Object.entries(entry?.data ?? {})
    .map(([id, card]) => ({ id, ...card }))
    .toSorted((a, b) => a.order - b.order);
}

/** The cards for any counter: those that need no procedure. */
export async function generalCards(locale: Locale): Promise<Card[]> {
  const cards = (await commonCards()).filter(({ adds }) => adds === undefined || adds === 'space');
  const stale = await staleCards(locale);
  return cards.map((card) => shown(card, locale, stale, () => ({ polish: [], own: [] }), {}));
}

/** The cards of a procedure: its matter, its own sentences, then those for any counter. */
export async function procedureCards(procedure: Procedure, locale: Locale): Promise<Card[]> {
  const { data, texts } = procedure;
  const stale = await staleCards(locale);
  const own = textIn(procedure, locale);
  const polish = texts[SOURCE_LOCALE];
  const outdated = await outdatedPieces(
    `procedures/${procedure.id}`,
    own.locale,
    wordPieces({ phrases: polish.words.phrases }),
    wordPieces({ phrases: own.words.phrases }),
  );
  const lists = (adds: CommonCard['adds']) => {
    if (adds === 'matter') return { polish: [data.officialName], own: [own.words.title] };
    if (adds !== 'documents' && adds !== 'costs') return { polish: [], own: [] };
    const entries = data[adds].map(({ id }) => `${adds}/${id}`);
    return { polish: entries.flatMap(inPolish), own: entries.flatMap(inOwn) };
  };
  const links = await outsideLinks(data.links, locale);
  const clerkLinks = await outsideLinks(data.links, SOURCE_LOCALE);
  const at = (language: Locale): ProseContext => ({
    locale: language,
    links: language === SOURCE_LOCALE ? clerkLinks : links,
    page: localUrl(language, documentPath('procedures', procedure.id)),
  });
  const page = { locale, links };
  const lookUp = pieceLookup(own, polish.words, page, outdated);
  const inOwn = (id: string) => lookUp(id).parts;
  const inPolish = (id: string) =>
    pieceLookup({ words: polish.words, locale: SOURCE_LOCALE }, polish.words, page, outdated)(id).parts;
  const common = (await commonCards()).map((card) => ({
    isFirst: card.adds === 'matter',
    card: shown(card, locale, stale, lists, { polish: at(SOURCE_LOCALE), own: at(own.locale) }),
  }));
  const phrases = data.phrases.map(({ id }): Card => {
    const piece = lookUp(`phrases/${id}`);
    return {
      id: `say-${id}`,
      polish: { sentence: polish.words.phrases[id] ?? '', list: [], context: at(SOURCE_LOCALE) },
      own:
        locale === SOURCE_LOCALE || piece.lang !== undefined
          ? null
          : { sentence: piece.parts[0] ?? '', list: [], context: at(locale) },
      hasSpace: false,
      isStale: piece.outdated !== null,
    };
  });
  return [
    ...common.filter(({ isFirst }) => isFirst).map(({ card }) => card),
    ...phrases,
    ...common.filter(({ isFirst }) => !isFirst).map(({ card }) => card),
  ];
}

function shown(
  { id, adds, words }: CommonCard,
  locale: Locale,
  stale: ReadonlySet<string>,
  lists: (adds: CommonCard['adds']) => { polish: readonly string[]; own: readonly string[] },
  contexts: { polish?: ProseContext; own?: ProseContext },
): Card {
  const list = lists(adds);
  const plain = (language: Locale): ProseContext => ({ locale: language, links: {} });
  return {
    id,
    polish: { sentence: words.pl, list: list.polish, context: contexts.polish ?? plain(SOURCE_LOCALE) },
    own:
      locale === SOURCE_LOCALE
        ? null
        : { sentence: words[locale], list: list.own, context: contexts.own ?? plain(locale) },
    hasSpace: adds === 'space',
    isStale: stale.has(id),
  };
}

/** Ids of the common cards whose Polish words have changed since their translation. */
async function staleCards(locale: Locale): Promise<ReadonlySet<string>> {
  const cards = await commonCards();
  const wordsIn = (language: Locale) =>
    wordPieces(Object.fromEntries(cards.map(({ id, words }) => [id, words[language]])));
  return new Set((await outdatedPieces('site/cards', locale, wordsIn(SOURCE_LOCALE), wordsIn(locale))).keys());
}
