import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { rungOf, valueOn } from '../domain/fact.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { DIGEST_LENGTH, type PrintedPart, type PrintRecord } from '../domain/print-version.ts';
import { readableWords } from '../domain/readable-words.ts';
import { formatFactValue } from '../i18n/format-fact.ts';
import { translator, type StringKey } from '../i18n/translator.ts';
import { textDigest } from '../markdown/canonical.ts';
import { parseWords, plainText } from '../markdown/parse.ts';
import { translatables, type Translatable } from '../markdown/translatable.ts';
import type { Fact } from '../schemas/fact.ts';
import { documentPath, localUrl } from '../routing/urls.ts';
import { viewDocument, type DocumentView } from './document-view.ts';
import type { AnyDocument } from './documents.ts';
import { facts, type ShownFact } from './facts.ts';
import { oncePerBuild } from './once-per-build.ts';
import { TODAY } from './today.ts';

/** So many digests fit into the code of a sheet, beside the address and the id; then values share one. */
const MOST_DIGESTS = 34;

/** The lists and lines of the front matter that readers see, with the section of the page that shows them. */
const SHOWN: Readonly<Record<string, { anchor: string; label: StringKey }>> = {
  title: { anchor: 'lead', label: 'check.part-lead' },
  summary: { anchor: 'lead', label: 'check.part-lead' },
  lead: { anchor: 'lead', label: 'check.part-lead' },
  glance: { anchor: 'main', label: 'check.part-glance' },
  essentials: { anchor: 'essentials', label: 'section.essentials' },
  calls: { anchor: 'main', label: 'check.part-calls' },
  rights: { anchor: 'rights', label: 'section.rights' },
  now: { anchor: 'now', label: 'section.now' },
  steps: { anchor: 'steps', label: 'section.steps' },
  documents: { anchor: 'documents', label: 'section.documents' },
  phrases: { anchor: 'say', label: 'section.say' },
  next: { anchor: 'next', label: 'section.next' },
  support: { anchor: 'support', label: 'section.support' },
  costs: { anchor: 'costs', label: 'section.costs' },
  mistakes: { anchor: 'mistakes', label: 'section.mistakes' },
  unsure: { anchor: 'unsure', label: 'section.unsure' },
};

const made = new Map<string, Promise<PrintRecord>>();

/** What a printed sheet of a document is compared with, in a language. In a build it is made once. */
export function printRecord(document: AnyDocument, locale: Locale): Promise<PrintRecord> {
  if (import.meta.env.DEV) return makeRecord(document, locale);
  const key = `${locale}/${document.id}`;
  const record = made.get(key) ?? makeRecord(document, locale);
  made.set(key, record);
  return record;
}

async function makeRecord(document: AnyDocument, locale: Locale): Promise<PrintRecord> {
  const view = await viewDocument(document, locale);
  const known = await facts();
  const sections = await sectionParts(document, view, locale);
  const values = [...view.facts.values()].map((fact) => valuePart(document, view, fact, known.get(fact.id), locale));
  const parts = [
    ...sections,
    ...(sections.length + values.length > MOST_DIGESTS ? sharedPart(values, locale) : values),
  ];
  return {
    id: document.id,
    title: document.data.discreet ? translator(locale)('discreet.title') : view.text.words.title,
    url: localUrl(locale, documentPath(document.kind, document.id)),
    date: newestDate(document, view, known),
    version: hash(parts.map(({ id, digest }) => id + digest).join(' ')).slice(0, 6),
    discreet: document.data.discreet,
    parts,
  };
}

