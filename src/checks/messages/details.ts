import type { ReportLanguage } from './message.ts';

/** What findings quote from the schemas and from the two parsers, in two languages. */
export const DETAILS: Record<string, Record<ReportLanguage, string>> = {
  'form.id': {
    en: 'must be lower-case English words joined with hyphens, such as "pesel-number"',
    pl: 'mają to być angielskie słowa małymi literami, połączone łącznikami, np. „pesel-number”',
  },
  'form.day': { en: 'must be a day such as "2026-05-04"', pl: 'ma to być dzień, np. „2026-05-04”' },
  'form.day-or-month': {
    en: 'must be a day such as "2026-05-04", or a month such as "2026-05"',
    pl: 'ma to być dzień, np. „2026-05-04”, albo miesiąc, np. „2026-05”',
  },
  'form.month-has-no-end': {
    en: 'only an event whose first day is known can have a last one',
    pl: 'ostatni dzień może mieć tylko wydarzenie, którego pierwszy dzień jest znany',
  },
  'form.repeats-one-day': {
    en: 'only an event of one known day can come again: leave out "until"',
    pl: 'powtarzać się może tylko wydarzenie jednego, znanego dnia: usuń pole „until”',
  },
  'form.repeats-until': {
    en: 'must be a day after the first one, at most two years later',
    pl: 'ma to być dzień po pierwszym, najdalej dwa lata później',
  },
  'form.not-its-day': {
    en: 'names a day on which the event was not announced; check "date", "repeats" and "alsoOn"',
    pl: 'podaje dzień, na który wydarzenia nie ogłoszono; sprawdź pola „date”, „repeats” i „alsoOn”',
  },
  'form.place-or-venue': {
    en: 'the place is already named by its id under "place"',
    pl: 'miejsce jest już podane identyfikatorem w polu „place”',
  },
  'form.source-date': {
    en: 'must be "2026", "2026-05", "2026-05-04" or "undated"',
    pl: 'ma to być „2026”, „2026-05”, „2026-05-04” albo „undated”',
  },
  'form.https': {
    en: 'must be a full address that begins with https://',
    pl: 'ma to być pełny adres, który zaczyna się od https://',
  },
  'form.clock': { en: 'must be a time such as "07:30"', pl: 'ma to być godzina, np. „07:30”' },
  'form.phone': {
    en: 'must be an international number without spaces ("+48126165555") or a short one ("112")',
    pl: 'ma to być numer międzynarodowy bez odstępów („+48126165555”) albo krótki („112”)',
  },
  'form.bank-account': {
    en: 'must be the 26 digits of a Polish account, without spaces',
    pl: 'ma to być 26 cyfr polskiego rachunku, bez odstępów',
  },
  'form.yearly-date': { en: 'must be month-day, such as "04-30"', pl: 'ma to być miesiąc-dzień, np. „04-30”' },
  'form.word-pattern': {
    en: 'may hold letters, spaces, commas, quotation marks, hyphens and * | ( )',
    pl: 'może zawierać litery, odstępy, przecinki, cudzysłowy, łączniki i znaki * | ( )',
  },
  'form.one-topic': { en: 'needs at least one topic', pl: 'potrzebny jest co najmniej jeden temat' },
  'form.two-essentials': {
    en: 'needs at least two sentences to take away',
    pl: 'potrzebne są co najmniej dwa zdania do zapamiętania',
  },
  'form.two-phrases': {
    en: 'needs at least two sentences to say at the counter',
    pl: 'potrzebne są co najmniej dwa zdania do okienka',
  },
  'form.one-at-least': { en: 'needs at least one entry', pl: 'potrzebny jest co najmniej jeden wpis' },
  'form.not-negative': { en: 'must not be less than zero', pl: 'nie może być mniejsze od zera' },
  'form.task-leads-nowhere': {
    en: 'the task leads nowhere: name a document or a place',
    pl: 'zadanie donikąd nie prowadzi: podaj dokument albo miejsce',
  },
  'form.task-without-who': {
    en: 'a task with "when" says in "who" whom it concerns',
    pl: 'zadanie z polem „when” mówi w „who”, kogo dotyczy',
  },
  'form.leaflet-page': {
    en: 'must be "glossary", "help-points", "cards" or "welcome-pack/" and the id of a situation',
    pl: 'ma to być „glossary”, „help-points”, „cards” albo „welcome-pack/” i identyfikator sytuacji',
  },
  'form.leaflet-source': {
    en: 'each part names either a "document" or a "page"',
    pl: 'każda część podaje albo „document”, albo „page”',
  },
  'form.leaflet-panels': {
    en: 'paper that is folded in three has four panels for text: name four parts',
    pl: 'ulotka składana na trzy ma cztery strony na tekst: podaj cztery części',
  },
  'form.picture-file': {
    en: 'must be the name of a file in content/pictures, such as "city-office-entrance.jpg"',
    pl: 'ma to być nazwa pliku w content/pictures, np. „city-office-entrance.jpg”',
  },
  'form.url': { en: 'must be a full address with https://', pl: 'ma to być pełny adres z https://' },
  'form.language': {
    en: 'must be the two-letter code of a language, such as "uk"',
    pl: 'ma to być dwuliterowy kod języka, np. „uk”',
  },
  'form.email': { en: 'must be an e-mail address', pl: 'ma to być adres e-mail' },
  'form.other': { en: 'is not written as it must be', pl: 'jest zapisane inaczej, niż trzeba' },
  'type.file': { en: 'the whole file', pl: 'cały plik' },
  'type.string': { en: 'a text', pl: 'tekst' },
  'type.number': { en: 'a number', pl: 'liczba' },
  'type.int': { en: 'a whole number', pl: 'liczba całkowita' },
  'type.boolean': { en: 'true or false', pl: 'true albo false' },
  'type.array': { en: 'a list', pl: 'lista' },
  'type.object': { en: 'a group of fields', pl: 'grupa pól' },
  'type.record': { en: 'a group of fields', pl: 'grupa pól' },
  'node.image': { en: 'a picture', pl: 'obrazek' },
  'node.imageReference': { en: 'a picture', pl: 'obrazek' },
  'node.code': { en: 'a block of code', pl: 'blok kodu' },
  'node.inlineCode': { en: 'text between `…`', pl: 'tekst między `…`' },
  'node.thematicBreak': { en: 'a dividing line (---)', pl: 'linia oddzielająca (---)' },
  'node.delete': { en: 'struck-out text (~~…~~)', pl: 'tekst przekreślony (~~…~~)' },
  'node.footnoteReference': { en: 'a footnote', pl: 'przypis' },
  'node.footnoteDefinition': { en: 'a footnote', pl: 'przypis' },
  'node.linkReference': { en: 'a link of the form [words][name]', pl: 'link w postaci [słowa][nazwa]' },
  'node.definition': { en: 'a line of the form [name]: address', pl: 'wiersz w postaci [nazwa]: adres' },
  'yaml.OPEN_QUOTE': {
    en: 'the quotation mark that opens here is never closed',
    pl: 'otwarty tu cudzysłów nie jest zamknięty',
  },
  'yaml.BLOCK_AS_IMPLICIT_KEY': {
    en: "two colons in one line, or a next line set too far in; put a text that holds a colon between '…'",
    pl: "dwa dwukropki w wierszu albo za duże wcięcie następnego; tekst z dwukropkiem weź w '…'",
  },
  'yaml.MULTILINE_IMPLICIT_KEY': {
    en: 'a colon, or the space after it, is missing',
    pl: 'brakuje dwukropka albo odstępu po nim',
  },
  'yaml.MISSING_CHAR': {
    en: 'a colon, or the space after a hyphen or a colon, is missing',
    pl: 'brakuje dwukropka albo odstępu po łączniku lub dwukropku',
  },
  'yaml.BAD_INDENT': {
    en: 'the indent does not fit the lines above, or a bracket above is not closed',
    pl: 'wcięcie nie pasuje do wierszy powyżej albo nawias powyżej nie jest zamknięty',
  },
  'yaml.TAB_AS_INDENT': {
    en: 'a tab stands in the indent; use spaces',
    pl: 'we wcięciu jest tabulator; użyj odstępów',
  },
  'yaml.BAD_SCALAR_START': {
    en: "a text cannot begin with this sign; put it between '…'",
    pl: "tekst nie może się zaczynać tym znakiem; weź go w '…'",
  },
  'yaml.TOO_DEEP': {
    en: 'brackets or indents stand too deep within each other',
    pl: 'nawiasy albo wcięcia są zbyt głęboko zagnieżdżone',
  },
  'yaml.BAD_ALIAS': {
    en: "a text cannot begin with *; put it between '…'",
    pl: "tekst nie może się zaczynać od *; weź go w '…'",
  },
  'yaml.UNEXPECTED_TOKEN': {
    en: 'something stands after the end of the value',
    pl: 'po końcu wartości coś jeszcze stoi',
  },
  'yaml.MULTIPLE_DOCS': { en: 'a line --- stands in the middle', pl: 'w środku stoi wiersz ---' },
  'yaml.BAD_DQ_ESCAPE': {
    en: 'a backslash stands between "…"; use \'…\'',
    pl: 'między "…" stoi ukośnik wsteczny; użyj \'…\'',
  },
};

/** A detail in a language; texts that are none stay as they are. */
export const detailText = (detail: string, language: ReportLanguage): string => DETAILS[detail]?.[language] ?? detail;
