import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check.ts';
import { readContent } from '../../src/checks/content-tree.ts';
import { PICTURE_MESSAGES } from '../../src/checks/messages/pictures.ts';
import { findingLine } from '../../src/checks/report.ts';
import { fromTelephone, photograph } from '../photograph.ts';

const VALID = join(import.meta.dirname, '../fixtures/valid');
const TODAY = '2026-11-21';
const PLACE = 'content/places/city-office-powstania.yaml';
const PICTURES = 'content/pictures';

const folders: string[] = [];
let good: Buffer;

beforeAll(async () => {
  good = await photograph(1000, 600).jpeg().toBuffer();
});

afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const ALT = {
  pl: 'Wejście do urzędu z rampą po lewej stronie',
  en: 'The entrance of the office, with a ramp on its left',
  uk: 'Вхід до установи з пандусом ліворуч',
  ru: 'Вход в учреждение с пандусом слева',
};

/** What a place has that shows a photograph. */
interface Shown {
  picture?: string;
  alt?: Partial<typeof ALT>;
}

const PICTURE = 'picture: { file: city-office.jpg, author: Jan Nowak, licence: city }';

/** The valid content with a photograph at its place, and other files beside it. Gives back the findings as lines. */
function findings({ picture = PICTURE, alt = ALT }: Shown, files: Record<string, Buffer | string>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  folders.push(root);
  cpSync(VALID, root, { recursive: true });
  const place = readFileSync(join(root, PLACE), 'utf8');
  const withWords = Object.entries(alt).reduce(
    (text, [locale, words]) => text.replace(new RegExp(`(  ${locale}: .*?) }`), `$1, alt: '${words}' }`),
    place,
  );
  writeFileSync(join(root, PLACE), `${withWords}${picture}\n`);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return checkContent(readContent(root), TODAY).map((finding) => findingLine(finding, 'en').replace(/ — [^—]*$/, ''));
}

const withFile = (shown: Shown = {}) => findings(shown, { [`${PICTURES}/city-office.jpg`]: good });
const isAt = (line: number, rule: string) => expect.stringContaining(`${PLACE}:${line} — ${rule} — `) as unknown;
const ofFile = (name: string, rule: string) => expect.stringContaining(`${PICTURES}/${name}:1 — ${rule} — `) as unknown;

describe('an editor who adds a photograph to a place', () => {
  test('has nothing to mend where it is there and described in every language', () => {
    expect(withFile()).toEqual([]);
  });

  test('learns that the file is not there, and which one is nearest', () => {
    const lines = findings(
      { picture: PICTURE.replace('city-office.jpg', 'city-ofice.jpg') },
      { [`${PICTURES}/city-office.jpg`]: good },
    );
    expect(lines).toEqual([isAt(20, 'picture-missing')]);
    expect(lines[0]).toContain('city-ofice.jpg');
  });

  test('learns in which language the description is missing', () => {
    const { uk: _uk, ...others } = ALT;
    expect(withFile({ alt: others })).toEqual([isAt(8, 'alt-missing')]);
    expect(withFile({ alt: {} })).toHaveLength(4);
  });

  test('learns that a description without a photograph describes nothing', () => {
    const lines = findings({ picture: '' }, {});
    expect(lines).toEqual([6, 7, 8, 9].map((line) => isAt(line, 'alt-without-picture')));
  });

  test.for([
    ['Urząd', 'alt-short'],
    ['IMG_20260512', 'alt-file-name'],
    ['wejscie-do-urzedu-2026.jpg', 'alt-file-name'],
    ['Zdjęcie wejścia do urzędu z rampą', 'alt-opening (warning)'],
    ['Na zdjęciu wejście do urzędu z rampą', 'alt-opening (warning)'],
    [ALT.en, 'alt-same'],
  ])('learns that “%s” describes nothing (%s)', ([pl = '', rule = '']) => {
    const line = rule === 'alt-same' ? 7 : 6;
    expect(withFile({ alt: { ...ALT, pl } })).toContainEqual(isAt(line, rule));
  });

  test.for([
    { en: 'Photograph of the entrance with a ramp' },
    { en: 'The picture shows the entrance with a ramp' },
    { uk: 'Фото входу до установи з пандусом' },
    { ru: 'На фото вход в учреждение с пандусом' },
  ])('learns of openings that say nothing in other languages: %o', (alt) => {
    expect(withFile({ alt: { ...ALT, ...alt } })).toEqual([expect.stringContaining('alt-opening (warning)')]);
  });

  test.for(['Fotografka przed wejściem do urzędu', 'Obrazy dzieci na ścianie poczekalni'])(
    'is not told off for “%s”',
    (pl) => expect(withFile({ alt: { ...ALT, pl } })).toEqual([]),
  );

  test('learns that a licence wants its source', () => {
    expect(withFile({ picture: PICTURE.replace('licence: city', 'licence: cc-by-4.0') })).toEqual([
      isAt(20, 'missing-key'),
    ]);
    expect(withFile({ picture: PICTURE.replace('licence: city', 'licence: cc-by-3.0') })).toEqual([
      isAt(20, 'wrong-choice'),
    ]);
  });
});

