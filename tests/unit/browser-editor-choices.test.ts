import { beforeAll, describe, expect, test } from 'vitest';
import { choiceAmong, offered, offerThings, onWritten, written } from '../../src/client/admin/asked.ts';
import { markOf } from '../../src/client/admin/marks.ts';
import { Things, type Thing } from '../../src/client/admin/things.ts';
import { editorContents } from '../../src/output/admin/collections.ts';
import type { EditorField } from '../../src/output/admin/field.ts';

const FACTS = `fee-stamp:
  unit: money
  currency: PLN
  values:
    - { value: 15, validTo: 2025-12-31 }
    - { value: 1700.5 }
phone-help:
  unit: phone
  values:
    - value: '112'
`;

const things = new Things('pl', (fact) => (fact === 'fee-stamp' ? 'Karta pobytu' : ''), { day: 'dni' });

beforeAll(() => {
  things.keep('content/procedures/pesel-number/en.mdx', '---\ntitle: PESEL number\n---\n');
  things.keep('content/procedures/pesel-number/pl.mdx', '---\ntitle: Numer PESEL\n---\n');
  things.keep('content/guide/first-days/pl.mdx', '---\ntitle: Pierwsze dni\n---\n');
  things.keep('content/facts/fees.yaml', FACTS);
  things.keep('content/glossary/pesel.yaml', 'words:\n  pl:\n    term: numer PESEL\n');
  things.keep('content/places/office.yaml', 'officialName: Urząd Miasta\n');
  offerThings(things);
});

const labels = (kind: string, sort?: string, value?: string, multiple = false) =>
  offered({ options: [choiceAmong(kind, sort)], multiple }, value).map((one) =>
    typeof one === 'string' ? one : `${one.value}: ${one.label}`,
  );

describe('An editor who chooses by name', () => {
  test('is offered all documents by their titles, and their ids are stored', () => {
    expect(labels('document')).toEqual([
      'pesel-number: Numer PESEL (pesel-number)',
      'first-days: Pierwsze dni (first-days)',
    ]);
  });

  test('is offered only what fits: procedures where a procedure is meant, amounts where a fee is', () => {
    expect(labels('document', 'procedures')).toHaveLength(1);
    expect(labels('fact', 'money').join().replace(/\s/g, ' ')).toBe('fee-stamp: 1700,5 zł · Karta pobytu (fee-stamp)');
    expect(labels('fact', 'phone')).toEqual(['phone-help: 112 (phone-help)']);
  });

  test('still sees an id that nothing has, and loses it by no click', () => {
    expect(labels('document', 'procedures', 'being-written')).toContain('being-written: being-written');
    expect(offered({ options: ['a', 'b'] }, 'a')).toEqual(['a', 'b']);
  });

  test('finds in the list what was saved a moment ago', () => {
    const saved: string[] = [];
    onWritten((path, text) => {
      saved.push(path);
      things.keep(path, text);
    });
    written('content/news/tram/pl.mdx', '---\ntitle: Nowy tramwaj\n---\n');
    expect(saved).toEqual(['content/news/tram/pl.mdx']);
    expect(labels('document')).toContain('tram: Nowy tramwaj (tram)');
  });

  test('gets the mark of a thing, around the words that were chosen', () => {
    const thing = (kind: Thing['kind']): Thing => ({ kind, id: 'x', name: 'urząd – office' });
    expect(markOf(thing('fact'), 'słowa')).toBe('<Fact id="x"/>');
    expect(markOf(thing('place'), '')).toBe('<Place id="x"/>');
    expect(markOf(thing('term'), '')).toBe('<Term id="x">office</Term>');
    expect(markOf(thing('term'), 'urzędu')).toBe('<Term id="x">urzędu</Term>');
    expect(markOf({ ...thing('document'), name: 'Numer PESEL' }, '')).toBe('[Numer PESEL](x)');
    expect(markOf(thing('document'), 'tutaj')).toBe('[tutaj](x)');
  });
});

describe('The forms of the editor', () => {
  const { forms } = editorContents('pl');
  const all = (fields: EditorField[]): EditorField[] =>
    fields.flatMap((field) => [
      field,
      ...all([...(field.fields ?? []), ...(field.types ?? []).flatMap((type) => type.fields)]),
    ]);
  const fields = Object.values(forms).flatMap((form) => all(form.fields));

  test('ask for no bare id of a document, fact, place or term', () => {
    const typed = fields.filter(
      ({ name, widget, things: among }) =>
        /^(?:document|related|instead|mostNeeded|procedure|fact|baseline|target|length|place|terms)$/.test(name) &&
        widget !== 'relation' &&
        among === undefined &&
        widget !== 'object',
    );
    expect(typed.map(({ name }) => name)).toEqual([]);
  });

  test('say of each form that a value must have what it is, and take no day that no calendar has', () => {
    const patterns = fields.flatMap(({ name, pattern }) => (pattern ? [{ name, pattern }] : []));
    const unsaid = patterns.filter(({ pattern: [, words] }) => /inaczej, niż trzeba|^\.$/.test(words));
    expect([...new Set(unsaid.map(({ name }) => name))]).toEqual(['repository']);
    const checkedOn = patterns.find(({ name }) => name === 'checkedOn')?.pattern;
    const isDay = (text: string) => new RegExp(checkedOn?.[0] ?? '').test(text);
    expect(['2026-02-28', '2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true, true]);
    expect(['2026-02-31', '2026-04-31', '2026-13-01', '31.02.2026', ''].map(isDay)).not.toContain(true);
    expect(checkedOn?.[1]).toBe('Ma to być dzień, np. „2026-05-04”.');
  });
});
