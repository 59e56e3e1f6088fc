import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { readContent } from '../../src/checks/content-tree.ts';
import { textPieces } from '../../src/client/admin/text-pieces.ts';
import { translatables } from '../../src/markdown/translatable.ts';
import { editorContents } from '../../src/output/admin/collections.ts';
import type { EditorField } from '../../src/output/admin/field.ts';
import { describedIn } from '../../src/output/admin/fields.ts';
import { FOLDERS, SINGLE_FILES } from '../../src/output/admin/groups.ts';
import { POLISH_HINTS } from '../../src/output/admin/hints.ts';
import { liveAdmin } from '../../src/output/admin/live-admin.ts';
import type { Names } from '../../src/output/admin/names.ts';
import { readingOf } from '../../src/output/admin/reading.ts';
import { OPTIONS } from '../../src/output/admin/options.ts';
import { LABELS, SINGULARS } from '../../src/output/admin/words.ts';
import { DOCUMENT_SCHEMAS } from '../../src/schemas/documents.ts';
import { formNameOf } from './editor-forms.ts';

const content = readContent(process.cwd());
const { forms } = editorContents('pl');

describe('The words of the browser editor', () => {
  const schemas = [
    ...FOLDERS.map(({ schema }) => schema),
    ...SINGLE_FILES.map(({ schema }) => schema),
    ...Object.values(DOCUMENT_SCHEMAS).flatMap(({ data, text }) => [data, text]),
  ];

  test('every description of a field has its Polish words, and no words are left over', () => {
    const described = new Set(schemas.flatMap(describedIn));
    expect([...described].filter((text) => POLISH_HINTS[text] === undefined)).toEqual([]);
    expect(Object.keys(POLISH_HINTS).filter((text) => !described.has(text))).toEqual([]);
  });

  test('every field has a label in both languages', () => {
    const names = (fields: EditorField[]): string[] =>
      fields.flatMap(({ name, fields: inner = [], types = [] }) => [
        name,
        ...names([...inner, ...types.flatMap((type) => type.fields)]),
      ]);
    const used = new Set(Object.values(forms).flatMap(({ fields }) => names(fields)));
    expect([...used].filter((name) => LABELS[name] === undefined)).toEqual([]);
    expect(Object.keys(LABELS).filter((name) => !used.has(name))).toEqual([]);
  });

  test('every choice has its words, and no words are left over', () => {
    const selects = (fields: EditorField[]): EditorField[] =>
      fields.flatMap((field) => [
        ...(field.options && field.as !== 'yes-no' ? [field] : []),
        ...selects([...(field.fields ?? []), ...(field.types ?? []).flatMap((type) => type.fields)]),
      ]);
    const used = new Set(
      Object.values(forms).flatMap(({ fields }) =>
        selects(fields).flatMap(({ name, options = [] }) =>
          options.map(({ value }) => `${name === 'days' ? 'day' : name} ${value}`),
        ),
      ),
    );
    const named = Object.entries(OPTIONS).flatMap(([name, words]) =>
      Object.keys(words).map((value) => `${name} ${value}`),
    );
    expect(named.toSorted()).toEqual([...used].toSorted());
  });

  test('every list has a word for one of its entries', () => {
    const lists = (fields: EditorField[]): EditorField[] =>
      fields.flatMap((field) => [
        ...(field.widget === 'list' ? [field] : []),
        ...lists([...(field.fields ?? []), ...(field.types ?? []).flatMap((type) => type.fields)]),
      ]);
    const used = new Set(Object.values(forms).flatMap(({ fields }) => lists(fields).map(({ name }) => name)));
    expect(Object.keys(SINGULARS).toSorted()).toEqual([...used].toSorted());
  });

  test('every kind of content can be opened: all its files have a form', () => {
    const left = content.files.filter((path) => formNameOf(path) === undefined);
    const machine = /\/(?:translation|pinned|parity)\.yaml$|^content\/(?:translation|_templates|_drafts|style)\//;
    expect(left.filter((path) => !machine.test(path) && !/\.md$|planned\.yaml$/.test(path))).toEqual([]);
  });
});

describe('The pieces of a text', () => {
  test('have the ids by which the checks judge them', () => {
    const documents = content.documents.filter(({ kind }) => kind === 'procedures').slice(0, 20);
    for (const { texts } of documents) {
      const text = texts.pl;
      const judged = translatables(text?.words.data, text?.sections ?? []).map(({ id }) => id);
      const shown = textPieces(text?.raw ?? '').map(({ id }) => id);
      expect(judged.filter((id) => !shown.includes(id))).toEqual([]);
    }
  });
});

describe('The browser editor in the live view', () => {
  const reading = readingOf(process.cwd());
  afterAll(() => reading.close());
  const ask = async (url: string) => {
    let body = '';
    let isOthers = false;
    const response = { setHeader: () => response, end: (text: string) => void (body = text) };
    liveAdmin(process.cwd(), reading)(
      { url } as IncomingMessage,
      response as unknown as ServerResponse,
      () => (isOthers = true),
    );
    await vi.waitFor(() => expect(isOthers || body !== '').toBe(true), { timeout: 20_000 });
    return { body, isOthers };
  };

  test('its configuration is made of the content as it is', { timeout: 30_000 }, async () => {
    const { body } = await ask('/admin/config.pl.json');
    const { names, backend } = JSON.parse(body) as { names: Names; backend: { name: string } };
    expect(names.files['content/procedures/pesel-number/procedure.yaml']).toBe('Numer PESEL dla cudzoziemca');
    expect(names.facts['fee-power-of-attorney']).not.toBe('');
    expect(backend.name).toBe('gitea');
  });

  test('other pages are none of its business', async () => {
    expect(await ask('/pl/')).toEqual({ body: '', isOthers: true });
  });
});
