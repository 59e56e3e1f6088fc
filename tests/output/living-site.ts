import { readFileSync } from 'node:fs';
import { buildSmallSite, type SmallSite } from './small-site.ts';

/** The day for which the site of these tests is built: a Friday. */
export const BUILT_FOR = '2026-11-27';

const CLUB = `date: 2026-12-05
repeats: { everyWeeks: 1, until: 2027-01-30, except: [2026-12-26, 2027-01-02] }
cancelledOn: [2026-12-19]
hours: { from: '17:00', to: '19:00' }
place: multicultural-centre
organisers: [Fundacja Przykład]
audience: [women, families]
languages: [pl, uk]
free: true
signUp: https://zapisy.example.org/klub
words:
  pl: { title: 'Klub rozmów, wieczory', summary: 'Rozmowy; po polsku.', access: Wejście bez schodów. }
  en: { title: 'Conversation club, evenings', summary: 'Talking; in Polish.', access: Entrance without steps. }
  uk: { title: 'Розмовний клуб, вечори', summary: 'Розмови; польською.', access: Вхід без сходів. }
  ru: { title: 'Разговорный клуб, вечера', summary: 'Разговоры; по-польски.', access: Вход без ступеней. }
sourceUrl: https://www.krakow.pl/klub
sourceDate: 2026-11-20
origin: seen
confirm: false
`;

const OPEN_DAY = `date: 2027-01-15
until: 2027-01-16
venue: ul. Przykładowa 1
languages: [en]
words:
  pl: { title: Dzień otwarty }
  en: { title: Open day }
  uk: { title: День відкритих дверей }
  ru: { title: День открытых дверей }
sourceUrl: https://www.krakow.pl/dzien
sourceDate: 2026-11
origin: seen
confirm: true
`;

const LECTURE = `date: 2027-02-10
hours: { from: '18:00' }
status: cancelled
venue: ul. Przykładowa 2
audience: [seniors]
words:
  pl: { title: Wykład }
  en: { title: A lecture }
  uk: { title: Лекція }
  ru: { title: Лекция }
sourceUrl: https://www.krakow.pl/wyklad
sourceDate: 2026-11
origin: seen
confirm: false
`;

/** Hours that are sure: read in November 2026, closed on public holidays and on New Year's Eve. */
const confirmedHours = () =>
  readFileSync('content/places/free-legal-aid-booking.yaml', 'utf8')
    .replace(/^sourceDate: .*$/m, 'sourceDate: 2026-11')
    .replace(/^hours:$/m, 'hours:\n  holidays: []\n  exceptions: [{ from: 2026-12-31, spans: [] }]');

const withReports = () =>
  readFileSync('content/site.yaml', 'utf8').replace(
    /^feedback: null$/m,
    'feedback: redakcja@example.org\nfeedbackEndpoint: https://reports.example/new',
  );

/** A small site in which the calendar has events to come, a place has sure hours, and reports can be sent. */
export const buildLivingSite = (): SmallSite =>
  buildSmallSite(
    {
      'events/2026/12-05-club.yaml': CLUB,
      'events/2027/01-15-open-day.yaml': OPEN_DAY,
      'events/2027/02-10-lecture.yaml': LECTURE,
      'places/free-legal-aid-booking.yaml': confirmedHours(),
      'site.yaml': withReports(),
    },
    BUILT_FOR,
  );
