import { LOCALES, type Locale } from '../domain/locale.ts';
import { PAGE_SECTIONS } from '../domain/section.ts';
import type { TranslationStatus } from '../domain/translation-status.ts';
import { translator } from '../i18n/translator.ts';
import { documentPath, shortPath } from '../routing/urls.ts';
import { documentsOfKind, textIn, type Procedure } from './documents.ts';
import { allAddresses } from './links.ts';
import { fullUrls, perLocale } from './open-data/shapes.ts';
import { codesOf } from './open-data/procedures.ts';
import { site } from './site.ts';
import { stateOf } from './translation-state.ts';

/** A procedure as city staff look for it. */
export interface StaffEntry {
  id: string;
  officialName: string;
  codes: string[];
  /** Everything it can be found by, besides codes and addresses. */
  names: string;
  addresses: string[];
  shortUrl: string;
  languages: Record<Locale, { url: string; title: string; state: TranslationStatus }>;
  /** Parts of the page that a link can lead to, with Polish names. */
  sections: { id: string; label: string }[];
}

/** Every procedure for city staff, in the alphabetical order of the Polish names. */
export async function staffList(): Promise<StaffEntry[]> {
  const procedures = await documentsOfKind('procedures');
  const codes = await codesOf(procedures);
  const collator = new Intl.Collator('pl');
  const entries = await Promise.all(procedures.map((one) => staffEntry(one, codes.get(one.id) ?? [])));
  return entries.toSorted((a, b) => collator.compare(a.officialName, b.officialName));
}

async function staffEntry(procedure: Procedure, codes: string[]): Promise<StaffEntry> {
  const { id, data } = procedure;
  const polish = textIn(procedure, 'pl');
  const urls = await fullUrls(documentPath('procedures', id));
  const states = new Map(
    await Promise.all(LOCALES.map(async (locale) => [locale, await stateOf(procedure, locale)] as const)),
  );
  return {
    id,
    officialName: data.officialName,
    codes,
    names: [data.officialName, polish.words.title, ...polish.words.alsoSaid].join(' · '),
    addresses: [...new Set([...data.sources.map(({ url }) => url), ...(await allAddresses(data.links))])],
    shortUrl: new URL(shortPath(id), (await site()).url).href,
    languages: perLocale((locale) => ({
      url: urls[locale],
      title: textIn(procedure, locale).words.title,
      state: states.get(locale) ?? 'missing',
    })),
    sections: [
      ...PAGE_SECTIONS.procedures
        .filter((section) => section in SECTION_KEYS && (section !== 'costs' || data.costs.length > 0))
        .map((section) => ({
          id: section,
          label: translator('pl')(SECTION_KEYS[section as keyof typeof SECTION_KEYS]),
        })),
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
