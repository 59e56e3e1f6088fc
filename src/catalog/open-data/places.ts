import type { Sourced } from '../../domain/fact.ts';
import { SOURCE_LOCALE } from '../../domain/locale.ts';
import { PICTURE_LICENCES } from '../../domain/picture.ts';
import type { EntryOf } from '../../schemas/open-data.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { largestOf, pictureFileOf } from '../pictures.ts';
import { currentPlaces, showPlace } from '../places.ts';
import { site } from '../site.ts';
import { fullUrls, perLocale, sourceOf } from './shapes.ts';

type OpenPlace = EntryOf<'places'>;

/** Every place that may be shown as a contact; places that are history are left out. */
export async function openPlaces(): Promise<OpenPlace[]> {
  return Promise.all((await currentPlaces()).map(([id, data]) => openPlace(id, data)));
}

async function openPlace(id: string, data: PlaceData): Promise<OpenPlace> {
  const own = (part: Partial<Sourced & { sourceUrl: string }>) =>
    sourceOf({
      sourceUrl: part.sourceUrl ?? data.sourceUrl,
      sourceDate: part.sourceDate ?? data.sourceDate,
      origin: part.origin ?? data.origin,
      confirm: (part.confirm ?? data.confirm) || data.status === 'to-be-confirmed',
      checked: part.checked ?? data.checked,
    });
  const sourced = <V>(part: Partial<Sourced & { sourceUrl: string }> & { value: V }) => ({
    value: part.value,
    ...own(part),
  });
  const { address, coordinates, languages, website, hours } = data;
  return {
    id,
    kind: data.kind,
    status: data.status === 'current' ? 'current' : 'to-be-confirmed',
    officialName: data.officialName,
    url: await fullUrls((await showPlace(id, 'pl')).path),
    name: perLocale((locale) => data.words[locale].name),
    about: perLocale((locale) => data.words[locale].about),
    access: perLocale((locale) => data.words[locale].access ?? null),
    topics: data.topics,
    languages: languages ? sourced(languages) : null,
    address: address
      ? { street: address.street, postcode: address.postcode ?? null, city: address.city, ...own(address) }
      : null,
    district: data.district ?? null,
    coordinates: coordinates ? { lat: coordinates.lat, lon: coordinates.lon, ...own(coordinates) } : null,
    phones: data.phones.map(sourced),
    emails: data.emails.map(sourced),
    website: website ? sourced(website) : null,
    hours: hours
      ? {
          ...sourced(hours),
          holidays: hours.holidays ?? null,
          exceptions: (hours.exceptions ?? []).map(({ from, until = from, spans }) => ({ from, until, spans })),
        }
      : null,
    picture: await openPicture(data),
    ...own({}),
  };
}

async function openPicture({ picture, words }: PlaceData): Promise<OpenPlace['picture']> {
  if (picture === undefined) return null;
  const { address, width, height } = largestOf(await pictureFileOf(picture));
  const { name, url } = PICTURE_LICENCES[picture.licence];
  return {
    url: new URL(address, (await site()).url).href,
    width,
    height,
    alt: perLocale((locale) => words[locale].alt ?? words[SOURCE_LOCALE].alt ?? ''),
    author: picture.author,
    licence: name === null ? null : { name, url },
    sourceUrl: picture.source ?? null,
    taken: picture.taken ?? null,
  };
}

/**
 * Places as GeoJSON. A place whose coordinates no source gives has no geometry.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 */
export function placesAsGeoJson(places: readonly OpenPlace[]) {
  return {
    type: 'FeatureCollection',
    features: places.map(({ id, coordinates, ...properties }) => ({
      type: 'Feature',
      id,
      geometry: coordinates ? { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] } : null,
      properties,
    })),
  } as const;
}
