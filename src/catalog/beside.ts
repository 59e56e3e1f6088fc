import type { Kind } from '../domain/kind.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { LEAD } from '../domain/section.ts';
import { translator, type StringKey } from '../i18n/translator.ts';
import type { ProseContext } from '../markdown/prose-context.ts';
import { documentPath, localUrl } from '../routing/urls.ts';
import { bodyRows, both, entryCell, headingIn, sideOf, type BesideRow, type Side } from './beside-rows.ts';
import type { AnyDocument } from './documents.ts';

/** A section in two languages. */
export interface BesideSection {
  id: string;
  /** Null for what stands before the first heading. */
  headings: readonly [string, string] | null;
  rows: BesideRow[];
}

/** A document in two languages, row by row. */
export interface Beside {
  locales: readonly [Locale, Locale];
  contexts: readonly [ProseContext, ProseContext];
  sections: BesideSection[];
}

/** The language that stands beside a reader's own: Polish, and beside Polish English. */
export const besideLocale = (locale: Locale): Locale => (locale === SOURCE_LOCALE ? 'en' : SOURCE_LOCALE);

/** The structured lists of a kind as sections, in the order of its page. */
const PARTS = {
  procedures: [
    { id: 'steps', list: 'steps', heading: 'section.steps' },
    { id: 'documents', list: 'documents', heading: 'section.documents' },
    { id: 'say', list: 'phrases', heading: 'section.say' },
    { id: 'costs', list: 'costs', heading: 'section.costs' },
    { id: 'mistakes', list: 'mistakes', heading: 'section.mistakes' },
  ],
  guide: [{ id: 'essentials', list: 'essentials', heading: 'section.essentials' }],
  programme: [{ id: 'essentials', list: 'essentials', heading: 'section.essentials' }],
  'rights-and-duties': [{ id: 'rights', list: 'rights', heading: 'section.rights' }],
  reporting: [
    { id: 'now', list: 'now', heading: 'section.now' },
    { id: 'say', list: 'phrases', heading: 'section.say-now' },
    { id: 'next', list: 'next', heading: 'section.next' },
    { id: 'support', list: 'support', heading: 'section.support' },
  ],
  news: [],
  pages: [],
} satisfies Record<Kind, { id: string; list: string; heading: StringKey }[]>;

const GLANCE = ['cost', 'time', 'where', 'how', 'by'] as const;

/** A document in the reader's language with another one beside it; by default the one of `besideLocale`. */
export async function besideView(
  document: AnyDocument,
  locale: Locale,
  other: Locale = besideLocale(locale),
): Promise<Beside> {
  const sides = await Promise.all([sideOf(document, locale), sideOf(document, other)]);
  const row = (id: string, more: { number?: number; fact?: string } = {}): BesideRow =>
    both(sides, (side) => entryCell(side, id, more));
  const lists: Readonly<Record<string, unknown>> = document.data;
  const rowsOf = (list: string): BesideRow[] =>
    ((lists[list] ?? []) as readonly { id: string; fact?: string }[]).map(({ id, fact }, index) =>
      row(`${list}/${id}`, {
        ...(list === 'steps' || list === 'now' ? { number: index + 1 } : {}),
        ...(fact === undefined ? {} : { fact }),
      }),
    );
  const glance = GLANCE.map((key) =>
    both(sides, (side) => ({
      ...entryCell(side, `glance/${key}`),
      label: translator(side.locale)(`glance.${key}`),
    })),
  );
  const parts = PARTS[document.kind].map(({ id, list, heading }) => ({
    id,
    headings: both(sides, (side) => translator(side.locale)(heading)),
    rows: rowsOf(list),
  }));
  const polish = document.texts[SOURCE_LOCALE];
  const lead = polish.sections.some(({ id }) => id === LEAD) ? bodyRows(sides, LEAD) : [];
  const body = polish.sections.flatMap(({ id }) =>
    id === null || id === LEAD
      ? []
      : [{ id, headings: both(sides, (side) => headingIn(side, id)), rows: bodyRows(sides, id) }],
  );
  const hasUnsure = 'unsure' in polish.words && polish.words.unsure !== undefined;
  const context = (side: Side): ProseContext => ({
    locale: side.locale,
    links: side.links,
    page: localUrl(side.locale, documentPath(document.kind, document.id)),
  });
  return {
    locales: [locale, other],
    contexts: both(sides, context),
    sections: [
      {
        id: LEAD,
        headings: null,
        rows: [
          row('title'),
          ...rowsOf('calls'),
          ...(document.kind === 'procedures' ? glance : []),
          row('summary'),
          ...lead,
        ],
      },
      ...parts,
      ...body,
      ...(hasUnsure
        ? [
            {
              id: 'unsure',
              headings: both(sides, (side) => translator(side.locale)('section.unsure')),
              rows: [row('unsure')],
            },
          ]
        : []),
    ].filter(({ rows }) => rows.length > 0),
  };
}
