import { describe, expect, test } from 'vitest';
import { groupByLetter } from '../../src/domain/alphabet.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { idsIn } from '../../src/domain/marks.ts';
import { parseReference } from '../../src/domain/reference.ts';
import { typeset } from '../../src/domain/typeset.ts';

describe('a link in a text', () => {
  test('leads to a document, or to a section of it', () => {
    expect(parseReference('pesel-number')).toEqual({ to: 'document', id: 'pesel-number', section: null });
    expect(parseReference('pesel-number#who')).toEqual({ to: 'document', id: 'pesel-number', section: 'who' });
    expect(parseReference('child-benefit-800')).toEqual({ to: 'document', id: 'child-benefit-800', section: null });
  });

  test('leads to an address kept in the data, or to a place on the same page', () => {
    expect(parseReference('links/official')).toEqual({ to: 'link', id: 'official' });
    expect(parseReference('#if-refused')).toEqual({ to: 'section', section: 'if-refused' });
  });

  test.for([
    'https://krakow.pl',
    'http://www.krakow.pl',
    '//krakow.pl',
    'mailto:a@b.pl',
    'tel:112',
    'javascript:alert(1)',
    '/pl/pages/about/',
    '../about',
    'pages/about',
    'links/',
    'links/Official',
    'links/a/b',
    'Pesel',
    'pesel number',
    'pesel#',
    '#',
    '#Who',
    'pesel#who#when',
    '',
  ])('is an address and no reference when it reads "%s"', (url) => {
    expect(parseReference(url)).toEqual({ to: 'invalid', url });
  });
});

describe('the marks of a text', () => {
  test('are found by their kind, each id once, in order of appearance', () => {
    const raw =
      '<Fact id="fee"/> i <Term id="pesel">PESEL</Term>, <Fact form="genitive" id="deadline"/>, <Fact id="fee"/>';
    expect(idsIn(raw, 'Fact')).toEqual(['fee', 'deadline']);
    expect(idsIn(raw, 'Term')).toEqual(['pesel']);
    expect(idsIn(raw, 'Call')).toEqual([]);
  });

  test('are not taken for one another where names begin alike', () => {
    expect(idsIn('<Places kind="police" id="no"/><Place\n  id="point"/>', 'Place')).toEqual(['point']);
  });

  test('do not lend one another their ids', () => {
    expect(idsIn('<Fact/> słowa <Term id="pesel">PESEL</Term>', 'Fact')).toEqual([]);
  });
});

describe('a line does not end', () => {
  test.for<[Locale, string, string]>([
    ['pl', 'Idź z paszportem i wnioskiem', 'Idź z\u00A0paszportem i\u00A0wnioskiem'],
    ['pl', 'W urzędzie, a w domu', 'W\u00A0urzędzie, a\u00A0w\u00A0domu'],
    ['uk', 'Ідіть з паспортом і заявою', 'Ідіть з\u00A0паспортом і\u00A0заявою'],
    ['ru', 'Идите с паспортом и заявлением', 'Идите с\u00A0паспортом и\u00A0заявлением'],
  ])('with a one-letter word in %s: %s', ([locale, text, expected]) => {
    expect(typeset(text, locale)).toBe(expected);
  });

  test('with a one-letter word after a bracket or a quotation mark', () => {
    expect(typeset('(w urzędzie), „z dzieckiem”', 'pl')).toBe('(w\u00A0urzędzie), „z\u00A0dzieckiem”');
    expect(typeset('«у місті»', 'uk')).toBe('«у\u00A0місті»');
  });

  test('inside an abbreviation and its name or number', () => {
    expect(typeset('ul. Zabłocie, al. Powstania, poz. 621, art. 5', 'en')).toBe(
      'ul.\u00A0Zabłocie, al.\u00A0Powstania, poz.\u00A0621, art.\u00A05',
    );
  });

  test('before a dash', () => {
    expect(typeset('PESEL — номер', 'uk')).toBe('PESEL\u00A0— номер');
    expect(typeset('PESEL – номер', 'ru')).toBe('PESEL\u00A0– номер');
    expect(typeset('PESEL – numer', 'pl')).toBe('PESEL\u00A0– numer');
    expect(typeset('City office – information', 'en')).toBe('City office\u00A0– information');
    expect(typeset('2024 – 2026', 'en')).toBe('2024\u00A0– 2026');
  });

  test('between a number and its unit or its year', () => {
    expect(typeset('PDF, 200 кБ, 27 ноября 2026 года', 'ru')).toBe('PDF, 200\u00A0кБ, 27 ноября 2026\u00A0года');
    expect(typeset('od 2024 roku 400 zł', 'pl')).toBe('od 2024\u00A0roku 400\u00A0zł');
    expect(typeset('2 kBit', 'en')).toBe('2 kBit');
  });

  test('with a letter that only ends a longer word', () => {
    expect(typeset('Kraków i okolice', 'pl')).toBe('Kraków i\u00A0okolice');
    expect(typeset('grupa osób', 'pl')).toBe('grupa osób');
    expect(typeset('I am a person', 'en')).toBe('I am a person');
  });
});

