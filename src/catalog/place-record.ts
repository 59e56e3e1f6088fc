import { isThisWeek, lastDayOfWeek } from '../domain/rota.ts';
import type { Locale } from '../domain/locale.ts';
import { formatDate, formatDays, languageName } from '../i18n/format.ts';
import { formatHours } from '../i18n/format-hours.ts';
import type { ADVISERS } from '../schemas/place.ts';
import { showPicture, type ShownPicture } from './pictures.ts';
import { allPlaces } from './places.ts';
import { topics } from './site.ts';
import { TODAY } from './today.ts';

/** What a place's own page tells beside its contacts: what it looks like, who is on duty this week, and where it used to be. */
export interface PlaceRecord {
  picture: ShownPicture | null;
  /** Null for places that have no duty hours; `duties` is empty while none are announced for this week. */
  rota: {
    week: string | null;
    until: string | null;
    sourceUrl: string | null;
    duties: { when: string; adviser: (typeof ADVISERS)[number]; topics: string[]; languages: string }[];
  } | null;
  history: {
    street: string;
    from: string | null;
    until: string | null;
    seen: string | null;
    remote: boolean;
    source: { url: string; date: string | null };
  }[];
}

/** Places at which people are on duty by the week. */
const WITH_ROTA: readonly string[] = ['information-point', 'multicultural-centre'];

/** The record of a place in one language; null where there is no place with this id. */
export async function placeRecord(id: string, locale: Locale): Promise<PlaceRecord | null> {
  const place = (await allPlaces()).get(id);
  if (!place) return null;
  const optional = (date: string | undefined) => (date === undefined ? null : formatDate(date, locale));
  const { rota } = place;
  const current = rota && isThisWeek(rota.monday, TODAY) ? rota : undefined;
  const until = current && lastDayOfWeek(current.monday);
  const names = new Map((await topics(locale)).map((topic) => [topic.id, topic.name]));
  const when = (duty: NonNullable<typeof current>['duties'][number]) =>
    formatHours([{ days: [duty.day], open: duty.from, close: duty.to }], locale)
      .map(({ days, times }) => `${days} ${times}`)
      .join(', ');
  return {
    picture: await showPicture(place.picture, place.words, locale),
    rota:
      current || WITH_ROTA.includes(id)
        ? {
            week: current ? formatDays(current.monday, until, locale) : null,
            until: until ?? null,
            sourceUrl: current?.sourceUrl ?? null,
            duties: (current?.duties ?? []).map((duty) => ({
              when: when(duty),
              adviser: duty.adviser,
              topics: duty.topics.map((topic) => names.get(topic) ?? topic),
              languages: new Intl.ListFormat(locale).format(duty.languages.map((code) => languageName(code, locale))),
            })),
          }
        : null,
    history: place.history.map(({ street, from, until: left, seen, remote, sourceUrl, sourceDate }) => ({
      street,
      from: optional(from),
      until: optional(left),
      seen: optional(seen),
      remote,
      source: { url: sourceUrl, date: sourceDate === 'undated' ? null : formatDate(sourceDate, locale) },
    })),
  };
}
