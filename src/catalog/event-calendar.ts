import { calendarFile, type CalendarEntry } from '../domain/calendar-file.ts';
import { occurrences } from '../domain/event-repeats.ts';
import type { Locale } from '../domain/locale.ts';
import { languageName } from '../i18n/format.ts';
import { translator } from '../i18n/translator.ts';
import { showEvent, type OneEvent } from './events.ts';
import { site } from './site.ts';
import { TODAY } from './today.ts';

/** Events as an iCalendar file in one language: each of their days is an entry, cancelled ones say so. */
export async function eventCalendar(events: readonly OneEvent[], locale: Locale): Promise<string> {
  const { words } = await site();
  const name = `${words[locale].name}: ${translator(locale)('events.title')}`;
  const entries = await Promise.all(events.map((event) => entriesOf(event, locale)));
  return calendarFile({ name, lang: locale, stamp: TODAY }, entries.flat());
}

async function entriesOf(event: OneEvent, locale: Locale): Promise<CalendarEntry[]> {
  const { url: siteUrl } = await site();
  const t = translator(locale);
  const shown = await showEvent(event, locale);
  const url = new URL(shown.url, siteUrl);
  const languages = event.languages.map((code) => languageName(code, locale)).join(', ');
  const text = [
    shown.summary,
    languages === '' ? null : `${t('event.languages')}: ${languages}`,
    shown.isFree ? t('events.free') : null,
    shown.access === null ? null : `${t('event.access')}: ${shown.access}`,
    shown.signUp === null ? null : `${t('event.sign-up')}: ${shown.signUp}`,
    shown.isUnconfirmed ? t('event.unconfirmed') : null,
  ].filter((line) => line !== null);
  return occurrences(event).map(({ day, lastDay }) => ({
    uid: `${event.id.replace('/', '-')}-${day}@${url.hostname}`,
    day,
    lastDay,
    hours: event.hours ? { from: event.hours.from, to: event.hours.to ?? null } : null,
    title: shown.title,
    text: text.join('\n'),
    where: shown.where?.text ?? null,
    url: url.href,
    status:
      shown.isCancelled || event.cancelledOn?.includes(day)
        ? 'CANCELLED'
        : shown.isUnconfirmed
          ? 'TENTATIVE'
          : 'CONFIRMED',
  }));
}
