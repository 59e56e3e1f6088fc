import { describe, expect, test } from 'vitest';
import { sentences, spelledOut, spoken } from '../../src/domain/read-aloud.ts';

const split = (text: string, lang: string) => sentences(text, lang).map(({ from, to }) => text.slice(from, to).trim());

describe('a page that is read aloud', () => {
  test('is read sentence by sentence, in each language', () => {
    expect(split('Weź paszport. Czy masz wizę? Tak!', 'pl')).toEqual(['Weź paszport.', 'Czy masz wizę?', 'Tak!']);
    expect(split('Візьміть паспорт. Чекайте!  Далі самі.', 'uk')).toHaveLength(3);
  });

  test('goes on over the end of a line in the source of the page', () => {
    expect(split('Він потрібен для школи\nчерез інтернет. Далі.', 'uk')).toHaveLength(2);
  });

  test('does not stop after a shortened word', () => {
    expect(split('Urząd jest przy ul. Wielickiej 28a. Wejdź od podwórza.', 'pl')).toEqual([
      'Urząd jest przy ul. Wielickiej 28a.',
      'Wejdź od podwórza.',
    ]);
    expect(split('Адреса: вул. Дітля 64. Вхід з двору.', 'uk')).toHaveLength(2);
  });

  test('is whole: no letter is lost between the sentences', () => {
    const text = 'A. B c? D, e; f. ';
    expect(
      sentences(text, 'en')
        .map(({ from, to }) => text.slice(from, to))
        .join(''),
    ).toBe(text);
  });

  test('names a telephone number digit by digit, with a breath between the groups', () => {
    expect(spelledOut('+48 12 616 55 55', 'plus')).toBe('plus 4 8, 1 2, 6 1 6, 5 5, 5 5');
    expect(spelledOut('112', 'plus')).toBe('1 1 2');
    expect(spoken('Дзвоніть: +48\u00A012\u00A0616\u00A055\u00A055, щодня.', 'плюс')).toBe(
      'Дзвоніть: плюс 4 8, 1 2, 6 1 6, 5 5, 5 5, щодня.',
    );
  });

  test('keeps other numbers as they are', () => {
    expect(spoken('Opłata to 440 zł, termin 30 dni, rok 2026.', 'plus')).toBe(
      'Opłata to 440 zł, termin 30 dni, rok 2026.',
    );
  });
});
