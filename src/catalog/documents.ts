import { getCollection } from 'astro:content';
import { KINDS, type Kind } from '../domain/kind.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { idsIn } from '../domain/marks.ts';
import { isCurrentNews } from '../domain/news.ts';
import { parseMdx, splitSections, type BodySection } from '../markdown/parse.ts';
import type { DataOf, WordsOf } from '../schemas/documents.ts';
import { oncePerBuild } from './once-per-build.ts';
import { TODAY } from './today.ts';

interface TextOf<Words> {
  words: Words;
  sections: BodySection[];
  /** Ids of the facts, terms and places that the text uses, in order. */
  uses: { facts: string[]; terms: string[]; places: string[] };
}

/** A document of a kind, its neutral data joined with its texts. */
export type DocumentOf<K extends Kind> = {
  [One in K]: {
    kind: One;
    id: string;
    data: DataOf<One>;
    texts: { pl: TextOf<WordsOf<One>> } & Partial<Record<Locale, TextOf<WordsOf<One>>>>;
  };
}[K];

export type Procedure = DocumentOf<'procedures'>;
export type AnyDocument = DocumentOf<Kind>;

interface TextEntry<Words> {
  id: string;
  data: Words;
  body?: string | undefined;
}

/** Joins a document's neutral data with its texts. Documents without a Polish text do not exist. */
function join<K extends Kind>(
  kind: K,
  data: readonly { id: string; data: DataOf<K> }[],
  texts: readonly TextEntry<WordsOf<K>>[],
): DocumentOf<K>[] {
  const byId = new Map(texts.map((text) => [text.id, text]));
  return data.flatMap((entry) => {
    const id = entry.id.split('/')[0] ?? entry.id;
    const found = Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const text = byId.get(`${id}/${locale}`);
        return text ? [[locale, textOf(text)]] : [];
      }),
    );
    return SOURCE_LOCALE in found ? [{ kind, id, data: entry.data, texts: found } as DocumentOf<K>] : [];
  });
}

/** A text that is looked into when a page first asks for it: in the live view most never are, and in a thread of a build half. */
function textOf<Words>(text: TextEntry<Words>): TextOf<Words> {
  let sections: BodySection[] | undefined;
  let uses: TextOf<Words>['uses'] | undefined;
  return {
    words: text.data,
    get uses() {
      return (uses ??= usesOf(text));
    },
    get sections() {
      return (sections ??= sectionsOf(text));
    },
  };
}

function sectionsOf(text: { id: string; body?: string | undefined }): BodySection[] {
  const parsed = parseMdx(text.body ?? '');
  if (!parsed.ok) throw new Error(`${text.id}: ${parsed.message}. Run "npm run content -- check".`);
  return splitSections(parsed.nodes);
}

function usesOf(text: { data: unknown; body?: string | undefined }): TextOf<unknown>['uses'] {
  const raw = stringsIn(text.data).join('\n') + (text.body ?? '');
  return {
    facts: [...new Set([...idsIn(raw, 'Fact'), ...idsIn(raw, 'Call')])],
    terms: idsIn(raw, 'Term'),
    places: idsIn(raw, 'Place'),
  };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Every document of any status. */
const allDocuments = oncePerBuild(async (): Promise<AnyDocument[]> => [
  ...join('procedures', await getCollection('procedureData'), await getCollection('procedureTexts')),
  ...join('guide', await getCollection('chapterData'), await getCollection('chapterTexts')),
  ...join('rights-and-duties', await getCollection('rightsData'), await getCollection('rightsTexts')),
  ...join('reporting', await getCollection('reportingData'), await getCollection('reportingTexts')),
  ...join('programme', await getCollection('programmeData'), await getCollection('programmeTexts')),
  ...join('news', await getCollection('newsData'), await getCollection('newsTexts')),
  ...join('pages', await getCollection('pageData'), await getCollection('pageTexts')),
]);

/** Documents that were published and taken back: their pages stay, but say only that, and where to go. */
export const withdrawnDocuments = oncePerBuild(async () =>
  (await allDocuments()).filter(({ data }) => data.status === 'withdrawn'),
);

/** Every document with a page of its own, for `getStaticPaths`: those that may be seen, and withdrawn ones. */
export const documentsWithPage = oncePerBuild(async () => [...(await documents()), ...(await withdrawnDocuments())]);

/** Every document that may be seen: published ones, in the live view drafts too. */
export const documents = oncePerBuild(async (): Promise<AnyDocument[]> => {
  return (await allDocuments())
    .filter(({ data }) => data.status === 'published' || (import.meta.env.DEV && data.status === 'draft'))
    .toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || withinKind(a, b) || a.id.localeCompare(b.id));
});

