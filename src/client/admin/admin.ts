import CMS, { type CmsConfig } from '@sveltia/cms';
import type { EditorContents } from '../../output/admin/collections.ts';
import type { EditorField } from '../../output/admin/field.ts';
import { fileFormat } from './formats.ts';

/** What `config.<language>.json` beside the page holds: the forms once, and Sveltia's configuration without them. */
type Config = EditorContents & Record<string, unknown>;

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
  const { forms, collections, ...config } = (await response.json()) as Config;
  for (const [name, { extension, fields }] of Object.entries(forms)) {
    CMS.registerCustomFormat(name, extension, fileFormat(fields, extension === 'mdx'));
  }
  const fieldsOf = (format: unknown) =>
    typeof format === 'string' ? (forms[format]?.fields ?? []).map(withoutOurs) : undefined;
  const filled = collections.map(({ files, ...collection }) =>
    Array.isArray(files)
      ? { ...collection, files: files.map((file: { format: string }) => ({ ...file, fields: fieldsOf(file.format) })) }
      : { ...collection, fields: fieldsOf(collection.format) },
  );
  await CMS.init({
    config: { ...config, collections: filled, load_config_file: false } as CmsConfig,
  });
}

/** A field with what Sveltia knows of it. */
function withoutOurs({ as: _as, either: _either, empty: _empty, ...field }: EditorField): Record<string, unknown> {
  const { fields, field: single, types, ...rest } = field;
  return {
    ...rest,
    ...(fields ? { fields: fields.map(withoutOurs) } : {}),
    ...(single ? { field: withoutOurs(single) } : {}),
    ...(types ? { types: types.map((type) => ({ ...type, fields: type.fields.map(withoutOurs) })) } : {}),
  };
}

void start();
