import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldReference } from '../../src/checks/field-reference.ts';

test('the reference of fields says what the checks demand: after a change, run "npm run content -- fields"', () => {
  expect(readFileSync('content/FIELDS.md', 'utf8')).toBe(fieldReference());
});

test('an editor finds each field with what it holds and whether it is needed', () => {
  const reference = fieldReference();
  expect(reference).toContain('| `words.<language>.title` | text | yes |');
  expect(reference).toMatch(/\| `steps\[\]\.place` \| text \| {2}\|/);
  expect(reference).toMatch(/\| `status` \| `draft`, `published`, `withdrawn` \| yes \| Drafts are never built\./);
});
