import { siteName } from '../domain/site-name.ts';
import { getCollection } from 'astro:content';
import { rungOf, type Rung, type Sourced } from '../domain/fact.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { formatDate, formatPhone, languageName } from '../i18n/format.ts';
import { PLACE_KINDS, type PlaceData } from '../schemas/place.ts';
import { wordPieces } from '../markdown/translatable.ts';
import { outdatedPieces, type Outdated } from './freshness.ts';
import { documentPath, placePath, type PagePath } from '../routing/urls.ts';
import { findDocument } from './documents.ts';
import { maySee } from './may-see.ts';
import { oncePerBuild, oncePerBuildEach } from './once-per-build.ts';
import { showHours, type ShownHours } from './place-hours.ts';
import { TODAY } from './today.ts';

/** A contact of a place with its own rung; contacts of rung C are left out. */
export interface ShownContact {
  text: string;
  href: string;
  rung: Rung;
  source: { url: string; date: string | null };
}

export interface ShownPlace {
  id: string;
  /** Where the place is told about: its own page, or the fixed page of the same id. */
  path: PagePath;
  kind: PlaceData['kind'];
  name: string;
  officialName: string;
  about: string;
  access: string | null;
  /** The year for which nobody has confirmed the entry; null where it is confirmed. */
  unconfirmedFor: string | null;
  address: { text: string; rung: Rung } | null;
  phones: ShownContact[];
  emails: ShownContact[];
  website: ShownContact | null;
  hours: ShownHours | null;
  languages: string | null;
  source: { url: string; date: string | null };
  /** Words of the place that are behind the Polish ones. */
  outdated: Outdated[];
}

/** Every place that may be seen by its id, history too. */
export const allPlaces = oncePerBuild(async () => {
  const entries = await getCollection('places', maySee);
  return new Map(entries.map((entry) => [entry.id, entry.data]));
});

/**
 * A place in one language.
 *
 * @throws Error when there is no such place, or when it is history and must not be shown as a contact.
 */
export const showPlace = oncePerBuildEach(async (id: string, locale: Locale): Promise<ShownPlace> => {
  const data = (await allPlaces()).get(id);
  if (!data) throw new Error(`There is no place "${id}". Run "npm run content -- check".`);
  if (data.status === 'superseded') throw new Error(`The place "${id}" is history and cannot be shown as a contact.`);
  const page = await findDocument(id);
  const path = page ? documentPath(page.kind, page.id) : placePath(id);
  return { ...inLocale(id, data, locale, await outdatedWords(id, data, locale)), path };
});

/** Every place that may be shown as a contact, in order. */
export const currentPlaces = oncePerBuild(async (): Promise<[string, PlaceData][]> =>
  [...(await allPlaces())]
    .filter(([, data]) => data.status !== 'superseded')
    .toSorted(([idA, a], [idB, b]) => a.order - b.order || idA.localeCompare(idB)),
);

/** The places of one kind that may be shown, in order. */
export async function placesOfKind(kind: PlaceData['kind'], locale: Locale): Promise<ShownPlace[]> {
  const found = (await currentPlaces()).filter(([, data]) => data.kind === kind);
  return Promise.all(found.map(([id]) => showPlace(id, locale)));
}

/** The places that help with a topic, in order. */
export async function placesOnTopic(topic: string, locale: Locale): Promise<ShownPlace[]> {
  const found = (await currentPlaces()).filter(([, data]) => data.topics.includes(topic));
  return Promise.all(found.map(([id]) => showPlace(id, locale)));
}

/** Ids of the places that have a page of their own: those about which no document tells. */
export async function ownPageIds(): Promise<string[]> {
  const ids = (await currentPlaces()).map(([id]) => id);
  const documents = await Promise.all(ids.map(findDocument));
  return ids.filter((_id, index) => !documents[index]);
}

