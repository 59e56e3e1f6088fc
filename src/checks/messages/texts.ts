import type { Message, ReportLanguage } from './message.ts';

/** Findings about the words of documents: sections, marks, links, values, punctuation. */
export const TEXT_MESSAGES = {
  'section-without-id': {
    en: ['the heading "{heading}" has no id', 'write it as: ## {heading} {#…}'],
    pl: ['nagłówek „{heading}” nie ma identyfikatora', 'zapisz go tak: ## {heading} {#…}'],
  },
  'section-reserved': {
    en: ['the section id "{id}" belongs to the page itself', 'choose another id, for example "good-to-know"'],
    pl: ['identyfikator sekcji „{id}” jest zajęty przez samą stronę', 'wybierz inny, na przykład „good-to-know”'],
  },
  'section-repeated': {
    en: ['the section id "{id}" stands twice', 'give one of the sections another id'],
    pl: ['identyfikator sekcji „{id}” występuje dwa razy', 'nadaj jednej z sekcji inny identyfikator'],
  },
  'section-missing': {
    en: ['the section "{id}" of the Polish text is missing', 'add it here, translated'],
    pl: ['brakuje sekcji „{id}” z polskiego tekstu', 'dodaj tutaj jej tłumaczenie'],
  },
  'section-extra': {
    en: ['the Polish text has no section "{id}"', 'correct the id, remove the section, or add it to pl.mdx'],
    pl: ['polski tekst nie ma sekcji „{id}”', 'popraw identyfikator, usuń sekcję albo dodaj ją do pl.mdx'],
  },
  'section-order': {
    en: [
      'the section "{id}" stands elsewhere than in the Polish text',
      'put the sections into the Polish order: {order}',
    ],
    pl: ['sekcja „{id}” stoi w innym miejscu niż w polskim tekście', 'ustaw sekcje w polskiej kolejności: {order}'],
  },
  'heading-level': {
    en: ['a heading of level {level} cannot stand here', 'use ## for a section and ### below it'],
    pl: ['nagłówek poziomu {level} nie może tu stać', 'użyj ## dla sekcji i ### pod nią'],
  },
  'unknown-fact': {
    en: ['there is no fact "{id}"', 'correct the id, or add the fact in content/facts'],
    pl: ['nie ma faktu „{id}”', 'popraw identyfikator albo dodaj fakt w content/facts'],
  },
  'unknown-term': {
    en: ['there is no glossary term "{id}"', 'correct the id, or add content/glossary/{id}.yaml'],
    pl: ['nie ma hasła „{id}” w słowniczku', 'popraw identyfikator albo dodaj content/glossary/{id}.yaml'],
  },
  'unknown-place': {
    en: ['there is no place "{id}"', 'correct the id, or add content/places/{id}.yaml'],
    pl: ['nie ma miejsca „{id}”', 'popraw identyfikator albo dodaj content/places/{id}.yaml'],
  },
  'superseded-place': {
    en: ['the place "{id}" is history and cannot be shown as a contact', 'name the place that replaced it'],
    pl: ['miejsce „{id}” jest już historią i nie może być kontaktem', 'wskaż miejsce, które je zastąpiło'],
  },
  'unknown-place-kind': {
    en: ['there is no kind of place "{id}"', 'choose one of: {valid}'],
    pl: ['nie ma rodzaju miejsca „{id}”', 'wybierz jeden z: {valid}'],
  },
  'place-twice': {
    en: ['the place "{id}" already stands in this text', 'remove this mark'],
    pl: ['miejsce „{id}” już jest w tym tekście', 'usuń ten znacznik'],
  },
  'unknown-topic': {
    en: ['there is no topic "{id}"', 'choose an id from content/topics.yaml'],
    pl: ['nie ma tematu „{id}”', 'wybierz identyfikator z content/topics.yaml'],
  },
  'unknown-document': {
    en: [
      'there is no document "{id}"',
      'correct the id; one that is being written stands in content/planned.yaml; outside addresses are (links/<id>)',
    ],
    pl: [
      'nie ma dokumentu „{id}”',
      'popraw identyfikator; dokument w przygotowaniu wpisz do content/planned.yaml; adresy zewnętrzne to (links/<id>)',
    ],
  },
  'unknown-section': {
    en: ['the document "{id}" has no section "{section}"', 'link to one of: {valid}'],
    pl: ['dokument „{id}” nie ma sekcji „{section}”', 'podaj jedną z: {valid}'],
  },
  'unknown-link': {
    en: ['there is no address "{id}" under "links" of this document', 'correct the id, or add the address to {data}'],
    pl: ['ten dokument nie ma adresu „{id}” w polu „links”', 'popraw identyfikator albo dodaj adres w {data}'],
  },
  'unknown-shared-link': {
    en: ['there is no link "{id}" in content/links.yaml', 'correct the id, or add the link there'],
    pl: ['w content/links.yaml nie ma odnośnika „{id}”', 'popraw identyfikator albo dodaj tam odnośnik'],
  },
  'address-repeated': {
    en: [
      'the address {url} stands in {other} too',
      'move it to content/links.yaml and name it by its id in both places',
    ],
    pl: ['adres {url} stoi także w {other}', 'przenieś go do content/links.yaml i w obu miejscach podaj identyfikator'],
  },
  'address-in-text': {
    en: ['the address "{url}" stands in the text', 'move it to "links" in the data file and write [words](links/<id>)'],
    pl: ['w tekście stoi adres „{url}”', 'przenieś go do pola „links” w pliku danych i napisz [słowa](links/<id>)'],
  },
  'code-in-text': {
    en: ['a brace or an angle bracket stands in the text: {detail}', 'write words instead, for example "less than"'],
    pl: ['w tekście stoi klamra albo nawias ostry: {detail}', 'zastąp go słowami, na przykład „mniej niż”'],
  },
  'mark-malformed': {
    en: ['the mark is not written rightly: {detail}', 'write <Fact id="…"/> or <Term id="…">words</Term>'],
    pl: ['znacznik jest źle zapisany: {detail}', 'napisz <Fact id="…"/> albo <Term id="…">słowa</Term>'],
  },
  'unknown-mark': {
    en: ['the mark <{name}> cannot stand here', 'allowed here: {valid}'],
    pl: ['znacznik <{name}> nie może tu stać', 'dozwolone tutaj: {valid}'],
  },
  'mark-own-line': {
    en: ['the mark <{name}> stands inside a line', 'put it on a line of its own, with an empty line before and after'],
    pl: ['znacznik <{name}> stoi w środku wiersza', 'przenieś go do osobnego wiersza, z pustym wierszem przed i po'],
  },
  'mark-without-id': {
    en: ['the mark <{name}> has no {attribute}', 'add {attribute}="…" to it'],
    pl: ['znacznik <{name}> nie ma atrybutu {attribute}', 'dodaj do niego {attribute}="…"'],
  },
  'mark-without-words': {
    en: ['the mark <{name}> has no words', 'put them between <{name} …> and </{name}>'],
    pl: ['w znaczniku <{name}> nie ma słów', 'wstaw je między <{name} …> a </{name}>'],
  },
  'unknown-attribute': {
    en: ['the mark <{name}> knows no "{key}"', 'remove it or correct its name; possible: {valid}'],
    pl: ['znacznik <{name}> nie zna atrybutu „{key}”', 'usuń go albo popraw nazwę; możliwe: {valid}'],
  },
  'mark-in-heading': {
    en: [
      'the mark <{name}> stands in the heading of a section',
      'write plain words there, and the mark in the text below',
    ],
    pl: ['znacznik <{name}> stoi w nagłówku sekcji', 'zostaw w nim same słowa, a znacznik wstaw w tekście poniżej'],
  },
  'statement-id-missing': {
    en: [
      'the accessibility statement lacks "{id}", which the law asks for',
      'put <A11y id="{id}">…</A11y> around the words that say it',
    ],
    pl: [
      'w deklaracji dostępności nie ma „{id}”, którego wymaga prawo',
      'obejmij znacznikiem <A11y id="{id}">…</A11y> słowa, które o tym mówią',
    ],
  },
  'statement-id-repeated': {
    en: ['the id "{id}" stands twice in the accessibility statement', 'keep one of them'],
    pl: ['identyfikator „{id}” jest w deklaracji dostępności dwa razy', 'zostaw jeden z nich'],
  },
  'plain-words': {
    en: [
      'a mark, a link or bold type stands in "{key}"',
      'write plain words only: they also stand alone, as in search results',
    ],
    pl: [
      'w polu „{key}” stoi znacznik, link albo pogrubienie',
      'zostaw same słowa: stoją też osobno, np. w wynikach wyszukiwania',
    ],
  },
  'block-in-words': {
    en: [
      '"{key}" is more than one line of words',
      'write one paragraph; where it begins with a number, write "1\\." for "1."',
    ],
    pl: [
      '„{key}” to więcej niż jeden akapit',
      'napisz jeden akapit; jeśli zaczyna się liczbą, napisz „1\\.” zamiast „1.”',
    ],
  },
  'unknown-form': {
    en: ['{detail} cannot stand in a text', 'say it in words, in a list or in a table'],
    pl: ['{detail} nie może stać w tekście', 'zapisz to słowami, listą albo tabelą'],
  },
  'literal-amount': {
    en: ['the amount "{text}" is typed into the text', 'keep it in content/facts and write <Fact id="…"/>'],
    pl: ['kwota „{text}” jest wpisana w tekst', 'zapisz ją w content/facts i wstaw <Fact id="…"/>'],
  },
  'literal-duration': {
    en: ['the length of time "{text}" is typed into the text', 'keep it in content/facts and write <Fact id="…"/>'],
    pl: ['czas „{text}” jest wpisany w tekst', 'zapisz go w content/facts i wstaw <Fact id="…"/>'],
  },
  'literal-phone': {
    en: ['the phone number "{text}" is typed into the text', 'keep it in content/facts and write <Fact id="…"/>'],
    pl: ['numer telefonu „{text}” jest wpisany w tekst', 'zapisz go w content/facts i wstaw <Fact id="…"/>'],
  },
  'literal-email': {
    en: ['the e-mail address "{text}" is typed into the text', 'keep it in content/facts or content/places'],
    pl: ['adres e-mail „{text}” jest wpisany w tekst', 'zapisz go w content/facts albo content/places'],
  },
  'wrong-quotes': {
    en: ['the quotation mark {text} is not used in this language', 'write {valid}'],
    pl: ['cudzysłów {text} nie jest używany w tym języku', 'napisz {valid}'],
  },
  'straight-apostrophe': {
    en: ['a straight apostrophe stands in "{text}"', "write ’ instead of '"],
    pl: ['w „{text}” stoi prosty apostrof', "zamiast ' napisz ’"],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
