import { parse, type HTMLElement } from 'node-html-parser';
import { convert } from './convert.ts';
import { qrCode } from './qr.ts';
import { callAll, str, type Code } from './typst.ts';

/** What stands on a sheet besides the text of its page. */
export interface SheetFrame {
  locale: string;
  /** Title in the file’s properties; for discreet pages it says nothing. */
  title: string;
  words: { name: string; publisher: string; page: string; check: string; addresses: string };
  /** Address of the page, as people would type it. */
  address: string;
  /** Date and version in words. */
  stamp: string;
  /** What the QR code of the sheet says: an address. */
  qr: string;
}

/** The Typst code of a page’s sheet. */
export function sheetCode(main: HTMLElement, url: string, site: string, frame: SheetFrame): Code {
  const { code, addresses } = convert(main, { url, site });
  const heads = main.querySelector('.beside-heads');
  const words = Object.entries(frame.words).map(([key, value]) => `${key}: ${str(value)}`);
  return [
    '#import "/sheet.typ": *',
    `#${callAll('sheet', [code], {
      locale: str(frame.locale),
      title: str(frame.title),
      words: `(${words.join(', ')})`,
      address: str(frame.address),
      stamp: str(frame.stamp),
      qr: qrCode(frame.qr),
      // The names of two languages stand above their columns on each page.
      ...(heads === null ? {} : { running: convert(parse(heads.outerHTML), { url, site }).code }),
      addresses: `(${addresses.map(({ words: name, url: to }) => `(${str(name)}, ${str(to)}),`).join(' ')})`,
    })}`,
  ].join('\n');
}
