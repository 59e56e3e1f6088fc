import { describe, expect, test } from 'vitest';
import { denialOf, negationFault } from '../../src/checks/parity/negation.ts';
import type { Locale } from '../../src/domain/locale.ts';

const faultOf = (polish: string, locale: Locale, own: string) =>
  negationFault(denialOf(polish, 'pl'), denialOf(own, locale), locale);

describe('a translation may deny in its own way', () => {
  test.for<[string, Locale, string]>([
    ['Nie płać pośrednikowi.', 'en', 'Never pay an agent.'],
    ['Nie potrzebujesz dokumentów ani wizy.', 'en', 'You need neither papers nor a visa.'],
    ['Nikomu nic nie grozi.', 'en', 'Nobody is in danger.'],
    ['Nikt go nie wydaje.', 'ru', 'Её никто не выдаёт.'],
    ['Nie zaczynaj, dopóki nie zobaczysz zezwolenia.', 'en', 'Do not start until you have seen the permit.'],
    ['Nie zaczynaj, zanim zobaczysz wpis.', 'uk', 'Не починайте, доки не побачите запису.'],
    ['Sprawdź, czy nie masz prostszej drogi.', 'en', 'Check whether there is a simpler way.'],
    ['Nie mówię dobrze po polsku.', 'uk', 'Я погано розмовляю польською.'],
    ['Usługa bez opłaty.', 'en', 'The service is free of charge.'],
    ['Brak podpisu.', 'en', 'Not signing.'],
    ['Osoby spoza Unii.', 'ru', 'Люди не из ЕС.'],
    ['To już nieaktualne.', 'uk', 'Це вже не діє.'],
    ['Najpóźniej tego dnia.', 'ru', 'Не позже этого дня.'],
    ['To inny urząd.', 'en', 'It is not the same office.'],
    ['Załącznik nr 1', 'en', 'Annex No. 1'],
    ['Poproś o nie w urzędzie.', 'en', 'Ask the office for them.'],
  ])('%s — %s: %s', ([polish, locale, own]) => {
    expect(faultOf(polish, locale, own)).toBeNull();
  });
});

describe('a negation that is lost is found', () => {
  test.for<[string, Locale, string]>([
    ['Nie płać pośrednikowi.', 'en', 'Always pay an agent.'],
    ['Nie dawaj hasła nikomu.', 'uk', 'Давайте пароль нікому.'],
    [
      'Bez nowego wniosku pobyt może stać się nielegalny.',
      'ru',
      'С новым заявлением пребывание может стать нелегальным.',
    ],
    [
      'Bez nowego wniosku pobyt może stać się nielegalny.',
      'en',
      'Without a new application your stay may become legal.',
    ],
    ['Pensja nie niższa niż minimalna.', 'uk', 'Зарплата нижча за мінімальну.'],
    ['Nie zaczynaj, dopóki nie zobaczysz zezwolenia.', 'en', 'Start until you have seen the permit.'],
    ['Najpóźniej tego dnia.', 'ru', 'Позже этого дня.'],
    ['Osoby spoza Unii.', 'ru', 'Люди из ЕС.'],
    ['Odmowa przyjęcia wniosku.', 'en', 'Accepting the application.'],
  ])('%s — %s: %s', ([polish, locale, own]) => {
    expect(faultOf(polish, locale, own)).toBe('lost');
  });
});

describe('a negation too many is found', () => {
  test.for<[string, Locale, string]>([
    ['Możesz pracować.', 'en', 'You cannot work.'],
    ['Zapłać w urzędzie.', 'uk', 'Не платіть в установі.'],
    ['Urząd zwraca opłatę.', 'ru', 'Сбор не возвращают.'],
  ])('%s — %s: %s', ([polish, locale, own]) => {
    expect(faultOf(polish, locale, own)).toBe('added');
  });
});
