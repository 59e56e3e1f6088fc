import { expect, test } from 'vitest';
import { isOwnReview } from '../../src/checks/rules/second-reader.ts';
import { accept } from '../../src/cli/verbs/accept.ts';

test('whoever made a text cannot say that they reviewed it, and nothing is written', () => {
  const call = {
    root: 'tests/fixtures/valid',
    words: ['pesel-number', 'en'],
    options: { json: false, outdated: false, missing: false, by: 'human', role: 'translator', reviewed: 'Translator' },
    language: 'en' as const,
    today: '2026-11-21',
  };
  expect(() => accept.run(call)).toThrow('A second person reviews a text');
});

test('the same role is recognised whatever its case and spaces, and another one is another', () => {
  expect(isOwnReview('city office editor', ' City  office editor')).toBe(true);
  expect(isOwnReview('translator', 'city office editor')).toBe(false);
});
