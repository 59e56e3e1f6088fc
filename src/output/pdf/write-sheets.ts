import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { KINDS } from '../../domain/kind.ts';
import { LOCALES, isLocale, type Locale } from '../../domain/locale.ts';
import { printedCode, type PrintRecord } from '../../domain/print-version.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';
import { sheetCode, type SheetFrame } from '../../print/sheet.ts';
import type { BuiltPage } from '../pages.ts';
import { severalAtOnce, type Press } from './press.ts';
import { tellFinder, withSizes, type Sheet } from './sheet-size.ts';

const DOCUMENT = new RegExp(`^/(${LOCALES.join('|')})/(?:${KINDS.join('|')})/([^/]+)/(with-pl/)?$`);

/** The page of a withdrawn document says only that: there is nothing to print. */
const WITHDRAWN = /<article[^>]* data-withdrawn/;

/**
 * Makes the PDF of every document page below an output folder, and of those pages in two languages that link to one; tells
 * the pages, and the finder for city staff, how many pages and bytes their PDFs have. The date of a PDF is the newest one in the document.
 *
 * @throws Error that names the page, when it cannot be printed.
 */
export async function writeSheets(outputFolder: string, pages: readonly BuiltPage[], press: Press): Promise<Sheet[]> {
  const printed = pages.flatMap((page) => {
    const [, locale, id = '', beside] = DOCUMENT.exec(page.url) ?? [];
    if (!isLocale(locale) || WITHDRAWN.test(page.html)) return [];
    // Not every page in two languages has a sheet; one of a document always has.
    if (beside !== undefined && !page.html.includes(' type="application/pdf"')) return [];
    return [{ page, locale, id, isBeside: beside !== undefined }];
  });
  const sheets = await severalAtOnce(printed, (one) => writeSheet(outputFolder, one, press));
  tellFinder(
    outputFolder,
    sheets.filter((_, number) => !printed[number]?.isBeside),
  );
  return sheets;
}

/** A page with a sheet. */
interface Printed {
  page: BuiltPage;
  locale: Locale;
  id: string;
  /** True for a page in two languages. */
  isBeside: boolean;
}

async function writeSheet(outputFolder: string, { page, locale, id, isBeside }: Printed, press: Press): Promise<Sheet> {
  const root = parse(page.html);
  const main = root.querySelector(isBeside ? 'main .beside' : 'main article');
  const name = root.querySelector('main a[type="application/pdf"]')?.getAttribute('href');
  if (!main || name === undefined) throw new Error(`${page.url} has no text, or no link to its PDF.`);
  const record = JSON.parse(readFileSync(join(outputFolder, `check/${locale}/${id}.json`), 'utf8')) as PrintRecord;
  const site = new URL(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').origin;
  const code = sheetCode(main, page.url, site, frameOf(root, record, page.url, locale, site));
  const [year = '2000', month = '01', day = '01'] = record.date?.split('-') ?? [];
  const file = join(dirname(page.file), name);
  const pdf = await press.pdf(code, `${year}-${month}-${day}`, page.url);
  writeFileSync(join(outputFolder, file), pdf.bytes);
  const sheet = { file, pages: pdf.pages, size: pdf.bytes.length };
  withSizes(outputFolder, page, [sheet], locale);
  return sheet;
}

function frameOf(root: HTMLElement, record: PrintRecord, url: string, locale: Locale, site: string): SheetFrame {
  const t = translator(locale);
  const { version, date } = record;
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
