import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { directionsTo, type Directions } from '../domain/directions.ts';
import { filterValues } from '../domain/place-filter.ts';
import { languageName } from '../i18n/format.ts';
import type { PlaceData } from '../schemas/place.ts';
import { currentPlaces, showPlace, type ShownPlace } from './places.ts';
import { topics } from './site.ts';

/** A place as it stands among the help points. */
export interface HelpPoint extends ShownPlace {
  topics: string[];
  /** Codes of the languages other than Polish that are known to be spoken there. */
  spoken: string[];
  district: string | null;
  directions: Directions | null;
}

export type FilterName = 'topic' | 'language' | 'district';

export interface HelpPoints {
  /** Places by their first topic, in the reader's order of topics; those without one stand last, under null. */
  groups: { topic: { id: string; name: string } | null; points: HelpPoint[] }[];
  filters: { name: FilterName; values: { value: string; label: string; count: number }[] }[];
  count: number;
}

/** Every place of help in one language, with the filters that are worth having. */
export async function helpPoints(locale: Locale): Promise<HelpPoints> {
  const known = await topics(locale);
  const points = await Promise.all((await currentPlaces()).map(([id, data]) => helpPoint(id, data, locale)));
  const nameOf = (id: string) => known.find((topic) => topic.id === id)?.name ?? id;
  const filters = [
    { name: 'topic' as const, values: filterValues(points.map((point) => point.topics)), label: nameOf },
    {
      name: 'language' as const,
      values: filterValues(points.map(({ spoken }) => spoken)),
      label: (code: string) => languageName(code, locale),
    },
    {
      name: 'district' as const,
      values: filterValues(points.map(({ district }) => (district === null ? [] : [district]))),
      label: (district: string) => district,
    },
  ];
  return {
    groups: [...known, null]
      .map((topic) => ({ topic, points: points.filter((point) => (point.topics[0] ?? null) === (topic?.id ?? null)) }))
      .filter((group) => group.points.length > 0),
    filters: filters
      .map(({ name, values, label }) => ({ name, values: values.map((one) => ({ ...one, label: label(one.value) })) }))
      .filter(({ values }) => values.length > 0),
    count: points.length,
  };
}

async function helpPoint(id: string, data: PlaceData, locale: Locale): Promise<HelpPoint> {
  const place = await showPlace(id, locale);
  const point = data.coordinates ?? null;
  return {
    ...place,
    topics: data.topics,
    // Where readers are not shown which languages are spoken, nobody filters by them.
    spoken: place.languages === null ? [] : (data.languages?.value ?? []).filter((code) => code !== SOURCE_LOCALE),
    district: data.district ?? null,
    directions: place.address === null ? null : directionsTo(place.address.text, point),
  };
}
