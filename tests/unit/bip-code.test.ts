import { expect, test } from 'vitest';
import { bipCode } from '../../src/domain/bip-code.ts';

test('a clerk’s code of a service card is read from both forms of its address', () => {
  expect(bipCode('https://bip.krakow.pl/uslugi/SA-12')).toBe('SA-12');
  expect(bipCode('https://www.bip.krakow.pl/?dok_id=3276&sub=procedura&proc=SO-27')).toBe('SO-27');
  expect(bipCode('https://bip.krakow.pl/uslugi/SC-7&metka=1')).toBe('SC-7');
});

test('other pages and other cities have no code', () => {
  expect(bipCode('https://www.bip.krakow.pl/?sub_dok_id=1009')).toBeNull();
  expect(bipCode('https://bip.example.pl/uslugi/SA-12')).toBeNull();
});
