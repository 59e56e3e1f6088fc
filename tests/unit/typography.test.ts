import { describe, expect, test } from 'vitest';
import { checkTypography } from '../../src/checks/rules/typography.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { inEveryLanguage, runsIn, runsInText } from './reader-runs.ts';

/** What an editor is told about a line of words, as `rule text`. */
const told = (locale: Locale, words: string, file?: string): string[] =>
  checkTypography(runsIn(locale, words, file)).map(({ rule, values }) => `${rule} ${values['text']}`);

const nearest = (locale: Locale, words: string) =>
  checkTypography(runsIn(locale, words)).map((finding) => finding.nearest);

describe('an editor who types in a hurry is told about', () => {
  test.for<[rule: string, locale: Locale, words: string, text: string]>([
    ['three-dots', 'pl', 'Czekaj...', 'Czekaj...'],
    ['double-space', 'en', 'Two  spaces', 'Two spaces'],
    ['double-space', 'en', 'Pay <Fact id="fee"/>  at the desk', '\uFFFC at'],
    ['space-before-mark', 'uk', 'Візьміть паспорт , фото', 'паспорт , фото'],
    ['space-before-mark', 'ru', 'Оплатите <Fact id="fee"/> .', '\uFFFC .'],
    ['spaced-hyphen', 'pl', 'Urząd - pokój 5', 'Urząd - pokój'],
    ['spaced-hyphen', 'en', 'Ask first -- then pay', 'first -- then'],
    ['wrong-apostrophe', 'uk', 'здоровʼя', 'здоровʼя'],
    ['wrong-apostrophe', 'en', 'don‘t', 'don‘t'],
    ['apostrophe-place', 'uk', 'з їздити зїздити', 'зїздити'],
    ['apostrophe-place', 'uk', 'сер’озний', 'сер’озний'],
    ['foreign-letter', 'uk', 'заявы подают', 'заявы'],
    ['foreign-letter', 'ru', 'бронювання місця', 'місця'],
    ['mixed-alphabets', 'uk', 'пaспорт', 'пaспорт'],
    ['mixed-alphabets', 'pl', 'pаszport', 'pаszport'],
    ['invisible-sign', 'en', 'pass\u00ADport', 'pass\u00ADport'],
    ['invisible-sign', 'uk', 'и\u0306ого', 'и\u0306ого'],
  ])('%s in %s: %s', ([rule, locale, words, text]) => {
    expect(told(locale, words)).toEqual([`${rule} ${text}`]);
  });

  test('a letter that looks right and is not, with the word as it should be', () => {
    expect(nearest('uk', 'пaспорт')).toEqual(['паспорт']);
    expect(nearest('pl', 'pаszport')).toEqual(['paszport']);
    expect(nearest('uk', 'паспорт i фото')).toEqual(['і']);
    expect(nearest('ru', 'виза c отметкой')).toEqual(['с']);
    expect(nearest('pl', 'dom о świcie')).toEqual(['o']);
  });

  test('the line on which it stands', () => {
    const text = [
      '---',
      'title: Tytuł',
      'summary: >-',
      '  Pierwszy wiersz,',
      '  drugi  wiersz.',
      '---',
      '',
      'Tekst',
      'dalej...',
      '',
    ];
    const findings = checkTypography(runsInText('pl', text.join('\n')));
    expect(findings.map(({ rule, line }) => `${rule} ${line}`).toSorted()).toEqual(['double-space 5', 'three-dots 9']);
  });
});

describe('an editor is left alone with', () => {
  test.for<[locale: Locale, words: string]>([
    ['pl', 'Urząd – pokój 5, dwu- i trzyletni, PESEL-u, ul.\u00A0Zabłocie 20…'],
    ['en', 'non-EU, e-mail, 5\u00A0zł, a plan A (see .pdf), the office’s door'],
    ['uk', 'PESEL і SMS-повідомлення, з’їзд, п’ять, форма B1, e-mail, об’єкт, Кот-д’Івуар — «так».'],
    ['ru', 'Номер PESEL и SMS-сообщение, ещё, фото 3,5 x 4,5, корпус A — «да».'],
    ['uk', 'карта (<Pl>karta pobytu i wniosek</Pl>) та <Pl>i</Pl>'],
    ['ru', 'сайт mos.cudzoziemcy.gov.pl, почта a@b.example'],
  ])('%s: %s', ([locale, words]) => {
    expect(told(locale, words)).toEqual([]);
  });

  test('values and marks between words, in every language', () => {
    expect(checkTypography(inEveryLanguage('<Fact id="fee"/>, **<Fact id="fee"/>** <Fact id="fee"/>.'))).toEqual([]);
  });
});

test('quotation marks and apostrophes are judged in places and the interface too', () => {
  expect(told('uk', 'Пункт "Відкритий"', 'content/places/test.yaml')).toEqual(['wrong-quotes "', 'wrong-quotes "']);
  expect(told('uk', "здоров'я", 'locales/uk/site.json')).toEqual(["straight-apostrophe здоров'я"]);
});
