import { documentPath } from '../../routing/urls.ts';
import { serviceCodes } from '../../domain/service-code.ts';
import type { EntryOf } from '../../schemas/open-data.ts';
import { documentsOfKind, textIn, withdrawnDocuments, type Procedure } from '../documents.ts';
import { allAddresses } from '../links.ts';
import { translationStates } from '../translation-state.ts';
import { fullUrls, openWords, perLocale } from './shapes.ts';

/** Every procedure as open data, in the order of the site; withdrawn ones come last, and say so. */
export async function openProcedures(): Promise<EntryOf<'procedures'>[]> {
  const procedures = await documentsOfKind('procedures');
  const codes = await codesOf(procedures);
  const withdrawn = (await withdrawnDocuments()).filter((document) => document.kind === 'procedures');
  return Promise.all(
    [...procedures, ...withdrawn].map((procedure) => openProcedure(procedure, codes.get(procedure.id) ?? [])),
  );
}

/** Codes of the Public Information Bulletin by procedure: those that name it alone. */
export const codesOf = async (procedures: readonly Procedure[]): Promise<ReadonlyMap<string, string[]>> =>
  serviceCodes(
    await Promise.all(
      procedures.map(async ({ id, data }) => ({
        id,
        urls: [...data.sources.map(({ url }) => url), ...(await allAddresses(data.links))],
      })),
    ),
  );

async function openProcedure(procedure: Procedure, codes: string[]): Promise<EntryOf<'procedures'>> {
  const { id, data } = procedure;
  const words = (of: (own: Procedure['texts']['pl']['words']) => string | undefined) =>
    perLocale((locale) => {
      const text = of(textIn(procedure, locale).words);
      return text === undefined ? null : openWords(text);
    });
  return {
    id,
    formerIds: data.aliases,
    status: data.status === 'withdrawn' ? 'withdrawn' : 'published',
    instead: data.instead,
    officialName: data.officialName,
    serviceCodes: codes,
    url: await fullUrls(documentPath('procedures', id)),
    title: perLocale((locale) => textIn(procedure, locale).words.title),
    summary: perLocale((locale) => openWords(textIn(procedure, locale).words.summary)),
    translation: await translationStates(procedure),
    topics: data.topics,
    channels: data.channels,
    steps: data.steps.map((step) => ({
      id: step.id,
      title: words((own) => own.steps[step.id]?.title),
      text: words((own) => own.steps[step.id]?.text),
    })),
    documents: data.documents.map((paper) => ({
      id: paper.id,
      optional: paper.optional,
      text: words((own) => own.documents[paper.id]),
    })),
    costs: data.costs.map((cost) => ({ id: cost.id, fact: cost.fact, text: words((own) => own.costs[cost.id]) })),
    places: data.places,
    terms: data.terms,
    related: data.related,
    legalBasis: data.legalBasis.map(({ title, journal }) => ({ title, journal: journal ?? null })),
    sources: data.sources,
    asOf: data.asOf,
    checkedOn: data.checkedOn ?? null,
  };
}