describe('an editor who adds a photograph to news', () => {
  const news = (alt: Partial<typeof ALT>) =>
    findings(
      {},
      {
        [`${PICTURES}/city-office.jpg`]: good,
        'content/news/ramp/page.yaml': `topics: []\nstatus: published\ndate: 2026-11-20\n${PICTURE}\n`,
        ...Object.fromEntries(
          Object.entries({ pl: 'Nowa rampa', en: 'A new ramp', uk: 'Новий пандус', ru: 'Новый пандус' }).map(
            ([locale, title]) => [
              `content/news/ramp/${locale}.mdx`,
              [
                `---\ntitle: ${title}\nsummary: ${title}.`,
                ...Object.entries(alt).flatMap(([one, words]) => (one === locale ? [`alt: ${words}`] : [])),
                `---\n\n${title}.\n`,
              ].join('\n'),
            ],
          ),
        ),
      },
    ).filter((line) => /picture|alt-/.test(line));

  test('describes it in the text of each language', () => {
    expect(news(ALT)).toEqual([]);
    const { ru: _ru, ...others } = ALT;
    expect(news(others)).toEqual([expect.stringMatching(/^content\/news\/ramp\/ru\.mdx:2 — alt-missing/)]);
    expect(news({ ...ALT, ru: ALT.uk })).toEqual([expect.stringMatching(/^content\/news\/ramp\/ru\.mdx:4 — alt-same/)]);
  });
});

describe('an editor who puts a file into content/pictures', () => {
  const fileFindings = (name: string, bytes: Buffer) =>
    findings({}, { [`${PICTURES}/city-office.jpg`]: good, [`${PICTURES}/${name}`]: bytes }).filter(
      (line) => !line.includes('picture-unused'),
    );

  test('learns that nobody shows it', () => {
    const lines = findings({}, { [`${PICTURES}/city-office.jpg`]: good, [`${PICTURES}/other.jpg`]: good });
    expect(lines).toEqual([ofFile('other.jpg', 'picture-unused (warning)')]);
  });

  test('learns that it is too small', async () => {
    const small = await photograph(799, 600).jpeg().toBuffer();
    expect(fileFindings('small.jpg', small)).toEqual([ofFile('small.jpg', 'picture-small')]);
  });

  test('learns that it is too large', () => {
    expect(fileFindings('large.jpg', Buffer.alloc(6 * 1024 * 1024 + 1))).toEqual([
      ofFile('large.jpg', 'picture-large'),
    ]);
  });

  test('learns that it is no picture, or one of another kind than its name says', async () => {
    expect(fileFindings('drawing.svg', Buffer.from('<svg/>'))).toEqual([
      ofFile('drawing.svg', 'picture-format'),
      ofFile('drawing.svg', 'picture-name'),
    ]);
    expect(fileFindings('other.jpg', await photograph(900, 500).png().toBuffer())).toEqual([
      ofFile('other.jpg', 'picture-other-format'),
    ]);
  });

  test('learns of a name that is not plain, and a better one', () => {
    const [line] = checkedLines('Wejście główne (2).JPG');
    expect(line).toContain('picture-name');
    expect(line).toMatch(/nearest: wejscie-glowne-2\.jpg$/);
  });

  test('is warned of a photograph that says where it was taken', async () => {
    const bytes = await fromTelephone(1000, 600).jpeg().toBuffer();
    expect(fileFindings('phone.jpg', bytes)).toEqual([ofFile('phone.jpg', 'picture-position (warning)')]);
  });

  function checkedLines(name: string): string[] {
    const root = mkdtempSync(join(tmpdir(), 'pictures-'));
    folders.push(root);
    cpSync(VALID, root, { recursive: true });
    mkdirSync(join(root, PICTURES));
    writeFileSync(join(root, PICTURES, name), good);
    return checkContent(readContent(root), TODAY).map((finding) => findingLine(finding, 'en'));
  }
});

test('every finding about photographs has a test here that shows it', () => {
  const text = readFileSync(import.meta.filename, 'utf8');
  expect(Object.keys(PICTURE_MESSAGES).filter((rule) => !text.includes(`'${rule}`))).toEqual([]);
});
