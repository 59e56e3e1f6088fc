import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorContents } from '../../output/admin/collections.ts';
import type { EditorField } from '../../output/admin/field.ts';
import type { Names } from '../../output/admin/names.ts';
import { offerComparison } from './compare.ts';
import { fileFormat } from './formats.ts';

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

async function start(): Promise<void> {
  if (!isHere && 'onlyLocal' in document.body.dataset) {
    const notice = Object.assign(document.createElement('p'), { className: 'notice', textContent: NOTICE[language] });
    document.body.append(notice);
    return;
  }
  const response = await fetch(`config.${language}.json`);
  const { forms, collections, names, ...config } = (await response.json()) as Config;
  const texts = new Map<string, string>();
  const naming = { ...namingOf(names), keep: (path: string, text: string) => void texts.set(path, text) };
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
  const { behind } = names;
  offerComparison({ texts, behind, fieldsOf: (kind) => forms[`${kind}-frontmatter`]?.fields ?? [] }, language);
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
const namingOf = ({ files, facts }: Names) => ({
  file: (path: string) =>
    files[path] ??
    path
      .split('/')
      .slice(2)
      .join('/')
      .replace(/(?:\/\w+)?\.yaml$/, ''),
  fact: (id: string) => facts[id] ?? '',
});

/** A field with what Sveltia knows of it. */
function withoutOurs({
  as: _as,
  either: _either,
  empty: _empty,
  none: _none,
  ...field
}: EditorField): Record<string, unknown> {
  const { fields, types, ...rest } = field;
  return {
    ...rest,
    ...(fields ? { fields: fields.map(withoutOurs) } : {}),
    ...(types ? { types: types.map((type) => ({ ...type, fields: type.fields.map(withoutOurs) })) } : {}),
  };
}

void start();
