import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'node-html-parser';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../../domain/locale.ts';
import { EDITIONS, editionCode, recordPath, type EditionRecord } from '../../domain/print-version.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { leafletCode, posterCode, type LeafletFrame } from '../../print/leaflet.ts';
import { CHECK_PATH, leafletFile, localUrl, PRINT_PATH } from '../../routing/urls.ts';
import type { Leaflet } from '../../schemas/leaflet.ts';
import type { Site } from '../../schemas/site.ts';
import type { BuiltPage } from '../pages.ts';
import { leafletTexts, withoutTitle } from './leaflet-text.ts';
import { severalAtOnce, type Press } from './press.ts';
import { withSizes, type Sheet } from './sheet-size.ts';

/**
 * Makes every leaflet in each language that it has words in, from the finished pages, and a poster once for all
 * languages; writes what their codes are compared with, and tells the page that lists them their pages and sizes.
 *
 * @throws Error that names the leaflet, when it cannot be printed.
 */
export async function writeLeaflets(
  folder: string,
  pages: readonly BuiltPage[],
  leaflets: ReadonlyMap<string, Leaflet>,
  site: Site,
  press: Press,
): Promise<Sheet[]> {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  const wanted = LOCALES.flatMap((locale) =>
    [...leaflets].flatMap(([id, data]) => {
      const words = data.words[locale];
      return words ? [{ id, data, words, locale, site, pages: byUrl }] : [];
    }),
  );
  const made = (await severalAtOnce(wanted, (one) => writeLeaflet(folder, one, press))).filter((one) => one !== null);
  const sheets = made.map(({ sheet }) => sheet);
  for (const locale of LOCALES) {
    const own = made.filter((one) => one.locale === locale);
    const path = join(folder, recordPath(locale, EDITIONS));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(Object.fromEntries(own.map(({ id, record }) => [id, record]))));
    const list = byUrl.get(localUrl(locale, PRINT_PATH));
    if (list) withSizes(folder, list, sheets, locale);
  }
  return sheets;
}

/** One leaflet in one language; null where the site has none of its texts. */
async function writeLeaflet(
  folder: string,
  wanted: Wanted,
  press: Press,
): Promise<{ id: string; locale: Locale; sheet: Sheet; record: EditionRecord } | null> {
  const { id, data, words, locale } = wanted;
  const { code, version } = codeOf(wanted);
  if (code === null) return null;
  const name = leafletFile(id, data.form, locale);
  const file = join(locale, PRINT_PATH, name);
  const pdf = await press.pdf(code, data.date, name);
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), pdf.bytes);
  const { title, changes } = words;
  const url = localUrl(locale, PRINT_PATH) + name;
  const record = { title, url, edition: data.edition, date: data.date, version, changes };
  return { id, locale, sheet: { file, pages: pdf.pages, size: pdf.bytes.length }, record };
}

interface Wanted {
  id: string;
  data: Leaflet;
  /** Its own, in this language. */
  words: Leaflet['words']['pl'];
  locale: Locale;
  site: Site;
  pages: ReadonlyMap<string, BuiltPage>;
}

/** The code of a leaflet and its version: a digest of all that stands on it. Null where the site has none of its texts. */
function codeOf(wanted: Wanted): { code: string | null; version: string } {
  const draft = draw(wanted, '000000');
  if (draft === null) return { code: null, version: '' };
  const version = createHash('sha256').update(draft).digest('hex').slice(0, 6);
  return { code: draw(wanted, version), version };
}

function draw(wanted: Wanted, version: string): string | null {
  const { data, locale, site, pages } = wanted;
  const isPoster = data.form === 'poster';
  // A poster is the same in all languages.
  const frame = frameOf(
    isPoster ? { ...wanted, locale: SOURCE_LOCALE, words: data.words[SOURCE_LOCALE] } : wanted,
    version,
  );
  if (isPoster) {
    const sides = LOCALES.flatMap((one) => {
      const [text] = data.parts.flatMap((part) => leafletTexts(part, data.form, one, pages));
      const words = data.words[one];
      if (!text || !words) return [];
      const emergency = translator(one)('leaflet.emergency');
      return [{ locale: one, title: words.title, summary: words.summary, emergency, text: withoutTitle(text) }];
    });
    return sides.length === 0 ? null : posterCode(frame, sides, `${site.url}/`, site.url);
  }
  const seen = new Set<string>();
  const texts = data.parts.flatMap((part) => {
    const isSeen = part.document !== undefined && seen.has(part.document);
    if (part.document !== undefined) seen.add(part.document);
    return leafletTexts(part, data.form, locale, pages).map((text) => (isSeen ? withoutTitle(text) : text));
  });
  if (texts.length === 0 || (data.form === 'folded' && texts.length < 4)) return null;
  const layout = data.form === 'sheet' ? 'flat' : data.form;
  return leafletCode(layout, frame, texts, site.url);
}

function frameOf({ id, data, words, locale, site, pages }: Wanted, version: string): LeafletFrame {
  const emergency = emergencyNumber(pages.get(localUrl(locale, '')));
  const t = translator(locale);
  const stamp = [t('check.edition', { edition: String(data.edition) }), formatDate(data.date, locale), version].join(
    ' · ',
  );
  return {
    locale,
    title: words.title,
    summary: words.summary,
    words: {
      name: site.words[locale].name,
      publisher: site.status === 'draft' ? site.words[locale].publisher : '',
      check: t('paper.check'),
      stamp,
      contents: t('leaflet.contents'),
      notes: t('leaflet.notes'),
      how: t('leaflet.how'),
      uses: [t('leaflet.use-ticks'), t('leaflet.use-polish'), t('leaflet.use-check')],
      emergency: t('leaflet.emergency'),
      'emergency-help': t('leaflet.emergency-help'),
      number: emergency,
      site: site.url.replace(/^https?:\/\//, ''),
    },
    check: `${site.url}${localUrl(locale, CHECK_PATH)}#${editionCode(id, data.edition, version)}`,
  };
}

/** The emergency number as the head of every page shows it. */
function emergencyNumber(page: BuiltPage | undefined): string {
  const number = /\d{3}/.exec(parse(page?.html ?? '').querySelector('.masthead .urgent')?.text ?? '')?.[0];
  if (number === undefined) throw new Error('No page shows the emergency number: leaflets cannot name it.');
  return number;
}
