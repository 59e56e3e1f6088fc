import type { FinderData, FinderEntry } from '../domain/finder-data.ts';
import { KINDS, type Kind } from '../domain/kind.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { sheetFile } from '../domain/print-version.ts';
import { PAGE_SECTIONS } from '../domain/section.ts';
import type { TranslationStatus } from '../domain/translation-status.ts';
import { translator } from '../i18n/translator.ts';
import { documentPath, localUrl, shortPath } from '../routing/urls.ts';
import { documents, documentsOfKind, textIn, type AnyDocument } from './documents.ts';
import { allAddresses } from './links.ts';
import { oncePerBuild } from './once-per-build.ts';
import { perLocale } from './open-data/shapes.ts';
import { codesOf } from './open-data/procedures.ts';
import { site } from './site.ts';
import { stateOf } from './translation-state.ts';

/** A document as city staff look for it. */
export interface StaffEntry extends FinderEntry {
  kind: Kind;
  id: string;
  /** The official name of a procedure, the Polish title of other documents. */
  name: string;
  shortUrl: string;
  /** Its page in each language and the PDF beside it, from the root of the site. */
  versions: Record<Locale, { path: string; pdf: string; state: TranslationStatus }>;
}

/** Every document for city staff by kind, in the alphabetical order of the Polish names; news pass too soon for letters. */
export const staffList = oncePerBuild(async (): Promise<{ kind: Kind; entries: StaffEntry[] }[]> => {
  const codes = await codesOf(await documentsOfKind('procedures'));
  const collator = new Intl.Collator('pl');
  const entries = await Promise.all((await documents()).map((one) => staffEntry(one, codes.get(one.id) ?? [])));
  return KINDS.filter((kind) => kind !== 'news')
    .map((kind) => ({
      kind,
      entries: entries.filter((one) => one.kind === kind).toSorted((a, b) => collator.compare(a.name, b.name)),
    }))
    .filter((group) => group.entries.length > 0);
});

/** What the page loads when somebody searches: all that its list does not show. */
export async function finderData(): Promise<FinderData> {
  const entries = (await staffList()).flatMap((group) => group.entries);
  return Object.fromEntries(
    entries.map(({ id, names, codes, addresses, sections, titles, sizes }) => [
      id,
      { names, codes, addresses, sections, titles, sizes },
    ]),
  );
}

async function staffEntry(document: AnyDocument, codes: string[]): Promise<StaffEntry> {
  const { kind, id, data } = document;
  const polish = textIn(document, 'pl');
  const name = document.kind === 'procedures' ? document.data.officialName : polish.words.title;
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
    titles: perLocale((locale) => textIn(document, locale).words.title),
    sizes: {},
    versions: perLocale((locale) => {
      const path = localUrl(locale, documentPath(kind, id));
      return { path, pdf: path + sheetFile(id, locale, data.discreet), state: states.get(locale) ?? 'missing' };
    }),
    sections: [
      ...(document.kind === 'procedures' ? ownSections(document.data.costs.length > 0) : []),
      ...polish.sections.flatMap((section): FinderEntry['sections'] =>
        section.id !== null && section.heading !== '' ? [[section.id, section.heading]] : [],
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
const ownSections = (hasCosts: boolean): FinderEntry['sections'] =>
  PAGE_SECTIONS.procedures
    .filter((id) => id in SECTION_KEYS && (id !== 'costs' || hasCosts))
    .map((id) => [id, translator('pl')(SECTION_KEYS[id as keyof typeof SECTION_KEYS])]);
