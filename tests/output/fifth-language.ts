import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { LOCALES } from '../../src/domain/locale.ts';
import { pseudoText, pseudoValue } from './pseudo-words.ts';

/** A language that the site does not have; its words are the English ones with marks on their letters, and much longer. */
export const NEW = 'eo';
/** Nobody has translated these yet. */
export const [LEAFLET, PAGE] = ['counter-cards', 'about'];

/** Wherever the words of all languages stand beside one another, those of the new one are added. */
function withNew(value: unknown, asNew: (words: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withNew(one, asNew));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withNew(one, asNew)]));
  return LOCALES.every((locale) => locale in inner) ? { ...inner, [NEW]: asNew(inner['en']) } : inner;
}

const inYaml = (value: unknown) => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

export const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What CONTRIBUTING asks of somebody who adds a language, done by a machine. What takes longest stays without. */
export function addLanguage(root: string): void {
  cpSync(join(root, 'locales/en'), join(root, 'locales', NEW), { recursive: true });
  for (const file of filesBelow(join(root, 'locales', NEW))) {
    writeFileSync(file, JSON.stringify(pseudoValue(JSON.parse(readFileSync(file, 'utf8')))));
  }
  for (const file of filesBelow(join(root, 'content'))) {
    if (basename(file, '.yaml') === LEAFLET || basename(dirname(file)) === PAGE) continue;
    if (basename(file) === 'en.mdx') {
      const isTemplate = file.includes('/_templates/');
      const text = readFileSync(file, 'utf8');
      writeFileSync(join(dirname(file), `${NEW}.mdx`), isTemplate ? text : pseudoText(text, inYaml, parse));
    }
    if (!file.endsWith('.yaml') || file.includes('/_templates/')) continue;
    const before = parse(readFileSync(file, 'utf8')) as unknown;
    // Digests of translated pieces are no words.
    const isMachine = file.includes('/content/translation/') || basename(file) === 'translation.yaml';
    const after = withNew(before, isMachine ? (words) => words : pseudoValue);
    if (JSON.stringify(after) !== JSON.stringify(before)) writeFileSync(file, inYaml(after));
  }
  const table = join(root, 'src/domain/locale.ts');
  const text = readFileSync(table, 'utf8')
    .replace("'pl', 'en', 'uk', 'ru'] as const", `'pl', 'en', 'uk', 'ru', '${NEW}'] as const`)
    .replace("  ru: 'Русский',\n", `  ru: 'Русский',\n  ${NEW}: 'Esperanto',\n`)
    .replace("  ru: 'ru-RU',\n", `  ru: 'ru-RU',\n  ${NEW}: '${NEW}',\n`)
    .replace("  ru: '«…»',\n", `  ru: '«…»',\n  ${NEW}: '“…”',\n`)
    .replace(/( {2}ru: \{ en: 'Russian'.*\n)/, `$1  ${NEW}: { en: 'Esperanto', pl: 'esperanto' },\n`);
  writeFileSync(table, text);
}
