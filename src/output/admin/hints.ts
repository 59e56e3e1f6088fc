import { MORE_POLISH_HINTS } from './hints-more.ts';

/** The descriptions of the schemas in Polish, under the English ones. A test names each that is missing. */
export const POLISH_HINTS: Record<string, string> = {
  '"memory": the address was not seen in a source; readers are told so.':
    '„Wiedza ogólna”: adresu nie widziano w źródle; czytelnicy się o tym dowiadują.',
  '"seen": a source names this provision. "memory": readers are told to check it.':
    '„Przeczytane w źródle”: źródło wymienia ten przepis. „Wiedza ogólna”: czytelnicy mają go sprawdzić.',
  '"seen": read on the source page. "memory": general knowledge, its number is never shown.':
    '„Przeczytane w źródle”: stoi na stronie źródła. „Wiedza ogólna”: liczby nie pokazujemy.',
  '"superseded" is history and never shown as a contact.': '„Dawne” to historia; nigdy nie podajemy go jako kontaktu.',
  '1: every week, 2: every second week.': '1: co tydzień, 2: co drugi tydzień.',
  'A cancelled event stays, and says so.': 'Odwołane wydarzenie zostaje i mówi, że je odwołano.',
  'A day, as year-month-day: "2026-05-04".': 'Dzień jako rok-miesiąc-dzień: „2026-05-04”.',
  'A draft says so on every page, in print, and to search engines.':
    'Wersja robocza mówi o tym na każdej stronie, na wydruku i wyszukiwarkom.',
  'A harmless, well-known site to which the quick exit of discreet pages leads.':
    'Niewinna, znana strona, do której prowadzi szybkie wyjście ze stron dyskretnych.',
  'A note for editors. Readers do not see it.': 'Notatka dla redakcji. Czytelnicy jej nie widzą.',
  'A page that explains this step.': 'Strona, która objaśnia ten krok.',
  'A page that is no document: "glossary", "help-points", "cards" or "welcome-pack/<situation>".':
    'Strona, która nie jest dokumentem: glossary, help-points, cards albo welcome-pack/‹sytuacja›.',
  'A page that says more.': 'Strona, która mówi więcej.',
  'A telephone number.': 'Numer telefonu.',
  'Address of an own service that takes reports as JSON (POST). Empty or left out: nothing can be sent.':
    'Adres własnej usługi, która przyjmuje zgłoszenia jako JSON (POST). Puste: niczego nie można wysłać.',
  'Address of the page on which one signs up.': 'Adres strony z zapisami.',
  'Address of the page on which the value was read.': 'Adres strony, na której przeczytano tę wartość.',
  'Address of the published site, without a slash at the end.': 'Adres opublikowanego serwisu, bez ukośnika na końcu.',
  'An event that comes again on the same day of the week.': 'Wydarzenie, które wraca w tym samym dniu tygodnia.',
  'Answers of readers whom the task concerns. Questions that do not matter are left out.':
    'Odpowiedzi osób, których zadanie dotyczy. Pytania bez znaczenia pomija się.',
  'By when it must be done.': 'Do kiedy trzeba to zrobić.',
  'Date of the newest source, where the news rests on sources.':
    'Data najnowszego źródła, jeśli wiadomość opiera się na źródłach.',
  'Date of the newest source, where the page rests on sources.':
    'Data najnowszego źródła, jeśli strona opiera się na źródłach.',
  'Date of the newest source.': 'Data najnowszego źródła.',
  'Date of the source, as exact as it shows: "2026", "2026-05", "2026-05-04", or "undated".':
    'Data źródła, tak dokładna, jak ją podano: 2026, 2026-05, 2026-05-04 albo słowo undated, jeśli strona nie ma daty.',
  'Day of its last review: at the latest 31 March of each year.':
    'Dzień ostatniego przeglądu: najpóźniej 31 marca każdego roku.',
  'Day of the last change to the site that matters for accessibility.':
    'Dzień ostatniej zmiany serwisu, która ma znaczenie dla dostępności.',
  'Day on which the accessibility statement was first drawn up.':
    'Dzień, w którym po raz pierwszy sporządzono deklarację dostępności.',
  'Day on which the site was published.': 'Dzień publikacji serwisu.',
  'Days of it that were announced and then cancelled.': 'Jego dni, które zapowiedziano, a potem odwołano.',
  'Days on which it does not take place, such as holidays.': 'Dni, w których się nie odbywa, na przykład święta.',
  'Documents at the top of the home page, in order.': 'Dokumenty u góry strony głównej, po kolei.',
  'Drafts are never built. The page of a withdrawn document stays, but only says so.':
    'Szkice nie trafiają do serwisu. Strona wycofanego dokumentu zostaje, ale mówi tylko o tym.',
  'Dz.U. year and number, if known: "Dz.U. 2025 poz. 621".':
    'Rok i pozycja Dziennika Ustaw, jeśli są znane: „Dz.U. 2025 poz. 621”.',
  'Else the Polish name and address of the venue, as it stands on the door.':
    'Albo polska nazwa i adres miejsca, tak jak stoi na drzwiach.',
  'Else when a source named this address.': 'Albo kiedy źródło podało ten adres.',
  'Every fee, in the order in which it is paid. The words stand in each language under "costs".':
    'Każda opłata, w kolejności płacenia. Jej nazwa stoi w tekstach, w polu „Opłaty”, pod tym samym identyfikatorem.',
  'Fact with the number at the start; empty where the document gives none.':
    'Fakt z liczbą na początku; puste, jeśli dokument jej nie podaje.',
  'Fact with the number to reach: a minimum level.': 'Fakt z liczbą do osiągnięcia: poziom minimalny.',
  'Filled in when a person has checked the value: the day and the role of that person, never a name.':
    'Wypełniane, gdy ktoś sprawdził wartość: dzień i rola tej osoby, nigdy nazwisko.',
  'First day on which the value holds; empty: since ever.':
    'Pierwszy dzień, w którym wartość obowiązuje; puste: od zawsze.',
  'For whom it is; empty: for everyone.': 'Dla kogo jest; puste: dla wszystkich.',
  'Former addresses, the newest first.': 'Dawne adresy, najnowszy pierwszy.',
  'Former ids. Their addresses keep working.': 'Dawne identyfikatory. Ich adresy nadal działają.',
  'Further days of an event that comes again without a rule.': 'Kolejne dni wydarzenia, które wraca bez stałej reguły.',
  'Hours on public holidays; an empty list: closed. Leave it out where no source says: readers are told to ask.':
    'Godziny w święta; pusta lista: zamknięte. Pomiń, jeśli żadne źródło tego nie mówi: czytelnicy mają zapytać.',
  'Hours on these days; an empty list: closed.': 'Godziny w tych dniach; pusta lista: zamknięte.',
  'How long it takes.': 'Ile to trwa.',
  'How many entries of each list are printed, where there is room for the first ones only.':
    'Ile wpisów każdej listy drukować, jeśli mieszczą się tylko pierwsze.',
  'How people with disabilities get in and take part, only what a source says.':
    'Jak osoby z niepełnosprawnościami mogą wejść i wziąć udział; tylko to, co mówi źródło.',
  'How to get there or get in.': 'Jak dojechać albo wejść.',
  'Id from "links": where the step is done.':
    'Identyfikator z pola „Odsyłacze”: strona, na której wykonuje się ten krok.',
  'Id from facts/: a date. The value never stands here.': 'Fakt z datą. Samej wartości nigdy tu nie ma.',
  'Id from facts/: a day of every year. The value never stands here.':
    'Fakt z dniem, który jest w każdym roku. Samej wartości nigdy tu nie ma.',
  'Id from facts/: a length of time. The value never stands here.':
    'Fakt z długością czasu. Samej wartości nigdy tu nie ma.',
  'Id from facts/: the deadline in words. The value never stands here.':
    'Fakt z terminem opisanym słowami. Samej wartości nigdy tu nie ma.',
  'Id from facts/: the length of time after whose end the deadline falls. The value never stands here.':
    'Fakt z długością czasu, po którego upływie przypada termin. Samej wartości nigdy tu nie ma.',
  'Id from facts/: “the last day of legal stay” in words. The value never stands here.':
    'Fakt ze słowami „ostatni dzień legalnego pobytu”. Samej wartości nigdy tu nie ma.',
  'Id from links.yaml: an address that several documents use, or that exists in several languages.':
    'Identyfikator ze „Wspólnych odsyłaczy”: adres, którego używa kilka dokumentów albo który istnieje w kilku językach.',
  'Id from places/, where the event is at one of them.':
    'Jeśli wydarzenie jest w jednym z naszych miejsc. Wtedy nazwę i adres poniżej zostaw puste.',
  'Id of the document whose text is printed.': 'Dokument, którego tekst się drukuje.',
  'Id of the procedure that holds the full steps.': 'Procedura z pełnymi krokami.',
  'Ids from glossary/: the official words that a reader meets.': 'Urzędowe słowa, na które trafi czytelnik.',
  'Ids from places/: people to talk to.': 'Gdzie są osoby, z którymi można porozmawiać.',
  'Ids from places/: where to go.': 'Dokąd pójść.',
  'Ids from situations.yaml on whose pages the task stands.': 'Sytuacje, na których stronach stoi zadanie.',
  "Ids from topics.yaml, the reader's main one first. Fixed pages may have none.":
    'Najważniejszy dla czytelnika pierwszy. Strony stałe mogą nie mieć żadnego.',
  'Ids from topics.yaml: what the advice is about.': 'Czego dotyczy porada.',
  'Ids of documents that come next.': 'Strony, które przydadzą się potem.',
  'Ids of documents that tell how, the main one first.': 'Strony, które mówią jak; najważniejsza pierwsza.',
  'Ids of its sections, in the order of the paper; "lead" and "glance" too. Left out: the whole text.':
    'Identyfikatory części, w kolejności na papierze; także lead (wstęp) i glance (w skrócie). Puste: cały tekst.',
  'In person, online, by post.': 'Osobiście, przez internet, pocztą.',
  'Indicators that the chapter shows in a table and a plot. Their names stand in each language.':
    'Wskaźniki, które rozdział pokazuje w tabeli i na wykresie. Ich nazwy stoją w każdym języku.',
  'Language of that page. Readers of other languages are told which it is.':
    'Język tej strony. Czytelnicy w innych językach dowiadują się, który to.',
  'Languages of the event as two-letter codes, only where a source names them.':
    'Języki wydarzenia jako kody dwuliterowe, tylko jeśli podaje je źródło.',
  'Languages spoken there, as two-letter codes.': 'Języki, którymi tam mówią, jako kody dwuliterowe.',
  'Last day on which the value holds; empty: until further notice.':
    'Ostatni dzień, w którym wartość obowiązuje; puste: do odwołania.',
  'Licence of texts and data.': 'Licencja tekstów i danych.',
  'Mailbox for reports of mistakes; empty while there is none.':
    'Skrzynka na zgłoszenia błędów; puste, dopóki jej nie ma.',
  'Mailbox for requests about accessibility.': 'Skrzynka do spraw dostępności.',
  'Mailbox for security reports; empty while there is none.':
    'Skrzynka na zgłoszenia bezpieczeństwa; puste, dopóki jej nie ma.',
  'Name of the place.': 'Nazwa miejsca, taka jak mówią o nim ludzie.',
  'Name of the site.': 'Nazwa serwisu.',
  'Number of the edition. Raise it when the choice of texts changes.':
    'Numer wydania. Podnieś go, gdy zmienia się wybór tekstów.',
  'Of a withdrawn document: ids of the documents to which its readers are led.':
    'Dla wycofanego dokumentu: strony, do których prowadzi czytelników.',
  'Of tasks with the same matter only one can concern a reader.':
    'Z zadań o tej samej sprawie czytelnika może dotyczyć tylko jedno.',
  'One line on what happens there.': 'Jedno zdanie o tym, co się tam dzieje.',
  'One or two sentences: what it is and who needs it. Also the description in search results.':
    'Jedno lub dwa zdania: co to jest i komu jest potrzebne. Także opis w wynikach wyszukiwania.',
  'One plain sentence.': 'Jedno proste zdanie.',
  'One sentence: what it is for. It stands below the title.': 'Jedno zdanie: do czego służy. Stoi pod tytułem.',
  'One short sentence each.': 'Po jednym krótkim zdaniu.',
  'Only hours seen in a source. Without them the page says that hours are not published.':
    'Tylko godziny ze źródła. Bez nich strona mówi, że godzin nie podano.',
  'Only hours that a source names.': 'Tylko godziny, które podaje źródło.',
  'Outside addresses, used in texts as [words](links/<id>).':
    'Adresy zewnętrzne; w tekstach używane jako [słowa](links/identyfikator).',
  'Pages of these topics show it; an empty list means the whole site.':
    'Pokazują je strony tych tematów; pusta lista to cały serwis.',
  'The document that says more: a link to it stands behind the words.':
    'Dokument, w którym jest więcej: link do niego stoi za tekstem.',
  ...MORE_POLISH_HINTS,
};
