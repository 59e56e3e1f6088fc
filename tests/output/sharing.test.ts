import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, faultsOf, meta, OPEN, PAGES, SITE, type Page } from './built-site.ts';

type Structured = Record<string, unknown>;

const structuredIn = (page: Page): Structured[] =>
  page.root
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.textContent) as Structured);

/** Every text in structured data, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const withoutSpaces = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Fees of a page: what is written, and whether any label warns of it. */
const feesOf = (page: Page) =>
  page.root.querySelectorAll('.fees dd').map((fee) => ({
    text: withoutSpaces(fee.text),
    isSure: fee.querySelector('.mark') === null,
  }));

/** Values of a page that carry “check” or have no number. */
const unsureValues = (page: Page) =>
  page.root
    .querySelectorAll('#values li[id^="fact-"]')
    .filter((item) => item.querySelector('.soft') !== null)
    .map((item) => withoutSpaces(item.querySelector('strong')?.text ?? ''))
    .filter((text) => /\d/.test(text));

/** True where a text holds a value as it stands, not as a part of a longer number. */
const tells = (text: string, value: string) =>
  text.split(value).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/[\d,.]$/.test(before) && !/^\d/.test(after);
  });

describe('machines that read a page', () => {
  test('can read its structured data', () => {
    const procedures = OPEN.filter((page) => page.locale !== null && /^procedures\/[^/]+\/$/.test(page.path));
    expect(procedures.length).toBeGreaterThan(0);
    expect(
      faultsOf(procedures, (page) => {
        const [data, ...more] = structuredIn(page);
        if (!data || more.length > 0) return [`${more.length + (data ? 1 : 0)} pieces of structured data`];
        return [
          ...(data['@context'] === 'https://schema.org' ? [] : ['no context']),
          ...(data['inLanguage'] === page.locale ? [] : [`language ${String(data['inLanguage'])}`]),
          ...(typeof data['name'] === 'string' && data['name'] !== '' ? [] : ['no name']),
        ];
      }),
    ).toEqual([]);
  });

  test('are told the address of the page itself', () => {
    expect(
      faultsOf(PAGES, (page) =>
        structuredIn(page)
          .flatMap((data) => (typeof data['url'] === 'string' ? data['url'] : []))
          .filter((url) => new URL(url, SITE.url + page.url).href !== SITE.url + page.url),
      ),
    ).toEqual([]);
  });

  test('are told no fee that carries a label on the page', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const sure = new Set(
          feesOf(page)
            .filter(({ isSure }) => isSure)
            .map(({ text }) => text),
        );
        return structuredIn(page)
          .flatMap((data) => textsIn(data['feesAndCommissionsSpecification']))
          .flatMap((fees) => fees.split('; '))
          .map(withoutSpaces)
          .filter((fee) => fee !== '' && !sure.has(fee));
      }),
    ).toEqual([]);
  });

  test('are told no other value that is not confirmed, neither in data nor in the description', () => {
    expect(
      faultsOf(PAGES, (page) => {
        const told = [
          ...structuredIn(page).flatMap(textsIn),
          ...['description', 'og:title', 'og:description'].map((name) => meta(page, name) ?? ''),
          page.root.querySelector('title')?.text ?? '',
        ].map(withoutSpaces);
        return unsureValues(page).filter((value) => told.some((text) => tells(text, value)));
      }),
    ).toEqual([]);
  });
});

describe('a link that is shared', () => {
  test('has a picture of the right size for every page', () => {
    expect(
      faultsOf(OPEN, (page) => {
        const address = meta(page, 'og:image');
        if (address === null) return ['no picture'];
        if (!address.startsWith(`${SITE.url}/`)) return [`${address} is on another host`];
        const file = join(DIST, new URL(address).pathname);
        if (!existsSync(file)) return [`${address} is missing`];
        const bytes = readFileSync(file);
        const isPng = bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'));
        const size = `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
        return isPng && size === '1200x630' ? [] : [`${address}: ${isPng ? size : 'no PNG'}`];
      }),
    ).toEqual([]);
  });

  test('says its size, its title and its language', () => {
    expect(
      faultsOf(OPEN, (page) => [
        ...(meta(page, 'og:image:width') === '1200' && meta(page, 'og:image:height') === '630' ? [] : ['no size']),
        ...((meta(page, 'og:title') ?? '') === '' ? ['no title'] : []),
        ...(page.locale === null || meta(page, 'og:locale')?.startsWith(`${page.locale}_`) ? [] : ['another language']),
      ]),
    ).toEqual([]);
  });
});

describe('on an old telephone and costly data', () => {
  /** Bytes of a page with its stylesheet as they go over the line. */
  const weight = (page: Page, quality: number) =>
    brotliCompressSync(page.html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

  test(
    'no page is heavier than 20 kB, and the lists of all contacts, names and translations not than 41 kB',
    { timeout: 60_000 },
    () => {
      expect(
        faultsOf(OPEN, (page) => {
          const budget = ['pages/contacts/', 'staff/find/', 'staff/status/'].includes(page.path) ? 41_000 : 20_000;
          // Hosts press pages once, as hard as they can; a quick measure spares that for pages that are light enough.
          const bytes = weight(page, 5) > budget ? weight(page, 11) : 0;
          return bytes > budget ? [`${bytes} bytes of ${budget}`] : [];
        }),
      ).toEqual([]);
    },
  );
});
