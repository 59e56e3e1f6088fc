import { rungOf, type Sourced } from '../../domain/fact.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { attribute, isElement, parseWords, type TextNode } from '../../markdown/parse.ts';
import { localUrl, type PagePath } from '../../routing/urls.ts';
import { site } from '../site.ts';
import { TODAY } from '../today.ts';

/** The same for each of the four languages. */
export function perLocale<V>(of: (locale: Locale) => V): Record<Locale, V> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)])) as Record<Locale, V>;
}

/** The full addresses of a page in the four languages, with a place on it where one is given. */
export async function fullUrls(path: PagePath, anchor = ''): Promise<Record<Locale, string>> {
  const { url } = await site();
  return perLocale((locale) => new URL(localUrl(locale, path) + anchor, url).href);
}

/** The fields that stand with every value, its grade on the day of the build among them. */
export function sourceOf({ sourceUrl, ...value }: Sourced & { sourceUrl: string }) {
  return { sourceUrl, ...marksOf(value) };
}

/** The same without the address, for what has another kind of source. */
export function marksOf({ sourceDate, origin, confirm, checked, record }: Sourced) {
  return {
    sourceDate,
    origin,
    confirm,
    checkedOn: checked?.on ?? null,
    grade: rungOf({ sourceDate, origin, confirm, checked, record }, TODAY),
  };
}

/** Words of front matter as plain text, in which the id of a fact in braces stands for its value. */
export function openWords(text: string): string {
  const parsed = parseWords(text);
  if (!parsed.ok) throw new Error(`"${text}": ${parsed.message}. Run "npm run content -- check".`);
  return parsed.nodes.map(openNode).join('').trim();
}

function openNode(node: TextNode): string {
  if (isElement(node) && node.name === 'Fact') return `{${attribute(node, 'id') ?? ''}}`;
  if (node.type === 'text') return node.value ?? '';
  return (node.children ?? []).map(openNode).join('');
}
