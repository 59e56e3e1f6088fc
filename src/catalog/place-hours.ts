import { freshUntil, rungOf, type Rung, type Sourced } from '../domain/fact.ts';
import type { Locale } from '../domain/locale.ts';
import type { OpeningHours } from '../domain/opening-hours.ts';
import { formatDays } from '../i18n/format.ts';
import { formatHours, formatSpans } from '../i18n/format-hours.ts';
import { translator } from '../i18n/translator.ts';
import type { PlaceData } from '../schemas/place.ts';
import { TODAY } from './today.ts';

/** Hours that are sure enough to say “open now”, and the last day on which they are. */
export interface ConfirmedHours {
  hours: OpeningHours;
  until: string;
}

/** Opening hours in one language, holidays and the days to come with other hours among them. */
export interface ShownHours {
  rows: { days: string; times: string }[];
  rung: Rung;
  /** Null where the reader is told to check them. */
  confirmed: ConfirmedHours | null;
}

/** The hours of a place by the rung of their source; null where it is too old to show them. */
export function showHours(
  { value: weekly, holidays, exceptions }: NonNullable<PlaceData['hours']>,
  source: Sourced,
  locale: Locale,
): ShownHours | null {
  const rung = rungOf(source, TODAY);
  if (rung === 'C') return null;
  const coming = (exceptions ?? []).filter(({ from, until = from }) => until >= TODAY);
  const onHolidays = holidays && { days: translator(locale)('hours.holidays'), times: formatSpans(holidays, locale) };
  return {
    rows: [
      ...formatHours(weekly, locale),
      ...(onHolidays ? [onHolidays] : []),
      ...coming.map(({ from, until, spans }) => ({
        days: `${formatDays(from, until, locale)}:`,
        times: formatSpans(spans, locale),
      })),
    ],
    rung,
    confirmed:
      rung === 'A'
        ? {
            hours: { weekly, holidays, exceptions: coming },
            until: freshUntil(source.checked?.on ?? source.sourceDate),
          }
        : null,
  };
}