/** Every procedure with a page of its own, withdrawn ones last. */
export const proceduresWithPage = async (): Promise<Procedure[]> =>
  (await documentsWithPage()).filter((document) => document.kind === 'procedures');

/** News by day, the newest first; all other kinds in the order that editors give. */
function withinKind(a: AnyDocument, b: AnyDocument): number {
  if (a.kind === 'news' && b.kind === 'news') return b.data.date.localeCompare(a.data.date);
  return a.kind === 'news' || b.kind === 'news' ? 0 : a.data.order - b.data.order;
}

/** Every document that may be seen, by its id and by its former ones. */
const documentsById = oncePerBuild(async () => {
  const found = new Map<string, AnyDocument>();
  for (const document of await documents()) {
    for (const id of [document.id, ...document.data.aliases]) if (!found.has(id)) found.set(id, document);
  }
  return found;
});

/** The document with this id, or undefined while it is still being written. */
export async function findDocument(id: string): Promise<AnyDocument | undefined> {
  return (await documentsById()).get(id);
}

export interface DocumentText<D extends AnyDocument = AnyDocument> {
  words: D['texts']['pl']['words'];
  sections: BodySection[];
  uses: TextOf<unknown>['uses'];
  /** The language in which the words really are: Polish where a translation is missing. */
  locale: Locale;
}

/** A document's text in a language, or the Polish one where there is no translation. */
export function textIn<D extends AnyDocument>(document: D, locale: Locale): DocumentText<D> {
  const own = document.texts[locale];
  const text = own ?? document.texts[SOURCE_LOCALE];
  // Not a copy of all fields: lists ask for the title alone, and the body need not be parsed for that.
  return {
    words: text.words,
    locale: own ? locale : SOURCE_LOCALE,
    get uses() {
      return text.uses;
    },
    get sections() {
      return text.sections;
    },
  };
}

/** A document as it stands in a list. */
export interface DocumentLink {
  id: string;
  kind: Kind;
  title: string;
  titleLocale: Locale;
  summary: string;
  officialName: string | null;
}

/** A document as a link in a language. */
export function linkTo(document: AnyDocument, locale: Locale): DocumentLink {
  const text = textIn(document, locale);
  return {
    id: document.id,
    kind: document.kind,
    title: text.words.title,
    titleLocale: text.locale,
    summary: text.words.summary,
    officialName: document.kind === 'procedures' ? document.data.officialName : null,
  };
}

/** Links to the documents with these ids, in this order; those still being written are left out. */
export async function linksTo(ids: readonly string[], locale: Locale): Promise<DocumentLink[]> {
  const found = await Promise.all(ids.map(findDocument));
  return found.flatMap((document) => (document ? [linkTo(document, locale)] : []));
}

/** Documents of a topic, as links; of one kind where it is given. News that has expired is not among them. */
export async function documentsOnTopic(topic: string, locale: Locale, kind?: Kind): Promise<DocumentLink[]> {
  return (await documents())
    .filter((document) => document.data.topics.includes(topic) && (kind ?? document.kind) === document.kind)
    .filter((document) => document.kind !== 'news' || isCurrentNews(document.data, TODAY))
    .map((document) => linkTo(document, locale));
}

/** The documents of a kind. */
export async function documentsOfKind<K extends Kind>(kind: K): Promise<DocumentOf<K>[]> {
  return (await documents()).filter((document) => document.kind === kind) as DocumentOf<K>[];
}

/** Documents that name a place among those to go to, as links. */
export async function documentsAtPlace(place: string, locale: Locale): Promise<DocumentLink[]> {
  return (await documents())
    .filter(({ data }) => 'places' in data && data.places.includes(place))
    .map((document) => linkTo(document, locale));
}
