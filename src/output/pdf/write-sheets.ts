import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { KINDS } from '../../domain/kind.ts';
import { LOCALES, isLocale, type Locale } from '../../domain/locale.ts';
import { printedCode, type PrintRecord } from '../../domain/print-version.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import type { Pdf } from '../../print/compile.ts';
import { sheetCode, type SheetFrame } from '../../print/sheet.ts';
import type { BuiltPage } from '../pages.ts';
import { compileOnce } from './compile-once.ts';
import { tellFinder, withSizes, type Sheet } from './sheet-size.ts';

const DOCUMENT = new RegExp(`^/(${LOCALES.join('|')})/(?:${KINDS.join('|')})/([^/]+)/$`);

/** The page of a withdrawn document says only that: there is nothing to print. */
const WITHDRAWN = /<article[^>]* data-withdrawn/;

/**
 * Makes the PDF of every document page below an output folder, and tells the page, and that for city
 * staff, how large it is. The date of a PDF is the newest one in the document.
 *
 * @throws Error that names the page, when it cannot be printed.
 */
export function writeSheets(outputFolder: string, pages: readonly BuiltPage[]): Sheet[] {
  const sheets = pages.flatMap((page) => {
    const [, locale, id = ''] = DOCUMENT.exec(page.url) ?? [];
    if (!isLocale(locale) || WITHDRAWN.test(page.html)) return [];
    const record = JSON.parse(readFileSync(join(outputFolder, `check/${locale}/${id}.json`), 'utf8')) as PrintRecord;
    const root = parse(page.html);
    const main = root.querySelector('main article');
    const name = root.querySelector('a[type="application/pdf"]')?.getAttribute('href');
    if (!main || name === undefined) throw new Error(`${page.url} has no text, or no link to its PDF.`);
    const site = new URL(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').origin;
    const code = sheetCode(main, page.url, site, frameOf(root, record, locale, site));
    const pdf = compiled(code, record, page.url);
    const file = join(dirname(page.file), name);
    writeFileSync(join(outputFolder, file), pdf.bytes);
    const sheet = { file, pages: pdf.pages, size: pdf.bytes.length };
    withSizes(outputFolder, page, [sheet], locale);
    return [sheet];
  });
  tellFinder(outputFolder, sheets);
  return sheets;
}

function frameOf(root: HTMLElement, record: PrintRecord, locale: Locale, site: string): SheetFrame {
  const t = translator(locale);
  const { version, date, url } = record;
  const title = root.querySelector('title')?.text ?? '';
  return {
    locale,
    title,
    words: {
      name: root.querySelector('.foot-name')?.text ?? '',
      publisher: root.querySelector('.draft-print')?.text ?? '',
      page: t('paper.page'),
      check: t('paper.check'),
      addresses: t('paper.addresses'),
    },
    address: site.replace(/^https?:\/\//, '') + url,
    stamp: date ? t('paper.stamp', { date: formatDate(date, locale), version }) : t('paper.stamp-undated', { version }),
    qr: `${site}/${locale}/check/#${printedCode(record)}`,
  };
}

function compiled(code: string, { date }: PrintRecord, url: string): Pdf {
  const [year = '2000', month = '01', day = '01'] = date?.split('-') ?? [];
  try {
    return compileOnce(code, `${year}-${month}-${day}`);
  } catch (error) {
    throw new Error(`${url} cannot be printed. ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
