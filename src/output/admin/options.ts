import type { EditorLanguage, Words } from './field.ts';

/** What the values are called among which an editor chooses, by field and value. A test names each that is missing. */
export const OPTIONS: Record<string, Record<string, Words>> = {
  adds: {
    matter: { pl: 'sprawa', en: 'the matter' },
    documents: { pl: 'dokumenty', en: 'its documents' },
    costs: { pl: 'opłaty', en: 'its fees' },
    space: { pl: 'miejsce na notatki', en: 'room to write' },
  },
  adviser: {
    adviser: { pl: 'doradca', en: 'adviser' },
    lawyer: { pl: 'prawnik', en: 'lawyer' },
    psychologist: { pl: 'psycholog', en: 'psychologist' },
    official: { pl: 'urzędnik', en: 'official' },
    interpreter: { pl: 'tłumacz', en: 'interpreter' },
  },
  audience: {
    children: { pl: 'dzieci', en: 'children' },
    families: { pl: 'rodziny', en: 'families' },
    'young-people': { pl: 'młodzież', en: 'young people' },
    seniors: { pl: 'seniorzy', en: 'older people' },
    women: { pl: 'kobiety', en: 'women' },
    'from-ukraine': { pl: 'osoby z Ukrainy', en: 'people from Ukraine' },
    organisations: { pl: 'organizacje', en: 'organisations' },
  },
  channels: {
    'in-person': { pl: 'osobiście', en: 'in person' },
    online: { pl: 'przez internet', en: 'online' },
    post: { pl: 'pocztą', en: 'by post' },
    phone: { pl: 'telefonicznie', en: 'by telephone' },
  },
  citizenship: {
    eu: { pl: 'Unia Europejska', en: 'European Union' },
    ukraine: { pl: 'Ukraina', en: 'Ukraine' },
    other: { pl: 'inne', en: 'another' },
  },
  currency: { PLN: { pl: 'złote (PLN)', en: 'złoty (PLN)' }, EUR: { pl: 'euro (EUR)', en: 'euro (EUR)' } },
  day: {
    mon: { pl: 'poniedziałek', en: 'Monday' },
    tue: { pl: 'wtorek', en: 'Tuesday' },
    wed: { pl: 'środa', en: 'Wednesday' },
    thu: { pl: 'czwartek', en: 'Thursday' },
    fri: { pl: 'piątek', en: 'Friday' },
    sat: { pl: 'sobota', en: 'Saturday' },
    sun: { pl: 'niedziela', en: 'Sunday' },
  },
  family: {
    alone: { pl: 'przyjeżdża bez rodziny', en: 'comes alone' },
    partner: { pl: 'z partnerem lub partnerką', en: 'with a partner' },
    children: { pl: 'z dziećmi', en: 'with children' },
  },
  form: {
    booklet: { pl: 'broszura A5 z okładką', en: 'booklet, A5 with a cover' },
    sheet: { pl: 'arkusz A4', en: 'sheet, A4' },
    folded: { pl: 'ulotka A4 złożona na trzy', en: 'leaflet, A4 folded in three' },
    poster: { pl: 'plakat A3 w czterech językach', en: 'poster, A3 in four languages' },
    cards: { pl: 'karty A6', en: 'cards, A6' },
  },
  from: {
    arrival: { pl: 'od przyjazdu', en: 'arrival' },
    settling: { pl: 'od zamieszkania w Polsce', en: 'settling in Poland' },
    reason: { pl: 'od dnia, w którym jest kogo zgłosić', en: 'the day on which there is somebody to register' },
  },
  home: {
    looking: { pl: 'szuka mieszkania', en: 'looking for a home' },
    rented: { pl: 'wynajmuje', en: 'rents' },
    'with-others': { pl: 'mieszka u kogoś', en: 'lives with others' },
  },
  kind: {
    'information-point': { pl: 'punkt informacyjny', en: 'information point' },
    'multicultural-centre': { pl: 'centrum wielokulturowe', en: 'multicultural centre' },
    'city-office': { pl: 'urząd miasta', en: 'city office' },
    'voivodeship-office': { pl: 'urząd wojewódzki', en: 'voivodeship office' },
    'crisis-help': { pl: 'pomoc w kryzysie', en: 'help in a crisis' },
    police: { pl: 'policja', en: 'police' },
    health: { pl: 'zdrowie', en: 'health' },
    work: { pl: 'praca', en: 'work' },
    'tax-office': { pl: 'urząd skarbowy', en: 'tax office' },
    'social-insurance': { pl: 'ubezpieczenia społeczne', en: 'social insurance' },
    'social-help': { pl: 'pomoc społeczna', en: 'social help' },
    'legal-help': { pl: 'pomoc prawna', en: 'legal help' },
    organisation: { pl: 'organizacja', en: 'organisation' },
    'school-and-education': { pl: 'szkoła i edukacja', en: 'school and education' },
    consulate: { pl: 'konsulat', en: 'consulate' },
    transport: { pl: 'transport', en: 'transport' },
    culture: { pl: 'kultura', en: 'culture' },
    research: { pl: 'badania', en: 'research' },
  },
  licence: {
    'cc-by-4.0': { pl: 'CC BY 4.0', en: 'CC BY 4.0' },
    'cc-by-sa-4.0': { pl: 'CC BY-SA 4.0', en: 'CC BY-SA 4.0' },
    'cc0-1.0': { pl: 'CC0 1.0', en: 'CC0 1.0' },
    city: { pl: 'zdjęcie miasta', en: 'made for the city' },
  },
  locale: {
    pl: { pl: 'polski', en: 'Polish' },
    en: { pl: 'angielski', en: 'English' },
    uk: { pl: 'ukraiński', en: 'Ukrainian' },
    ru: { pl: 'rosyjski', en: 'Russian' },
    several: { pl: 'kilka języków', en: 'several languages' },
  },
  of: {
    minute: { pl: 'minuty', en: 'minutes' },
    hour: { pl: 'godziny', en: 'hours' },
    day: { pl: 'dni', en: 'days' },
    'working-day': { pl: 'dni robocze', en: 'working days' },
    week: { pl: 'tygodnie', en: 'weeks' },
    month: { pl: 'miesiące', en: 'months' },
    year: { pl: 'lata', en: 'years' },
  },
  origin: {
    seen: { pl: 'przeczytane w źródle', en: 'seen: read in the source' },
    memory: { pl: 'wiedza ogólna, bez źródła', en: 'memory: general knowledge' },
  },
  per: {
    once: { pl: 'jednorazowo', en: 'once' },
    hour: { pl: 'za godzinę', en: 'per hour' },
    day: { pl: 'za dzień', en: 'per day' },
    month: { pl: 'za miesiąc', en: 'per month' },
    year: { pl: 'za rok', en: 'per year' },
    person: { pl: 'za osobę', en: 'per person' },
    'school-year': { pl: 'za rok szkolny', en: 'per school year' },
  },
  purpose: {
    work: { pl: 'praca', en: 'work' },
    study: { pl: 'nauka', en: 'study' },
    family: { pl: 'rodzina', en: 'family' },
    protection: { pl: 'ochrona', en: 'protection' },
    other: { pl: 'inny cel', en: 'another purpose' },
  },
  service: { github: { pl: 'GitHub', en: 'GitHub' }, gitlab: { pl: 'GitLab', en: 'GitLab' } },
  stage: {
    'before-arrival': { pl: 'przed przyjazdem', en: 'before arrival' },
    'first-days': { pl: 'pierwsze dni', en: 'first days' },
    'first-month': { pl: 'pierwszy miesiąc', en: 'first month' },
    'first-three-months': { pl: 'pierwsze trzy miesiące', en: 'first three months' },
    'every-year': { pl: 'co roku', en: 'every year' },
  },
  status: {
    draft: { pl: 'szkic', en: 'draft' },
    published: { pl: 'opublikowane', en: 'published' },
    withdrawn: { pl: 'wycofane', en: 'withdrawn' },
    current: { pl: 'aktualne', en: 'current' },
    'to-be-confirmed': { pl: 'do potwierdzenia', en: 'to be confirmed' },
    superseded: { pl: 'dawne', en: 'superseded' },
    scheduled: { pl: 'odbędzie się', en: 'takes place' },
    cancelled: { pl: 'odwołane', en: 'cancelled' },
  },
  tools: {
    finder: { pl: 'wyszukiwarka dla pracowników', en: 'finder for staff' },
    status: { pl: 'stan tłumaczeń', en: 'status of translations' },
    'open-data': { pl: 'otwarte dane', en: 'open data' },
  },
  work: {
    employed: { pl: 'zatrudnienie', en: 'employed' },
    looking: { pl: 'szuka pracy', en: 'looking for work' },
    'own-business': { pl: 'własna firma', en: 'own business' },
    none: { pl: 'nie pracuje', en: 'does not work' },
  },
};

const YES_NO: Record<string, Words> = { true: { pl: 'tak', en: 'yes' }, false: { pl: 'nie', en: 'no' } };

/** The choices of a field, named in a language of the editor. */
export function optionsOf(name: string, values: readonly unknown[], language: EditorLanguage) {
  const words = OPTIONS[name === 'days' ? 'day' : name] ?? {};
  return values.map(String).map((value) => ({ label: (YES_NO[value] ?? words[value])?.[language] ?? value, value }));
}
