import { describe, expect, test } from 'vitest';
import {
  attribute,
  isElement,
  parseMdx,
  parseWords,
  plainText,
  splitSections,
  walk,
  type TextNode,
} from '../../src/markdown/parse.ts';

/** The tree of a text that must parse. */
function tree(source: string): TextNode[] {
  const parsed = parseMdx(source);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.nodes;
}

const sections = (source: string) => splitSections(tree(source));

const elements = (source: string) => [...walk(tree(source))].filter(isElement);

const BODY = `---
title: PESEL
---

Wstęp.

Drugi akapit.

## Kto **może** złożyć wniosek {#who}

Każdy.

### W szkole

Dyrektor.

## Co dalej {#after}

- list
`;

describe('the sections of a body', () => {
  test('are the lead and one for each heading of level 2, in order', () => {
    expect(sections(BODY).map(({ id }) => id)).toEqual(['lead', 'who', 'after']);
  });

  test('hold what stands under them, headings of level 3 among it', () => {
    const kinds = sections(BODY).map(({ nodes }) => nodes.map(({ type }) => type));
    expect(kinds).toEqual([['paragraph', 'paragraph'], ['paragraph', 'heading', 'paragraph'], ['list']]);
  });

  test('have headings in plain words', () => {
    expect(sections(BODY).map(({ heading }) => heading)).toEqual(['', 'Kto może złożyć wniosek', 'Co dalej']);
  });

  test('know their line in the file, front matter included', () => {
    expect(sections(BODY).map(({ line }) => line)).toEqual([5, 9, 17]);
  });

  test('begin with the first heading when there is no lead', () => {
    expect(sections('## Kto {#who}\n\nKażdy.\n').map(({ id }) => id)).toEqual(['who']);
    expect(sections('---\ntitle: PESEL\n---\n')).toEqual([]);
  });

  test('without an id have none made up for them', () => {
    expect(sections('## Kto może\n\nKażdy.\n').map(({ id }) => id)).toEqual([null]);
  });

  test('stay two when an editor gives both the same id', () => {
    expect(sections('## A {#who}\n\na\n\n## B {#who}\n\nb\n').map(({ id, heading }) => [id, heading])).toEqual([
      ['who', 'A'],
      ['who', 'B'],
    ]);
  });
});

describe('a text that is no MDX', () => {
  test.for<[string, string, number, number]>([
    ['a brace that is never closed', 'Wstęp.\n\nMasz {14 dni.', 3, 6],
    ['an angle bracket before a number', 'Dzieci <5 lat', 1, 8],
    ['a mark that is never closed', 'Wstęp.\n\n<Term id="pesel">PESEL\n', 3, 1],
    ['a mark that is closed by another', 'To <Term id="pesel">PESEL</Trem>.', 1, 26],
    ['an attribute without quotation marks', 'Masz <Fact id=fee/>.', 1, 6],
    ['a fault below front matter', '---\ntitle: PESEL\n---\n\nMasz {14 dni.', 5, 6],
  ])('is told apart, with its place: %s', ([, source, line, column]) => {
    expect(parseMdx(source)).toMatchObject({ ok: false, line, column });
  });

  test('says what is wrong without repeating the place', () => {
    const parsed = parseMdx('Dzieci <5 lat');
    expect(parsed.ok ? '' : parsed.message).toMatch(/^Unexpected character after `<`/);
  });
});

describe('one line of words from front matter', () => {
  test('is the inside of its paragraph', () => {
    const parsed = parseWords('Masz **dużo** czasu');
    expect(parsed.ok && parsed.nodes.map(({ type }) => type)).toEqual(['text', 'strong', 'text']);
  });

  test('is left whole when an editor wrote a list by mistake', () => {
    const parsed = parseWords('14. dzień');
    expect(parsed.ok && parsed.nodes.map(({ type }) => type)).toEqual(['list']);
  });

  test('that is empty has no nodes', () => {
    expect(parseWords('')).toEqual({ ok: true, nodes: [] });
  });
});

describe('marks', () => {
  test('are elements, in a line and on a line of their own', () => {
    const found = elements(
      'To <Term id="pesel">PESEL</Term>.\n\n<Place id="point"/>\n\n<Warning>\n\nUwaga.\n\n</Warning>\n',
    );
    expect(found.map(({ type, name }) => [type, name])).toEqual([
      ['mdxJsxTextElement', 'Term'],
      ['mdxJsxFlowElement', 'Place'],
      ['mdxJsxFlowElement', 'Warning'],
    ]);
  });

  test('give their attributes as text, and nothing where there is none or where it is code', () => {
    const [plain, code, bare] = elements('<Fact id="fee" form="genitive"/>\n\n<Fact id={fee}/>\n\n<Fact id/>\n');
    if (!plain || !code || !bare) throw new Error('Three marks were expected.');
    expect(attribute(plain, 'id')).toBe('fee');
    expect(attribute(plain, 'form')).toBe('genitive');
    expect(attribute(plain, 'kind')).toBeNull();
    expect(attribute(code, 'id')).toBeNull();
    expect(attribute(bare, 'id')).toBeNull();
  });

  test('leave their words in plain text, and a value leaves nothing', () => {
    const [paragraph] = tree('Masz <Fact id="deadline"/> na **<Term id="pesel">numer PESEL</Term>**, `kod`.');
    expect(paragraph && plainText(paragraph)).toBe('Masz  na numer PESEL, kod.');
  });
});

test('walking a tree meets each node once, parents before children', () => {
  const found = [...walk(tree('A *b* c\n\n- d\n'))].map(({ type, value }) => value ?? type);
  expect(found).toEqual(['paragraph', 'A ', 'emphasis', 'b', ' c', 'list', 'listItem', 'paragraph', 'd']);
});

test('the engine gives the trees that pages, checks and print are built on', () => {
  const source = [
    '## Opłaty {#costs}',
    '',
    'Zapłać <Fact id="fee"/> [tutaj](links/pay).',
    '',
    '| Co | Ile |',
    '| :--- | ---: |',
    '| karta | <Fact id="card"/> |',
    '',
    '<Call id="phone-emergency">po polsku</Call>',
    '',
    '"Prosto" - i tyle...',
  ].join('\n');
  const bare = JSON.parse(
    JSON.stringify(tree(source), (key, value: unknown) => (key === 'position' ? undefined : value)),
  ) as unknown;
  const text = (value: string) => ({ type: 'text', value });
  const fact = (id: string) => ({
    type: 'mdxJsxTextElement',
    name: 'Fact',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [],
  });
  const cell = (...children: unknown[]) => ({ type: 'tableCell', children });
  expect(bare).toMatchObject([
    { type: 'heading', depth: 2, data: { hProperties: { id: 'costs' } }, children: [text('Opłaty')] },
    {
      type: 'paragraph',
      children: [
        text('Zapłać '),
        fact('fee'),
        text(' '),
        { type: 'link', url: 'links/pay', children: [text('tutaj')] },
        text('.'),
      ],
    },
    {
      type: 'table',
      align: ['left', 'right'],
      children: [
        { type: 'tableRow', children: [cell(text('Co')), cell(text('Ile'))] },
        { type: 'tableRow', children: [cell(text('karta')), cell(fact('card'))] },
      ],
    },
    { type: 'mdxJsxFlowElement', name: 'Call', children: [text('po polsku')] },
    // Editors type the punctuation of their language; the engine must not guess it.
    { type: 'paragraph', children: [text('"Prosto" - i tyle...')] },
  ]);
});
