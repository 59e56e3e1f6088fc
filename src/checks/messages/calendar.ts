import type { Message, ReportLanguage } from './message.ts';

/** Findings about a calendar file that is imported. The line is that of the event in the file. */
export const CALENDAR_MESSAGES = {
  'ics-unreadable': {
    en: ['this is not a calendar file: {message}', 'export it again from the calendar, in the iCalendar form (.ics)'],
    pl: [
      'to nie jest plik kalendarza: {message}',
      'wyeksportuj go jeszcze raz z kalendarza, w formacie iCalendar (.ics)',
    ],
  },
  'ics-no-title': {
    en: ['an event has no title', 'give it a title (SUMMARY) in the calendar and export again'],
    pl: ['wydarzenie nie ma tytułu', 'nadaj mu tytuł (SUMMARY) w kalendarzu i wyeksportuj jeszcze raz'],
  },
  'ics-no-day': {
    en: ['"{title}" has no day', 'give it a day (DTSTART) in the calendar and export again'],
    pl: ['„{title}” nie ma dnia', 'podaj dzień (DTSTART) w kalendarzu i wyeksportuj jeszcze raz'],
  },
  'ics-past': {
    en: ['"{title}" was over on {day}: left out', 'nothing to do; write past events by hand, with their source'],
    pl: [
      '„{title}” skończyło się {day}: pominięto',
      'nic nie trzeba robić; minione wydarzenia wpisuj ręcznie, ze źródłem',
    ],
  },
  'ics-rule': {
    en: [
      '"{title}" comes again by a rule that the calendar does not know: {rule}',
      'list its days under "alsoOn" in the draft; known are weekly rules with an end',
    ],
    pl: [
      '„{title}” powtarza się według reguły, której kalendarz nie zna: {rule}',
      'wypisz dni w polu „alsoOn” szkicu; znane są reguły tygodniowe z końcem',
    ],
  },
  'ics-address': {
    en: [
      'the address of "{title}" is not one of the web: {url}',
      'write the page on which it was announced as sourceUrl',
    ],
    pl: ['adres „{title}” nie jest adresem strony: {url}', 'wpisz stronę z ogłoszeniem w polu sourceUrl'],
  },
  'ics-there': {
    en: ['there is already a file {file}: left as it is', 'compare the two and change it by hand'],
    pl: ['plik {file} już istnieje: pozostał bez zmian', 'porównaj oba i popraw go ręcznie'],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
