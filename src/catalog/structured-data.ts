import type { Locale } from '../domain/locale.ts';
import type { ShownEvent } from './events.ts';
import type { ShownFact } from './facts.ts';
import type { Procedure } from './documents.ts';
import { WEEKDAYS } from '../domain/opening-hours.ts';
import type { ShownContact, ShownPlace } from './places.ts';

/**
 * A procedure as schema.org data. Only values of rung A may enter it, so it names no fee that is not confirmed.
 *
 * @see https://schema.org/GovernmentService
 */
export function structuredProcedure(
  procedure: Procedure,
  facts: ReadonlyMap<string, ShownFact>,
  title: string,
  summary: string,
  path: string,
  locale: Locale,
): Record<string, unknown> {
  const fees = procedure.data.costs.flatMap(({ fact }) => {
    const shown = facts.get(fact);
    return shown?.rung === 'A' && shown.text !== null ? [shown.text] : [];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    alternateName: procedure.data.officialName,
    description: summary,
    inLanguage: locale,
    url: path,
    areaServed: { '@type': 'City', name: 'Kraków' },
    ...(fees.length > 0 ? { feesAndCommissionsSpecification: fees.join('; ') } : {}),
  };
}

const SCHEMA_DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A place as schema.org data. Only contacts of rung A may enter it.
 *
 * @see https://schema.org/Organization
 */
export function structuredPlace(place: ShownPlace, path: string): Record<string, unknown> {
  const confirmed = (contacts: readonly ShownContact[]) =>
    contacts.flatMap(({ rung, text }) => (rung === 'A' ? [text] : []));
  const [telephone] = confirmed(place.phones);
  const [email] = confirmed(place.emails);
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: place.name,
    alternateName: place.officialName,
    description: place.about,
    url: path,
    ...(place.address?.rung === 'A' ? { address: place.address.text } : {}),
    ...(telephone === undefined ? {} : { telephone }),
    ...(email === undefined ? {} : { email }),
    ...(place.hours?.confirmed
      ? {
          openingHoursSpecification: place.hours.confirmed.hours.weekly.map(({ days, open, close }) => ({
            '@type': 'OpeningHoursSpecification',
            dayOfWeek: days.map((day) => SCHEMA_DAYS[WEEKDAYS.indexOf(day)]),
            opens: open,
            closes: close === '24:00' ? '23:59' : close,
          })),
        }
      : {}),
  };
}

/**
 * Events as schema.org data, each at its permanent place. Only confirmed events with a day and a place may enter it;
 * undefined where there is none.
 *
 * @see https://schema.org/Event
 */
export function structuredEvents(events: readonly ShownEvent[], locale: Locale): Record<string, unknown> | undefined {
  const confirmed = events.flatMap((event) => {
    const { where, date, lastDay, isUnconfirmed } = event;
    if (isUnconfirmed || where === null || date.length < 10) return [];
    return [
      {
        '@type': 'Event',
        name: event.title,
        ...(event.summary === null ? {} : { description: event.summary }),
        startDate: date,
        endDate: lastDay,
        eventStatus: `https://schema.org/${event.isCancelled ? 'EventCancelled' : 'EventScheduled'}`,
        location: { '@type': 'Place', name: where.text, address: 'Kraków' },
        ...(event.organisers.length > 0
          ? { organizer: event.organisers.map((name) => ({ '@type': 'Organization', name })) }
          : {}),
        ...(event.isFree ? { isAccessibleForFree: true } : {}),
        inLanguage: locale,
        url: event.url,
      },
    ];
  });
  return confirmed.length > 0 ? { '@context': 'https://schema.org', '@graph': confirmed } : undefined;
}