async function sectionParts(
  document: AnyDocument,
  view: DocumentView<AnyDocument>,
  locale: Locale,
): Promise<PrintedPart[]> {
  const t = translator(locale);
  const polish = document.texts[SOURCE_LOCALE];
  const own = translatables(view.text.words, view.text.sections);
  const source = translatables(polish.words, polish.sections);
  const parts = new Map<string, { anchor: string; label: string; pieces: Translatable[] }>();
  for (const piece of source) {
    const list = piece.id.split('/')[0] ?? piece.id;
    const shown = SHOWN[list];
    const heading = view.sections.find(({ id }) => id === piece.id)?.heading;
    if (shown === undefined && heading === undefined) continue;
    const anchor = shown?.anchor ?? piece.id;
    const key = shown?.label ?? piece.id;
    const part = parts.get(key) ?? { anchor, label: heading ?? t(shown?.label ?? 'check.part-lead'), pieces: [] };
    const translated = own.find(({ id, text }) => id === piece.id && text !== '');
    part.pieces.push(translated ?? piece);
    parts.set(key, part);
  }
  const pinned = locale === SOURCE_LOCALE ? await pinnedOf(document) : {};
  const texts = [...parts].map(([key, { anchor, label, pieces }]): PrintedPart => {
    const waiting = pieces.map(({ id }) => isOutdated(view, id)).join('');
    const [only] = pieces;
    const isBody = pieces.length === 1 && only !== undefined && only.id === key;
    const digestOf = (digests: string) => digest(`section/${anchor}/${key}`, digests + waiting);
    return {
      id: `section/${key}`,
      anchor,
      label,
      digest: digestOf(pieces.map(({ text }) => textDigest(text)).join(' ')),
      now: null,
      before: isBody
        ? Object.fromEntries(
            Object.entries(pinned)
              .filter(([pin]) => pin !== textDigest(only.text))
              .map(([pin, text]) => [digestOf(pin), readableWords(text, new Map())]),
          )
        : {},
    };
  });
  const places = view.places.map(({ name, address, phones, emails, hours }) => [
    name,
    address?.text,
    phones,
    emails,
    hours,
  ]);
  const goTo: PrintedPart = {
    id: 'section/places',
    anchor: 'places',
    label: t('section.places'),
    digest: digest('places', JSON.stringify(places)),
    now: null,
    before: {},
  };
  return places.length > 0 ? [...texts, goTo] : texts;
}

const isOutdated = (view: DocumentView<AnyDocument>, id: string) =>
  (view.sections.find((section) => section.id === id)?.outdated ?? view.piece(id).outdated)?.changes
    .map(({ text }) => text)
    .join('') ?? '';

function valuePart(
  document: AnyDocument,
  view: DocumentView<AnyDocument>,
  shown: ShownFact,
  fact: Fact | undefined,
  locale: Locale,
): PrintedPart {
  const t = translator(locale);
  const all = fact?.values.map(({ value }) => (fact ? formatFactValue(fact, value, locale, 'nominative') : '')) ?? [];
  const say = shown.text ?? t('fact.ask-value');
  return {
    id: `fact/${shown.id}`,
    anchor: `fact-${shown.id}`,
    label: feeName(document, view, shown.id) ?? t('check.part-value'),
    digest: digest(`fact/${shown.id}`, say),
    now: say,
    before: Object.fromEntries(
      all.filter((text) => text !== say).map((text) => [digest(`fact/${shown.id}`, text), text]),
    ),
  };
}

/** One part for all values of a long document. */
const sharedPart = (values: readonly PrintedPart[], locale: Locale): PrintedPart[] => [
  {
    id: 'facts',
    anchor: 'values',
    label: translator(locale)('sources.values'),
    digest: digest('facts', values.map((value) => value.digest).join(' ')),
    now: null,
    before: {},
  },
];

/** What a fee is for, in the words of the procedure that lists it. */
function feeName(document: AnyDocument, view: DocumentView<AnyDocument>, id: string): string | null {
  if (document.kind !== 'procedures') return null;
  const cost = document.data.costs.find(({ fact }) => fact === id);
  const [words = ''] = cost === undefined ? [] : view.piece(`costs/${cost.id}`).parts;
  const parsed = parseWords(words);
  return words !== '' && parsed.ok ? parsed.nodes.map(plainText).join('') : null;
}

/** The newest of all dates that a document and its values carry, none of them later than today. */
function newestDate(
  document: AnyDocument,
  view: DocumentView<AnyDocument>,
  known: ReadonlyMap<string, Fact>,
): string | null {
  const { data } = document;
  const values = [...view.facts.keys()].flatMap((id) => {
    const fact = known.get(id);
    if (!fact) return [];
    const { value } = valueOn<Fact['values'][number]>(fact.values, TODAY);
    return rungOf(value, TODAY) === 'C' ? [] : [value.checked?.on ?? value.sourceDate];
  });
  const dates = [
    data.asOf,
    data.checkedOn,
    ...Object.values(data.changed),
    ...data.sources.map(({ date }) => date),
    ...(document.kind === 'news' ? [document.data.date] : []),
    view.provenance?.reviewed?.on,
    ...values,
  ].filter((date): date is string => date !== undefined && date !== 'undated' && date <= TODAY);
  return dates.toSorted().at(-1) ?? null;
}

const pinnedFiles = oncePerBuild(
  async () => new Map((await getCollection('pinned')).map(({ id, data }) => [id, data])),
);

const pinnedOf = async ({ kind, id }: AnyDocument): Promise<Record<string, string>> =>
  (await pinnedFiles()).get(`${kind}/${id}/pinned`) ?? {};

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

const digest = (id: string, content: string) =>
  createHash('sha256').update(`${id}\n${content}`).digest('base64url').slice(0, DIGEST_LENGTH);
