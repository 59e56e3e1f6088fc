import { KINDS, type Kind } from '../domain/kind.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { sheetFile } from '../domain/print-version.ts';
import { PAGE_SECTIONS } from '../domain/section.ts';
import type { TranslationStatus } from '../domain/translation-status.ts';
import { translator } from '../i18n/translator.ts';
import { documentPath, shortPath } from '../routing/urls.ts';
import { documents, documentsOfKind, textIn, type AnyDocument } from './documents.ts';
import { allAddresses } from './links.ts';
import { fullUrls, perLocale } from './open-data/shapes.ts';
import { codesOf } from './open-data/procedures.ts';
import { site } from './site.ts';
import { stateOf } from './translation-state.ts';

/** A document as city staff look for it. */
export interface StaffEntry {
  kind: Kind;
  id: string;
  /** The official name of a procedure, the Polish title of other documents. */
  name: string;
  codes: string[];
  /** Everything it can be found by, besides codes and addresses. */
  names: string;
  addresses: string[];
  shortUrl: string;
  languages: Record<Locale, { url: string; title: string; state: TranslationStatus; pdf: string }>;
  /** Parts of the page that a link can lead to, with Polish names. */
  sections: { id: string; label: string }[];
}

/** Every document for city staff by kind, in the alphabetical order of the Polish names; news pass too soon for letters. */
export async function staffList(): Promise<{ kind: Kind; entries: StaffEntry[] }[]> {
  const codes = await codesOf(await documentsOfKind('procedures'));
  const collator = new Intl.Collator('pl');
  const entries = await Promise.all((await documents()).map((one) => staffEntry(one, codes.get(one.id) ?? [])));
  return KINDS.filter((kind) => kind !== 'news')
    .map((kind) => ({
      kind,
      entries: entries.filter((one) => one.kind === kind).toSorted((a, b) => collator.compare(a.name, b.name)),
    }))
    .filter((group) => group.entries.length > 0);
}

async function staffEntry(document: AnyDocument, codes: string[]): Promise<StaffEntry> {
  const { kind, id, data } = document;
  const polish = textIn(document, 'pl');
  const name = document.kind === 'procedures' ? document.data.officialName : polish.words.title;
  const urls = await fullUrls(documentPath(kind, id));
  const states = new Map(
    await Promise.all(LOCALES.map(async (locale) => [locale, await stateOf(document, locale)] as const)),
  );
  return {
    kind,
    id,
    name,
    codes: kind === 'procedures' ? codes : [],
    names: [...new Set([name, polish.words.title, ...polish.words.alsoSaid])].join(' · '),
    addresses: [...new Set([...data.sources.map(({ url }) => url), ...(await allAddresses(data.links))])],
    shortUrl: new URL(shortPath(id), (await site()).url).href,
    languages: perLocale((locale) => ({
      url: urls[locale],
      title: textIn(document, locale).words.title,
      state: states.get(locale) ?? 'missing',
      pdf: `${locale}/${documentPath(kind, id)}${sheetFile(id, locale, data.discreet)}`,
    })),
    sections: [
      ...(document.kind === 'procedures' ? ownSections(document.data.costs.length > 0) : []),
      ...polish.sections.flatMap((section) =>
        section.id !== null && section.heading !== '' ? [{ id: section.id, label: section.heading }] : [],
      ),
    ],
  };
}

const SECTION_KEYS = {
  steps: 'section.steps',
  documents: 'section.documents',
  say: 'section.say',
  costs: 'section.costs',
  mistakes: 'section.mistakes',
} as const;

/** The lists of a procedure, under the names that they have on its Polish page. */
const ownSections = (hasCosts: boolean): StaffEntry['sections'] =>
  PAGE_SECTIONS.procedures
    .filter((id) => id in SECTION_KEYS && (id !== 'costs' || hasCosts))
    .map((id) => ({ id, label: translator('pl')(SECTION_KEYS[id as keyof typeof SECTION_KEYS]) }));
