import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { FINDER_DATA, type FinderData } from '../../domain/finder-data.ts';
import { isLocale, type Locale } from '../../domain/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { BuiltPage } from '../pages.ts';

/** A PDF that stands beside its page. */
export interface Sheet {
  /** Path below the output folder: `uk/procedures/pesel-number/pesel-number.uk.pdf`. */
  file: string;
  pages: number;
  /** Size in bytes. */
  size: number;
}

/** Tells a page how many pages and kilobytes the PDFs have that it links to: `data-pdf-size` names the file. */
export function withSizes(folder: string, page: BuiltPage, sheets: readonly Sheet[], locale: Locale): void {
  const t = translator(locale);
  const known = new Map(sheets.map((sheet) => [basename(sheet.file), sheet]));
  page.html = page.html.replace(
    /(<span [^>]*data-pdf-size="([^"]+)"[^>]*>)(?=<\/span>)/g,
    (start: string, _open: string, name: string) => {
      const sheet = known.get(name);
      if (!sheet) return start;
      const pages = t('paper.pages', { count: sheet.pages }).replace(' ', '\u00A0');
      return start + t('paper.size', { pages, size: kilobytes(sheet) });
    },
  );
  writeFileSync(join(folder, page.file), page.html);
}

/** Tells the data of the page for city staff how large each PDF is. */
export function tellFinder(folder: string, sheets: readonly Sheet[]): void {
  const file = join(folder, FINDER_DATA);
  const data = JSON.parse(readFileSync(file, 'utf8')) as FinderData;
  for (const sheet of sheets) {
    const [locale, , id = ''] = sheet.file.split('/');
    const entry = data[id];
    if (isLocale(locale) && entry) entry.sizes[locale] = kilobytes(sheet);
  }
  writeFileSync(file, JSON.stringify(data));
}

const kilobytes = ({ size }: Sheet) => Math.ceil(size / 1000);