test('setting a text changes nothing but spaces, and doing it twice changes nothing more', () => {
  const texts = [
    'I w domu, i o świcie — z ul. Długiej',
    'А я і ви — у місті',
    'В (с вами) и «о нас»',
    '',
    ' a ',
    '800+ zł',
  ];
  for (const locale of ['pl', 'en', 'uk', 'ru'] as const) {
    for (const text of texts) {
      const once = typeset(text, locale);
      expect(once.replaceAll('\u00A0', ' '), `${locale}: ${text}`).toBe(text);
      expect(typeset(once, locale), `${locale}: ${text}`).toBe(once);
    }
  }
});

describe('in the list from A to Z a reader finds', () => {
  const letters = (titles: readonly string[], locale: Locale) =>
    groupByLetter(titles, (title) => title, locale).map(({ letter, entries }) => [letter, ...entries].join(' '));

  test('Polish letters as letters of their own, after those without a mark', () => {
    expect(letters(['Żłobek', 'Łóżko', 'Lekarz', 'Zameldowanie', 'Ślub', 'Szkoła', 'Źródło'], 'pl')).toEqual([
      'L Lekarz',
      'Ł Łóżko',
      'S Szkoła',
      'Ś Ślub',
      'Z Zameldowanie',
      'Ź Źródło',
      'Ż Żłobek',
    ]);
  });

  test('Ukrainian letters in the Ukrainian order', () => {
    expect(letters(['Їжа', 'Ініціатива', 'Ґанок', 'Гроші', 'Єдність', 'Електронний', 'Здоров’я'], 'uk')).toEqual([
      'Г Гроші',
      'Ґ Ґанок',
      'Е Електронний',
      'Є Єдність',
      'З Здоров’я',
      'І Ініціатива',
      'Ї Їжа',
    ]);
  });

  test('numbers under one heading, counted and not spelt', () => {
    expect(letters(['800+', '1000 euro', '12 porad', 'Adres'], 'pl')).toEqual([
      '0–9 12 porad 800+ 1000 euro',
      'A Adres',
    ]);
  });

  test('small and capital letters under one heading', () => {
    expect(letters(['e-mail', 'Emergency'], 'en')).toEqual(['E e-mail Emergency']);
  });

  test('an English title under its first word that is no article', () => {
    expect(letters(['The guide', 'A flat from the city', 'About this site', 'An accident', 'A1 form'], 'en')).toEqual([
      'A A1 form About this site An accident',
      'F A flat from the city',
      'G The guide',
    ]);
    expect(letters(['A potem'], 'pl')).toEqual(['A A potem']);
  });

  test('a title in quotation marks where its first letter stands', () => {
    expect(letters(['„Złota rączka”', 'Adres', 'Żłobek'], 'pl')).toEqual(['A Adres', 'Z „Złota rączka”', 'Ż Żłobek']);
  });

  test('a Russian title in Ё among those in Е', () => {
    expect(letters(['Ель', 'Ёлка', 'Ехать'], 'ru')).toEqual(['Е Ёлка Ель Ехать']);
  });

  test('every entry once', () => {
    const titles = ['Ślub', 'Praca', '800+', 'ślad', 'Ąę'];
    const listed = groupByLetter(titles, (title) => title, 'pl').flatMap(({ entries }) => entries);
    expect(listed.toSorted()).toEqual(titles.toSorted());
  });
});
