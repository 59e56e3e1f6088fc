import { LOCALES, type Locale } from '../../domain/locale.ts';
import {
  PICTURE_ENDS,
  PICTURE_LEAST_HEIGHT,
  PICTURE_LEAST_WIDTH,
  PICTURE_MOST_BYTES,
  PICTURE_NAME,
} from '../../domain/picture.ts';
import { hyphenated } from '../../domain/plain-words.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import { nearest } from '../nearest.ts';
import type { ContentPicture } from '../picture-file.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';
import { altFaults, type Described } from './picture-words.ts';

/** Whatever shows a picture names a file that is there and describes it in every language; each file can be shown. */
export function checkPictures(tree: ContentTree): Finding[] {
  const named = new Set<string>();
  const subjects = describedIn(tree);
  const missing = subjects.flatMap(({ data }): Finding[] => {
    const name = record(record(data.data)['picture'])['file'];
    if (typeof name !== 'string') return [];
    named.add(name);
    const names = tree.pictures.map((picture) => picture.name);
    // A name that is no name of a picture has its finding from the schema.
    if (names.includes(name) || !PICTURE_NAME.test(name)) return [];
    const line = data.lineOf(['picture', 'file']);
    // A misspelt name is one fault, and not a file that nobody shows too.
    const meant = nearest(name, names);
    if (meant !== undefined) named.add(meant);
    return [
      {
        severity: 'error',
        file: data.file,
        line,
        rule: 'picture-missing',
        values: { name },
        nearest: meant,
      },
    ];
  });
  return [
    ...missing,
    ...subjects.flatMap(altFaults),
    ...tree.pictures.flatMap((picture) => [
      ...fileFaults(picture),
      ...(named.has(picture.name) ? [] : [of(picture, 'picture-unused', {}, 'warning')]),
    ]),
  ];
}

/** What may show a picture, with the places of its description: news has a file for each language. */
function describedIn(tree: ContentTree): Described[] {
  const words = (file: YamlFile, path: YamlPath, value: unknown, locale: Locale) => ({ file, path, value, locale });
  return [
    ...[...tree.places, ...tree.events].map((data) => ({
      data,
      words: LOCALES.map((locale) =>
        words(data, ['words', locale], record(record(data.data)['words'])[locale], locale),
      ).filter(({ value }) => value !== undefined),
    })),
    ...tree.documents.flatMap(({ kind, data, texts }) =>
      kind === 'news' && data
        ? [
            {
              data,
              words: Object.values(texts)
                .filter((text) => text.words.data !== undefined)
                .map((text) => words(text.words, [], text.words.data, text.locale)),
            },
          ]
        : [],
    ),
  ].filter(({ data }) => data.data !== undefined);
}

const of = (
  { file }: ContentPicture,
  rule: Finding['rule'],
  values: Finding['values'],
  severity: Finding['severity'] = 'error',
): Finding => ({ severity, file, line: 1, rule, values });

const MEGABYTE = 1024 * 1024;

function fileFaults(picture: ContentPicture): Finding[] {
  const { name, bytes, header } = picture;
  const found: Finding[] = [];
  if (!PICTURE_NAME.test(name)) {
    found.push({ ...of(picture, 'picture-name', { name }), nearest: plainName(name) });
  }
  if (bytes > PICTURE_MOST_BYTES) {
    const values = { size: (bytes / MEGABYTE).toFixed(1), most: PICTURE_MOST_BYTES / MEGABYTE };
    return [...found, of(picture, 'picture-large', values)];
  }
  if (header === null) return [...found, of(picture, 'picture-format', {})];
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const ends: readonly string[] = PICTURE_ENDS[header.format];
  if (!ends.includes(end)) {
    found.push(of(picture, 'picture-other-format', { end, format: header.format.toUpperCase() }));
  }
  const { width, height } = header;
  if (width < PICTURE_LEAST_WIDTH || height < PICTURE_LEAST_HEIGHT) {
    const least = { least: PICTURE_LEAST_WIDTH, leastHeight: PICTURE_LEAST_HEIGHT };
    found.push(of(picture, 'picture-small', { width, height, ...least }));
  }
  if (header.hasPosition) found.push(of(picture, 'picture-position', {}, 'warning'));
  return found;
}

/** A name as it should be, made of the one that is there; undefined where nothing of it is left. */
function plainName(name: string): string | undefined {
  const [, stem = '', end = ''] = /^(.*?)(?:\.(\w+))?$/.exec(name) ?? [];
  const wanted = `${hyphenated(stem)}.${end.toLowerCase()}`;
  return PICTURE_NAME.test(wanted) ? wanted : undefined;
}
