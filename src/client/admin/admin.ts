import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorContents } from '../../output/admin/collections.ts';
import type { EditorField } from '../../output/admin/field.ts';
import type { Names } from '../../output/admin/names.ts';
import { choiceAmong, offerThings, onWritten } from './asked.ts';
import { checkAfterSaving } from './check-after-saving.ts';
import { offerComparison } from './compare.ts';
import { fileFormat } from './formats.ts';
import { offerMarks } from './marks.ts';
import { Things } from './things.ts';

/** What `config.<language>.json` beside the page holds: the forms once, and Sveltia's configuration without them. */
type Config = EditorContents & { names: Names } & Record<string, unknown>;

/** Polish where the browser prefers it, else English. */
const language = navigator.languages.some((one) => one.startsWith('pl')) ? 'pl' : 'en';

/** Sveltia opens a folder of this computer only where the site is served from it. */
const isHere = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/.test(location.hostname);

const NOTICE = {
  pl: 'Teksty zmienia się na własnym komputerze: uruchom tam serwis (npm start) i otwórz /admin/ w przeglądarce Chrome lub Edge. Jak to zrobić, mówi plik CONTRIBUTING.pl.md.',
  en: 'Texts are changed on your own computer: start the site there (npm start) and open /admin/ in Chrome or Edge. CONTRIBUTING.md tells how.',
};

const BROKEN = {
  pl: 'Redakcja nie może się otworzyć. Zwykle winny jest błąd w pliku content/site.yaml; powie o nim polecenie npm run content -- check --lang pl.',
  en: 'The editor cannot be opened. Mostly this is a fault in content/site.yaml; npm run content -- check tells which.',
};

function tell(text: string, detail = ''): void {
  document.getElementById('waiting')?.remove();
  const notice = Object.assign(document.createElement('p'), { className: 'notice', textContent: text });
  document.body.append(notice);
  if (detail === '') return;
  document.body.append(Object.assign(document.createElement('pre'), { className: 'notice', textContent: detail }));
}

async function start(): Promise<void> {
  if (!isHere && 'onlyLocal' in document.body.dataset) {
    tell(NOTICE[language]);
    return;
  }
  const response = await fetch(`config.${language}.json`);
  if (!response.ok) {
    tell(BROKEN[language], await response.text());
    return;
  }
  const { forms, collections, names, ...config } = (await response.json()) as Config;
  const texts = new Map<string, string>();
  const things = new Things(language, (fact) => names.facts[fact] ?? '', unitsOf(forms['facts']?.fields ?? []));
  offerThings(things);
  const keep = (path: string, text: string) => {
    if (path.endsWith('.mdx')) texts.set(path, text);
    things.keep(path, text);
  };
  const naming = { ...namingOf(names), fact: (id: string) => things.factName(id), keep };
  const checks = isHere ? checkAfterSaving(language) : undefined;
  onWritten((path, text) => {
    keep(path, text);
    checks?.saved(path);
  });
  for (const [name, { extension, fields }] of Object.entries(forms)) {
    CMS.registerCustomFormat(name, extension, fileFormat(fields, extension === 'mdx', naming));
  }
  const fieldsOf = (format: unknown) =>
    typeof format === 'string' ? (forms[format]?.fields ?? []).map(withoutOurs) : undefined;
  const filled = collections.map((collection) =>
    'divider' in collection
      ? collection
      : Array.isArray(collection['files'])
        ? { ...collection, files: collection['files'].map((file: { format: string }) => withFields(file, fieldsOf)) }
        : withFields(collection, fieldsOf),
  );
  await CMS.init({
    config: { ...config, collections: filled, load_config_file: false } as CmsConfig,
  });
  document.getElementById('waiting')?.remove();
  const { behind } = names;
  const fieldsOfTexts = (kind: string) => forms[`${kind}-frontmatter`]?.fields ?? [];
  offerComparison({ texts, behind, fieldsOf: fieldsOfTexts }, language, [offerMarks(things, language)]);
}

const withFields = (
  given: { format?: string },
  fieldsOf: (format: unknown) => Record<string, unknown>[] | undefined,
) => ({
  ...given,
  fields: [...titlesFirst(fieldsOf(given.format) ?? []), ...('identifier_field' in given ? [TITLE] : [])],
});

/** What a file is called in its list, where it does not say so itself. It is shown nowhere else and written nowhere. */
const TITLE = { name: '_title', label: { pl: 'Nazwa', en: 'Name' }[language], widget: 'hidden' };

/** An event, a place or a term begins with what it is called; whether it is a draft is decided last. */
function titlesFirst(fields: { name?: unknown }[]): { name?: unknown }[] {
  const rank = ({ name }: { name?: unknown }) => (name === 'draft' ? 2 : FIRST.includes(String(name)) ? 0 : 1);
  return fields.toSorted((one, other) => rank(one) - rank(other));
}

const FIRST = ['date', 'until', 'officialName', 'words'];

/** A file that nobody has named yet is called by its folder or its name. */
const namingOf = ({ files }: Names) => ({
  file: (path: string) =>
    files[path] ??
    path
      .split('/')
      .slice(2)
      .join('/')
      .replace(/(?:\/\w+)?\.yaml$/, ''),
});

/** What lengths of time are called: the choices of the field that says what they are counted in. */
function unitsOf(fields: readonly EditorField[]): Record<string, string> {
  const of = fields.flatMap(({ types = [] }) => types.flatMap((type) => type.fields)).find(({ name }) => name === 'of');
  return Object.fromEntries((of?.options ?? []).map(({ value, label }) => [value, label]));
}

/** A field with what Sveltia knows of it. */
function withoutOurs({
  as: _as,
  either: _either,
  empty: _empty,
  none: _none,
  things,
  sort,
  ...field
}: EditorField): Record<string, unknown> {
  const { fields, types, ...rest } = field;
  return {
    ...rest,
    ...(things ? { options: [choiceAmong(things, sort)] } : {}),
    ...(fields ? { fields: fields.map(withoutOurs) } : {}),
    ...(types ? { types: types.map((type) => ({ ...type, fields: type.fields.map(withoutOurs) })) } : {}),
  };
}

void start();
