/** The second half of the alphabet of `hints.ts`. */
export const MORE_POLISH_HINTS: Record<string, string> = {
  'Pages that the text rests on, with their dates.': 'Strony, na których opiera się tekst, z datami.',
  'Papers to bring. "document" links to the page that explains how to get one.':
    'Papiery, które trzeba przynieść. „Dokument” prowadzi do strony o tym, jak je zdobyć.',
  'Permanent id: lower-case English words joined with hyphens. It stands in addresses and never changes.':
    'Identyfikator: angielskie słowa małymi literami, połączone łącznikami. Stoi w adresach i nigdy się nie zmienia.',
  'Person or unit that answers for accessibility.': 'Osoba lub komórka odpowiedzialna za dostępność.',
  'Place among the cards; smaller comes first.': 'Miejsce wśród kart; mniejsza liczba jest wcześniej.',
  'Place in lists of its topic; smaller comes first.': 'Miejsce na listach tematu; mniejsza liczba jest wcześniej.',
  'Place in lists; smaller comes first.': 'Miejsce na listach; mniejsza liczba jest wcześniej.',
  'Place in the list of things to print; smaller comes first.':
    'Miejsce na liście druków; mniejsza liczba jest wcześniej.',
  'Polish name of the office that publishes the page.': 'Polska nazwa urzędu, który prowadzi tę stronę.',
  'Polish names of the organisations; never of private persons.': 'Polskie nazwy organizacji; nigdy osób prywatnych.',
  'Public body that publishes the site, by its official Polish name.':
    'Podmiot publiczny, który publikuje serwis; jego urzędowa nazwa.',
  'Public repository; empty while there is none.': 'Publiczne repozytorium; puste, dopóki go nie ma.',
  'Rights, each with the duty that goes with it, most needed first.':
    'Prawa, każde ze swoim obowiązkiem, najbardziej potrzebne najpierw.',
  'Said at the counter.': 'Do powiedzenia przy okienku.',
  'Sections whose Polish text changed in meaning, with the day: readers of an older translation see it.':
    'Części, których polski tekst zmienił znaczenie, z dniem zmiany: widzą to czytelnicy starszego tłumaczenia.',
  'Support for the person concerned.': 'Wsparcie dla osoby, której to dotyczy.',
  'Telephone for requests about accessibility.': 'Telefon do spraw dostępności.',
  'The (first) day with other hours.': 'Dzień (pierwszy) z innymi godzinami.',
  'The (first) day, "2026-05-04", or the month where no day is known, "2026-05".':
    'Dzień (pierwszy), „2026-05-04”, albo sam miesiąc, jeśli dnia nie znamy: „2026-05”.',
  'The Monday of the week, "2026-05-04".': 'Poniedziałek tego tygodnia, „2026-05-04”.',
  'The Polish name on the door.': 'Polska nazwa na drzwiach.',
  'The Polish name that stands on the door and on the form.': 'Polska nazwa, która stoi na drzwiach i na formularzu.',
  'The address of the same page in each language that the office has. None is invented.':
    'Adres tej samej strony w każdym języku, w którym urząd ją ma. Żadnego nie wymyślamy.',
  'The day of the news; newer ones stand first.': 'Dzień wiadomości; nowsze stoją wyżej.',
  'The day on which a person last checked the whole page.': 'Dzień, w którym ktoś ostatnio sprawdził całą stronę.',
  'The fact that holds the amount.': 'Fakt z kwotą.',
  'The fact that holds the telephone number.': 'Fakt z numerem telefonu.',
  'The five answers at the top of the page.': 'Pięć odpowiedzi u góry strony.',
  'The full address, with https://.': 'Pełny adres, z https://.',
  'The last day of an event of several days.': 'Ostatni dzień wydarzenia, które trwa kilka dni.',
  'The last day on which it is news. After it the page stays, but leaves the front of the list.':
    'Ostatni dzień, w którym to nowość. Potem strona zostaje, ale schodzi z początku listy.',
  'The last day on which it may come.': 'Ostatni dzień, w którym może się odbyć.',
  'The last of several days.': 'Ostatni z kilku dni.',
  'The number of the goal of the programme to which it belongs.': 'Numer celu programu, do którego należy.',
  'The place in words, where it is no address: "online", "in many places".':
    'Miejsce słowami, jeśli to nie adres: „online”, „w wielu miejscach”.',
  'The source in Polish, where the address of its page was not kept.':
    'Źródło po polsku, jeśli nie zachował się adres strony.',
  'The term in this language; in Polish, the official term.': 'Hasło w tym języku; po polsku słowo urzędowe.',
  'The value, and under it the next one once it is known. Older values stay.':
    'Wartość, a pod nią następna, gdy jest znana. Starsze zostają.',
  'The ways in which the matter can be settled, the usual one first.':
    'Sposoby załatwienia sprawy, najczęstszy pierwszy.',
  'The year of the number at the start.': 'Rok liczby na początku.',
  'Title of the page, as a reader would say it.': 'Tytuł strony, tak jak powiedziałby czytelnik.',
  'Title on the cover.': 'Tytuł na okładce.',
  'What a reader in a hurry must take away, most important first. The words stand in each language.':
    'Co musi zapamiętać ktoś w pośpiechu, najważniejsze najpierw. Słowa stoją w każdym języku.',
  'What a reader in this situation would answer in the planner.': 'Co osoba w tej sytuacji odpowiedziałaby w planerze.',
  'What changed, in one sentence.': 'Co się zmieniło, w jednym zdaniu.',
  'What each indicator counts.': 'Co liczy każdy wskaźnik.',
  'What happens next.': 'Co będzie dalej.',
  'What is expected of you in turn, in a sentence or two.': 'Czego oczekuje się w zamian, w jednym lub dwóch zdaniach.',
  'What is printed, in order. folded: one part for each of four panels.':
    'Co się drukuje, po kolei. Ulotka złożona na trzy: po jednej części na każdą z czterech stron.',
  'What it costs, in a few words.': 'Ile kosztuje, w kilku słowach.',
  'What often goes wrong.': 'Co często się nie udaje.',
  'What people get there, in one or two sentences.': 'Co można tam załatwić, w jednym lub dwóch zdaniach.',
  'What people say or type instead: everyday words, abbreviations, Polish in Cyrillic.':
    'Co ludzie mówią albo wpisują zamiast tego: słowa potoczne, skróty, polski cyrylicą.',
  'What people type when they look for this page: everyday words, abbreviations, Polish in this alphabet.':
    'Co ludzie wpisują, gdy szukają tej strony: słowa potoczne, skróty, polski w tym alfabecie.',
  'What stands below the sentence: the matter, its documents, its fees, or room to write.':
    'Co stoi pod zdaniem: sprawa, jej dokumenty, jej opłaty albo miejsce na notatki.',
  'What the accessibility statement says about the publisher; while empty, its text says so in words.':
    'Co deklaracja dostępności mówi o wydawcy; dopóki jest puste, mówi o tym tekst.',
  'What the sources leave open, told to the reader.': 'Czego źródła nie rozstrzygają, powiedziane czytelnikowi.',
  'What the time runs from.': 'Od czego liczy się czas.',
  'What this edition changed, in one sentence.': 'Co zmieniło to wydanie, w jednym zdaniu.',
  'What to do now, in order: three to five short lines.':
    'Co zrobić teraz, po kolei: od trzech do pięciu krótkich linii.',
  'What to do, in order.': 'Co zrobić, po kolei.',
  'What to do.': 'Co zrobić.',
  'What to say in Polish.': 'Co powiedzieć po polsku.',
  'What you may do or demand, in a sentence or two.': 'Co wolno robić lub czego żądać, w jednym lub dwóch zdaniach.',
  'When it is done.': 'Kiedy się to robi.',
  'When it left, if a source says so.': 'Kiedy się stąd przeniosło, jeśli mówi o tym źródło.',
  'When it moved there, if a source says so.': 'Kiedy się tu przeniosło, jeśli mówi o tym źródło.',
  'Where it was announced, if not with the other hours.': 'Gdzie to ogłoszono, jeśli nie razem z innymi godzinami.',
  'Where the right stands, in Polish: "art. 32 Konstytucji RP". Acts by their short name.':
    'Gdzie zapisano to prawo: „art. 32 Konstytucji RP”. Ustawy pod krótką nazwą.',
  'Where to go, or where to log in.': 'Dokąd pójść albo gdzie się zalogować.',
  'Who answers, when, in which language.': 'Kto odbiera, kiedy i w jakim języku.',
  'Who is on duty this week; leave it out while nobody has announced it.':
    'Kto ma dyżur w tym tygodniu; pomiń, dopóki nikt tego nie ogłosił.',
  'Who publishes it; for a draft, that nobody does yet.': 'Kto go wydaje; w wersji roboczej: że jeszcze nikt.',
  'Whom it concerns; needed where there is a "when".': 'Kogo dotyczy, słowami; potrzebne, jeśli wybrano, kogo dotyczy.',
  'Whom to call, the most urgent first.': 'Do kogo dzwonić, najpilniejsze najpierw.',
  'Why, and why then.': 'Dlaczego i dlaczego wtedy.',
  'Official Polish title of the act.': 'Urzędowy tytuł aktu prawnego.',
  'booklet: A5 with a cover. sheet: A4. folded: A4, folded in three. poster: A3, four languages. cards: A6.':
    'Rodzaj i format papieru.',
  'true: a banner says that the main step itself must be checked.':
    'Włączone: pasek mówi, że trzeba sprawdzić sam główny krok.',
  'true: an address for letters; people were advised by phone and online.':
    'Włączone: adres do listów; porad udzielano przez telefon i internet.',
  'true: for readers whose device may be watched. Neutral title, no preview, nothing kept, a quick exit.':
    'Włączone: dla osób, których urządzenie ktoś może podglądać. Neutralny tytuł, bez podglądu, nic nie zostaje, szybkie wyjście.',
  'true: free of charge; leave it out where no source says so.':
    'Tak: bezpłatne; pomiń, jeśli żadne źródło tego nie mówi.',
  'true: readers are told to check the value before they pay or go.':
    'Włączone: czytelnicy mają sprawdzić wartość, zanim zapłacą lub pójdą.',
  'true: seen only in the live view, never in a build.': 'Włączone: widać tylko w podglądzie, nigdy w serwisie.',
  'true: text messages only.': 'Włączone: tylko SMS-y.',
  'true: the document says that the target is for each year.': 'Włączone: dokument mówi, że cel dotyczy każdego roku.',
  'true: the matter is of the year before, so it begins in the year after arrival.':
    'Włączone: sprawa dotyczy poprzedniego roku, więc zaczyna się w roku po przyjeździe.',
  'true: the texts name the language of the page themselves, so that nothing is added.':
    'Włączone: teksty same podają język strony, więc nic się nie dodaje.',
  'true: what a dated document says, or what was so at its date (an indicator, a count of 2023). It does not age. Never for a fee, a deadline or a contact.':
    'Włączone: to, co mówi dokument z datą albo jak było w jego dniu (wskaźnik, liczba z 2023 roku). Nie starzeje się. Nigdy dla opłaty, terminu ani kontaktu.',
  'Editing in the browser over the network, under /admin/. Left out: only on a folder of the own computer.':
    'Redakcja w przeglądarce przez sieć, pod adresem /admin/. Puste: tylko w folderze na własnym komputerze.',
  'The service that keeps the repository.': 'Usługa, w której jest repozytorium.',
  'Owner and name of the repository: "city/open-krakow".': 'Właściciel i nazwa repozytorium: „city/open-krakow”.',
  'The branch that changes are made to.': 'Gałąź, do której trafiają zmiany.',
  'Address of the service that signs editors in to GitHub. Without it they use an access token.':
    'Adres usługi, która loguje redakcję do GitHuba. Bez niej używa się tokenu dostępu.',
  'Id of the application in GitLab with which editors sign in.':
    'Id aplikacji w GitLabie, przez którą loguje się redakcja.',
  'Tools for staff that stand below the text: finder, status (of translations), open-data.':
    'Narzędzia dla pracowników, które stoją pod tekstem.',
  'A photograph that helps: the entrance, the building, the place. Its description stands with the words.':
    'Zdjęcie, które pomaga: wejście, budynek, miejsce. Jego opis stoi przy tekstach, w każdym języku.',
  'Name of a file in content/pictures/: English words joined with hyphens, then .jpg, .png or .webp.':
    'Plik w content/pictures. Nazwij go prosto, po angielsku: city-office-entrance.jpg.',
  'Who took it, as the source names the author.': 'Kto zrobił zdjęcie, tak jak podaje je źródło.',
  'The licence that its source names, or "city": made for the city, which may use it.':
    'Licencja, którą podaje źródło, albo „zdjęcie miasta”: zrobiono je dla miasta, które może go używać.',
  'Address of the page from which it was taken; "city" needs none.':
    'Adres strony, z której pochodzi zdjęcie. Zdjęcie miasta go nie potrzebuje.',
  'The month (or year) in which it was taken: "2026-05"; left out where unknown.':
    'Miesiąc (albo rok), w którym je zrobiono: 2026-05. Puste, jeśli nie wiadomo.',
  'What the photograph shows, for those who do not see it. Every language needs it where there is one.':
    'Co widać na zdjęciu, dla osób, które go nie widzą. Jeśli jest zdjęcie, opis jest potrzebny w każdym języku.',
};