/** Places by kind, in the order of the kinds; kinds without a place are left out. */
export async function placesByKind(locale: Locale): Promise<{ kind: PlaceData['kind']; places: ShownPlace[] }[]> {
  const groups = await Promise.all(
    PLACE_KINDS.map(async (kind) => ({ kind, places: await placesOfKind(kind, locale) })),
  );
  return groups.filter((group) => group.places.length > 0);
}

/** Places where a language other than Polish is known to be spoken, by the name of the language. */
export async function placesByLanguage(locale: Locale): Promise<{ language: string; places: ShownPlace[] }[]> {
  const codes = new Map<string, string[]>();
  for (const [id, data] of await currentPlaces()) {
    for (const code of data.languages?.value ?? []) {
      if (code !== SOURCE_LOCALE) codes.set(code, [...(codes.get(code) ?? []), id]);
    }
  }
  return Promise.all(
    [...codes].map(async ([code, ids]) => ({
      language: languageName(code, locale),
      places: await Promise.all(ids.map((id) => showPlace(id, locale))),
    })),
  );
}

async function outdatedWords(id: string, data: PlaceData, locale: Locale): Promise<Outdated[]> {
  const outdated = await outdatedPieces(
    `places/${id}`,
    locale,
    wordPieces(data.words.pl),
    wordPieces(data.words[locale]),
  );
  return [...outdated.values()];
}

function inLocale(id: string, data: PlaceData, locale: Locale, outdated: Outdated[]): Omit<ShownPlace, 'path'> {
  const sourceOf = (own: Partial<Sourced & { sourceUrl: string }>) => {
    const url = own.sourceUrl ?? data.sourceUrl;
    const date = own.sourceDate ?? data.sourceDate;
    return { url, date: date === 'undated' ? null : formatDate(date, locale) };
  };
  const sourced = (own: Partial<Sourced>): Sourced => ({
    sourceDate: own.sourceDate ?? data.sourceDate,
    origin: own.origin ?? data.origin,
    confirm: (own.confirm ?? data.confirm) || data.status === 'to-be-confirmed',
    checked: own.checked ?? data.checked,
  });
  const rung = (own: Partial<Sourced>): Rung => rungOf(sourced(own), TODAY);
  const shown = <V extends Partial<Sourced & { sourceUrl: string }> & { value: string }>(
    contacts: readonly V[],
    scheme: string,
    text: (value: string) => string,
  ): ShownContact[] =>
    contacts
      .map((contact) => ({
        text: text(contact.value),
        href: `${scheme}${contact.value}`,
        rung: rung(contact),
        source: sourceOf(contact),
      }))
      // The address of a site does no harm when it is old: it stays, to be checked.
      .filter((contact) => contact.rung !== 'C' || contact.href.startsWith('http'))
      .map((contact) => ({ ...contact, rung: contact.rung === 'C' ? 'B' : contact.rung }));
  const { address, hours, languages, website } = data;
  return {
    id,
    kind: data.kind,
    ...pick(data.words[locale]),
    officialName: data.officialName,
    unconfirmedFor: data.status === 'current' && !data.confirm ? null : TODAY.slice(0, 4),
    address:
      address && rung(address) !== 'C'
        ? {
            text: [address.street, [address.postcode, address.city].filter(Boolean).join(' ')].join(', '),
            rung: rung(address),
          }
        : null,
    phones: shown(data.phones, 'tel:', formatPhone),
    emails: shown(data.emails, 'mailto:', (value) => value),
    website: shown(website ? [website] : [], '', siteName)[0] ?? null,
    hours: hours ? showHours(hours, sourced(hours), locale) : null,
    languages:
      languages && rung(languages) !== 'C'
        ? new Intl.ListFormat(locale).format(languages.value.map((code) => languageName(code, locale)))
        : null,
    source: sourceOf({}),
    outdated,
  };
}

const pick = ({ name, about, access }: PlaceData['words']['pl']) => ({ name, about, access: access ?? null });
