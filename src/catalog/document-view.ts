import type { ProseContext } from '../markdown/prose-context.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { formatDate } from '../i18n/format.ts';
import type { BodySection } from '../markdown/parse.ts';
import { translatables } from '../markdown/translatable.ts';
import type { LegalAct } from '../schemas/common.ts';
import type { Provenance } from '../schemas/translation.ts';
import { linksTo, textIn, type AnyDocument, type DocumentLink, type DocumentText } from './documents.ts';
import { outdatedPieces, provenanceOf, type Outdated } from './freshness.ts';
import { documentPath, localUrl } from '../routing/urls.ts';
import { outsideLinks } from './links.ts';
import { pieceLookup, type PieceLookup } from './pieces.ts';
import { showFact, type ShownFact } from './facts.ts';
import { showPlace, type ShownPlace } from './places.ts';
import { site } from './site.ts';
import { showTerm, type ShownTerm } from './terms.ts';

/** A section of the body, in the language in which it really is. */
export interface ShownSection extends BodySection {
  locale: Locale;
  outdated: Outdated | null;
}

/** Everything a document's page shows in one language, looked up. */
export interface DocumentView<D extends AnyDocument> {
  text: DocumentText<D>;
  context: ProseContext;
  piece: PieceLookup;
  lead: ShownSection | null;
  sections: ShownSection[];
  facts: ReadonlyMap<string, ShownFact>;
  terms: ShownTerm[];
  /** Places to go to, without those whose cards stand in the text. */
  places: ShownPlace[];
  acts: LegalAct[];
  /** Date of the newest source, where the document rests on sources. */
  asOf: string | null;
  related: DocumentLink[];
  sources: { url: string; date: string | null }[];
  hasUnconfirmed: boolean;
  provenance: Provenance | null;
  feedback: string | null;
  /** The service that takes reports; null where there is none. */
  feedbackEndpoint: string | null;
  /** Full address of the page. */
  url: string;
  /** Where the quick exit leads. */
  quickExit: string;
}

/** Gathers what the page of a document shows. A section without a translation stands in Polish. */
export async function viewDocument<D extends AnyDocument>(document: D, locale: Locale): Promise<DocumentView<D>> {
  const text = textIn(document, locale);
  const links = await outsideLinks(document.data.links, locale);
  const { data } = document;
  const { feedback, feedbackEndpoint = null, quickExit, url: siteUrl } = await site();
  const factIds = [...new Set([...factsInLists(document), ...text.uses.facts])];
  const facts = new Map(await Promise.all(factIds.map(async (id) => [id, await showFact(id, locale)] as const)));
  const termIds = [...new Set([...data.terms, ...text.uses.terms])];
  const polish = document.texts[SOURCE_LOCALE];
  const outdated = await outdatedPieces(
    `${document.kind}/${document.id}`,
    text.locale,
    translatables(polish.words, polish.sections),
    translatables(text.words, text.sections),
    data.changed,
  );
  const all = polish.sections.map((section): ShownSection => {
    const own = text.sections.find((one) => one.id === section.id);
    return own
      ? { ...own, locale: text.locale, outdated: outdated.get(own.id ?? '') ?? null }
      : { ...section, locale: SOURCE_LOCALE, outdated: null };
  });
  return {
    text,
    context: { locale: text.locale, links },
    piece: pieceLookup(text, polish.words, { locale, links }, outdated),
    lead: all.find((section) => section.id === 'lead') ?? null,
    sections: all.filter((section) => section.id !== 'lead'),
    facts,
    terms: await Promise.all(termIds.map((id) => showTerm(id, locale))),
    places: await Promise.all(
      ('places' in data ? data.places : [])
        .filter((place) => !text.uses.places.includes(place))
        .map((place) => showPlace(place, locale)),
    ),
    acts: 'legalBasis' in data ? data.legalBasis : [],
    asOf: data.asOf ?? null,
    related: await linksTo(data.related, locale),
    sources: data.sources.map(({ url, date }) => ({
      url,
      date: date === 'undated' ? null : formatDate(date, locale),
    })),
    hasUnconfirmed: [...facts.values()].some((fact) => fact.rung !== 'A'),
    provenance: await provenanceOf(`${document.kind}/${document.id}`, text.locale),
    feedback,
    feedbackEndpoint,
    url: new URL(localUrl(locale, documentPath(document.kind, document.id)), siteUrl).href,
    quickExit,
  };
}

/** Facts that the entries of a document's lists name. */
export function factsInLists(document: AnyDocument): string[] {
  switch (document.kind) {
    case 'procedures':
      return document.data.costs.map((cost) => cost.fact);
    case 'reporting':
      return [...document.data.calls, ...document.data.support].flatMap(({ fact }) => fact ?? []);
    case 'programme':
      return document.data.indicators.flatMap(({ baseline, target }) => [
        ...(baseline === null ? [] : [baseline]),
        target,
      ]);
    default:
      return [];
  }
}

/** Pages that explain steps and documents of a list, by id; those still being written are not in it. */
export async function explainedBy(
  entries: readonly { document?: string | undefined }[],
  locale: Locale,
): Promise<ReadonlyMap<string, DocumentLink>> {
  const links = await linksTo(
    entries.flatMap((entry) => entry.document ?? []),
    locale,
  );
  return new Map(links.map((link) => [link.id, link]));
}
