import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/domain/locale.ts';
import type { PackNews } from '../../src/domain/offline-copies.ts';
import { readPack } from '../../src/domain/pack.ts';
import { pictureAddressesIn, pictureAt } from '../../src/domain/picture.ts';
import { fromTelephone, photograph } from '../photograph.ts';
import { buildSmallSite, type SmallSite } from './small-site.ts';

const DAY = '2026-11-27';
const ALT = {
  pl: 'Brama z łukiem na tle jasnego nieba',
  en: 'A gate with an arch against a bright sky',
  uk: 'Брама з аркою на тлі світлого неба',
  ru: 'Ворота с аркой на фоне светлого неба',
};
const PLACE = 'places/city-office-stachowicza.yaml';

const picture = (file: string, more: string) => `picture: { file: ${file}, ${more}, taken: 2026-05 }\n`;
const CITY = 'author: Jan Nowak, licence: city';
const SHARED = "author: Jan Nowak, licence: cc-by-sa-4.0, source: 'https://commons.example/gate'";

const news = (id: string, status: string, file: string): Record<string, string> => ({
  [`news/${id}/page.yaml`]: `topics: []\nstatus: ${status}\ndate: 2026-11-20\n${picture(file, CITY)}`,
  ...Object.fromEntries(
    LOCALES.map((locale) => [
      `news/${id}/${locale}.mdx`,
      `---\ntitle: ${ALT[locale]}\nsummary: ${ALT[locale]}.\nalt: ${ALT[locale]} (${id})\n---\n\n${ALT[locale]}.\n`,
    ]),
  ),
});

function placeWithPicture(): string {
  const text = readFileSync(join('content', PLACE), 'utf8');
  const described = LOCALES.reduce(
    (all, locale) => all.replace(`\n  ${locale}:\n`, `$&    alt: ${ALT[locale]}\n`),
    text,
  );
  return `${described.trimEnd()}\n${picture('gate.jpg', SHARED)}`;
}

let site: SmallSite;

beforeAll(async () => {
  const [gate, tall, other] = await Promise.all([
    fromTelephone(1300, 800).jpeg().toBuffer(),
    fromTelephone(1100, 900, 6).jpeg().toBuffer(),
    photograph(900, 500).png().toBuffer(),
  ]);
  site = buildSmallSite(
    { [PLACE]: placeWithPicture(), ...news('gate', 'published', 'tall.jpg'), ...news('later', 'draft', 'other.png') },
    DAY,
    (root) => {
      const folder = join(root, 'content/pictures');
      mkdirSync(folder);
      for (const [name, bytes] of Object.entries({ 'gate.jpg': gate, 'tall.jpg': tall, 'other.png': other })) {
        writeFileSync(join(folder, name), bytes);
      }
    },
  );
}, 300_000);

afterAll(() => rmSync(site.root, { recursive: true, force: true }));

const PATHS = ['places/city-office-stachowicza', 'news/gate'];
const written = () => readdirSync(join(site.root, 'dist/pictures')).toSorted();

describe('the page of a place or of news', () => {
  test.for(LOCALES)('shows its photograph with its description, and keeps its room (%s)', (locale) => {
    for (const path of PATHS) {
      const figure = site.page(`${locale}/${path}/`).querySelector('figure.picture');
      const image = figure?.querySelector('img');
      expect(image?.getAttribute('alt')).toContain(ALT[locale]);
      expect(image?.getAttribute('loading')).toBe('lazy');
      expect(figure?.querySelector('source')?.getAttribute('type')).toBe('image/avif');
      expect(figure?.querySelector('.picture-words')?.text.replaceAll('\u00A0', ' ')).toContain(ALT[locale]);
      expect(figure?.querySelector('figcaption')?.text).toContain('Jan Nowak');
      const size = ['width', 'height'].map((name) => Number(image?.getAttribute(name)));
      expect(size).toEqual(path.startsWith('news') ? [800, 978] : [1280, 788]);
    }
  });

  test('names the licence and the source of somebody else’s photograph', () => {
    const links = site.page('en/places/city-office-stachowicza/').querySelectorAll('figcaption a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://creativecommons.org/licenses/by-sa/4.0/',
      'https://commons.example/gate',
    ]);
    expect(site.page('en/news/gate/').querySelector('figcaption')?.text).toContain('City of Kraków');
  });

  test('names only files that are there, as large as it says, without what the camera noted', async () => {
    const named = new Set(
      LOCALES.flatMap((locale) =>
        PATHS.flatMap((path) => pictureAddressesIn(site.file(`${locale}/${path}/index.html`))),
      ),
    );
    expect([...named].map((address) => address.replace('/pictures/', '')).toSorted()).toEqual(written());
    expect(named.size).toBe(6 + 4);
    for (const address of named) {
      const { width, exif, xmp, format } = await sharp(join(site.root, 'dist', address)).metadata();
      expect([width, exif, xmp]).toEqual([pictureAt(address)?.width, undefined, undefined]);
      expect(format).toBe(address.endsWith('avif') ? 'heif' : 'jpeg');
    }
  });

  test('of a draft is not there, and neither is its photograph', () => {
    expect(existsSync(join(site.root, 'dist/pl/news/later'))).toBe(false);
    expect(written()).toHaveLength(10);
  });
});

test('a host keeps photographs for good', () => {
  expect(site.file('_headers')).toMatch(/\n\/pictures\/\*\n(?: {2}.*\n)*? {2}Cache-Control: .*immutable/);
});

test('a reader without a connection is told what the photograph shows', () => {
  const told = JSON.parse(site.file('offline/uk.json')) as PackNews;
  const pack = readPack(new Uint8Array(gunzipSync(readFileSync(join(site.root, 'dist', told.pack)))));
  const page = pack.file('/uk/news/gate/');
  const html = Buffer.from(page?.bytes ?? []).toString();
  expect(html).toContain('<figure class="is-told picture');
  expect(html).not.toContain('<img');
  expect(html).toMatch(new RegExp(`<p class="picture-words"[^>]*>\\s*${ALT.uk.split(' ')[0] ?? ''}`));
  expect(pack.paths.filter((path) => path.startsWith('/pictures/'))).toEqual([]);
});

test('paper shows the photograph of news', () => {
  const pdf = readFileSync(join(site.root, 'dist/pl/news/gate/gate.pl.pdf')).toString('latin1');
  expect(pdf.match(/\/DCTDecode/g)).toHaveLength(1);
});

test('open data says whose the photograph of a place is, and a file that is there', () => {
  const { entries } = JSON.parse(site.file('api/places.json')) as { entries: { id: string; picture: unknown }[] };
  const shown = entries.find(({ id }) => id === 'city-office-stachowicza')?.picture as Record<string, unknown>;
  expect(shown).toMatchObject({
    author: 'Jan Nowak',
    licence: { name: 'CC BY-SA 4.0' },
    alt: ALT,
    sourceUrl: 'https://commons.example/gate',
    taken: '2026-05',
    width: 1280,
    height: 788,
  });
  expect(existsSync(join(site.root, 'dist', new URL(String(shown['url'])).pathname))).toBe(true);
  expect(entries.filter(({ picture: one }) => one !== null)).toHaveLength(1);
});
