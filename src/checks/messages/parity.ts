import type { Message, ReportLanguage } from './message.ts';

const MEND = {
  en: 'correct the text that is wrong, or declare the difference in parity.yaml',
  pl: 'popraw błędny tekst albo opisz różnicę w parity.yaml',
} as const;

/** Findings about a translation that says something else than the Polish text. */
export const PARITY_MESSAGES = {
  'parity-blocks': {
    en: [
      'the piece "{piece}" is built differently: in Polish {polish}; here {own}',
      'give it the same paragraphs, lists, tables and warnings, in the same order',
    ],
    pl: [
      'fragment „{piece}” ma inną budowę: po polsku {polish}; tutaj {own}',
      'daj mu takie same akapity, listy, tabele i ostrzeżenia, w tej samej kolejności',
    ],
  },
  'entries-swapped': {
    en: [
      'the words of "{first}" and "{second}" seem to have changed places',
      'compare both with the Polish text and exchange them, or declare in parity.yaml that they are right',
    ],
    pl: [
      'słowa „{first}” i „{second}” chyba zamieniły się miejscami',
      'porównaj je z polskim tekstem i zamień, albo opisz w parity.yaml, że tak ma być',
    ],
  },
  'parity-repeated': {
    en: ['"{first}" and "{second}" have the same words here, but not in Polish', 'translate each of them'],
    pl: ['„{first}” i „{second}” mają tu te same słowa, a po polsku różne', 'przetłumacz każde z nich'],
  },
  'parity-empty': {
    en: ['no words stand here; in Polish: "{polish}"', 'add the translation'],
    pl: ['tutaj nie ma żadnych słów; po polsku: „{polish}”', 'dodaj tłumaczenie'],
  },
  'parity-number': {
    en: ['the numbers differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne liczby: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-date': {
    en: ['the dates differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne daty: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-unit': {
    en: ['the units differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne jednostki: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-contact': {
    en: ['phones, e-mails or sites differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne telefony, adresy e-mail lub strony: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-code': {
    en: ['the names with hyphens differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne oznaczenia: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-link': {
    en: ['the links differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne linki: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-fact': {
    en: ['the facts differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne fakty: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-term': {
    en: ['the glossary terms differ: only in Polish {polish}; only here {own}', MEND.en],
    pl: ['inne hasła słowniczka: tylko po polsku {polish}; tylko tutaj {own}', MEND.pl],
  },
  'parity-order': {
    en: [
      'facts or links stand in another order: in Polish {polish}; here {own}',
      'check that each stands with its own words; if the sentence needs this order, declare it in parity.yaml',
    ],
    pl: [
      'fakty lub linki stoją w innej kolejności: po polsku {polish}; tutaj {own}',
      'sprawdź, czy każdy stoi przy swoich słowach; jeśli zdanie tego wymaga, opisz to w parity.yaml',
    ],
  },
  'parity-polish-word': {
    en: [
      'the Polish word "{word}" in <Pl> is neither in the Polish text nor in the glossary',
      'correct its spelling, or use the words of pl.mdx',
    ],
    pl: [
      'polskiego słowa „{word}” z <Pl> nie ma w polskim tekście ani w słowniczku',
      'popraw pisownię albo użyj słów z pl.mdx',
    ],
  },
  'parity-negation': {
    en: [
      'the Polish text denies more than this sentence: "{text}"',
      'check for a lost "not", "no" or "without"; if the sentence denies in another way, declare it in parity.yaml',
    ],
    pl: [
      'polski tekst zaprzecza, a to zdanie nie albo mniej: „{text}”',
      'sprawdź, czy nie zginęło „nie” lub „bez”; jeśli zdanie mówi to inaczej, opisz to w parity.yaml',
    ],
  },
  'parity-negation-added': {
    en: [
      'this sentence denies more than the Polish text: "{text}"',
      'check for a "not" too many; if both say the same, declare it in parity.yaml',
    ],
    pl: [
      'to zdanie zaprzecza, a polski tekst nie albo mniej: „{text}”',
      'sprawdź, czy nie ma zbędnego „nie”; jeśli oba mówią to samo, opisz to w parity.yaml',
    ],
  },
  'parity-unused': {
    en: [
      'the declared difference does not exist (any more): {locale}, {piece}, {rule}',
      'remove the entry, or correct its locale, piece or rule',
    ],
    pl: [
      'opisanej różnicy (już) nie ma: {locale}, {piece}, {rule}',
      'usuń wpis albo popraw w nim locale, piece lub rule',
    ],
  },
} satisfies Record<string, Record<ReportLanguage, Message>>;
