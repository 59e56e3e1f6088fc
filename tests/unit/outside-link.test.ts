import { describe, expect, test } from 'vitest';
import { addressFor } from '../../src/domain/outside-link.ts';

describe('a link to an office leads', () => {
  const office = { pl: 'https://office.pl', en: 'https://office.pl/en' };

  test('to the page in the reader’s language, and says nothing more', () => {
    expect(addressFor(office, 'en')).toEqual({ url: 'https://office.pl/en', foreign: null });
  });

  test('to the Polish page where there is none in that language, and says so', () => {
    expect(addressFor(office, 'uk')).toEqual({ url: 'https://office.pl', foreign: 'pl' });
  });

  test('to a page that lets the reader choose, before a Polish one', () => {
    expect(addressFor({ ...office, several: 'https://office.pl/choose' }, 'ru')).toEqual({
      url: 'https://office.pl/choose',
      foreign: null,
    });
  });

  test('to the only page there is, in whatever language', () => {
    expect(addressFor({ en: 'https://office.pl/en' }, 'pl')).toEqual({ url: 'https://office.pl/en', foreign: 'en' });
  });

  test('nowhere where nobody has an address', () => {
    expect(addressFor({}, 'pl')).toBeNull();
  });
});
