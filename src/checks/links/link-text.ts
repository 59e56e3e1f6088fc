import type { ReportLanguage } from '../messages.ts';
import type { LinkReport } from './visit-all.ts';
import type { Outcome } from './visit.ts';

/** How sure it is that readers meet a fault. */
export type Group = 'broken' | 'look' | 'later' | 'blocked';

export const GROUPS = ['broken', 'look', 'later', 'blocked'] as const satisfies readonly Group[];

export const GROUP_OF: Record<Exclude<Outcome, 'fine'>, Group> = {
  gone: 'broken',
  'no-host': 'broken',
  loop: 'broken',
  insecure: 'broken',
  moved: 'look',
  'front-page': 'look',
  slow: 'later',
  failing: 'later',
  blocked: 'blocked',
};

const HEADINGS: Record<Group, Record<ReportLanguage, string>> = {
  broken: { en: 'Broken', pl: 'Nie działają' },
  look: { en: 'Moved: have a look', pl: 'Przeniesione: obejrzyj' },
  later: { en: 'No answer today', pl: 'Dziś bez odpowiedzi' },
  blocked: {
    en: 'Blocked our robot, probably fine for readers',
    pl: 'Zablokowały naszego robota, dla czytelników pewnie działają',
  },
};

type Words = readonly [what: string, how: string];

/** What was found and what to do, in plain words. */
const WORDS: Record<Exclude<Outcome, 'fine'>, Record<ReportLanguage, Words>> = {
  gone: {
    en: ['the page is gone', 'find its new address on the site, or remove the link'],
    pl: ['strony już nie ma', 'znajdź jej nowy adres w tym serwisie albo usuń odnośnik'],
  },
  'no-host': {
    en: ['there is no such server', 'look for a slip in the address; the office may have a new one'],
    pl: ['nie ma takiego serwera', 'sprawdź, czy w adresie nie ma literówki; urząd może mieć nowy'],
  },
  loop: {
    en: ['the page leads round in a circle', 'open it in a browser; if it fails there too, link to another page'],
    pl: ['strona prowadzi w kółko', 'otwórz ją w przeglądarce; jeśli i tam nie działa, podaj inną stronę'],
  },
  insecure: {
    en: [
      'the connection cannot be trusted (certificate)',
      'open it in a browser; if it warns you too, link to another page',
    ],
    pl: ['połączenie nie jest zaufane (certyfikat)', 'otwórz stronę w przeglądarce; jeśli i ona ostrzega, podaj inną'],
  },
  moved: {
    en: ['the page has moved for good', 'look at it and write the new address'],
    pl: ['stronę przeniesiono na stałe', 'obejrzyj ją i wpisz nowy adres'],
  },
  'front-page': {
    en: ['the site leads to its front page', 'the page is probably gone: find where it is now'],
    pl: ['serwis prowadzi na stronę główną', 'strony pewnie już nie ma: znajdź, gdzie jest teraz'],
  },
  slow: {
    en: ['no answer in time', 'run the check again tomorrow; open it in a browser if that repeats'],
    pl: ['brak odpowiedzi na czas', 'sprawdź ponownie jutro; jeśli się powtórzy, otwórz w przeglądarce'],
  },
  failing: {
    en: ['the server reports a fault of its own', 'run the check again tomorrow; open it in a browser if that repeats'],
    pl: ['serwer zgłasza własną awarię', 'sprawdź ponownie jutro; jeśli się powtórzy, otwórz w przeglądarce'],
  },
  blocked: {
    en: ['the server turns programs away', 'open it in a browser yourself; nothing to mend if you see the page'],
    pl: ['serwer nie wpuszcza programów', 'otwórz stronę w przeglądarce; jeśli ją widzisz, nie ma czego poprawiać'],
  },
};

/**
 * The faults by group with the places that name each address, and a closing line that counts. Where no server at all has
 * answered, only that.
 */
export function linksText(reports: readonly LinkReport[], language: ReportLanguage): string {
  if (isOffline(reports)) return OFFLINE[language];
  const lines = GROUPS.flatMap((group) => {
    const found = reports.flatMap((report) => (groupOf(report) === group ? [reportLines(report, language)] : []));
    return found.length > 0 ? [`${HEADINGS[group][language]} (${found.length})`, ...found, ''] : [];
  });
  const counts = GROUPS.map(
    (group) => `${HEADINGS[group][language].replace(/[:,].*/, '')}: ${countOf(reports, group)}`,
  );
  const all = language === 'pl' ? 'Adresy' : 'Addresses';
  return [...lines, `${all}: ${reports.length}. ${counts.join(', ')}.`].join('\n');
}

export const countOf = (reports: readonly LinkReport[], group: Group): number =>
  reports.filter((report) => groupOf(report) === group).length;

const groupOf = ({ visit }: LinkReport) => (visit.outcome === 'fine' ? null : GROUP_OF[visit.outcome]);

/** No server at all has answered: the fault is here, not there. */
export const isOffline = (reports: readonly LinkReport[]): boolean =>
  reports.length > 1 && reports.every(({ visit }) => visit.status === null && visit.outcome !== 'loop');

const OFFLINE = {
  en: 'No server has answered at all: is this computer connected to the internet?',
  pl: 'Nie odpowiedział żaden serwer: czy ten komputer ma połączenie z internetem?',
} as const;

function reportLines({ url, at, visit }: LinkReport, language: ReportLanguage): string {
  if (visit.outcome === 'fine') return '';
  const [what, how] = WORDS[visit.outcome][language];
  const status = visit.status === null ? '' : ` (${visit.status})`;
  const to = visit.to === null ? '' : ` → ${visit.to}`;
  const places = at.map(({ file, line }) => `    ${file}:${line}`);
  return [`  ${url}${to}`, `    ${what}${status} — ${how}`, ...places].join('\n');
}
