import type { Locale } from '../../domain/locale.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import type { YamlFile, YamlPath } from '../yaml-file.ts';

/** Something that may show a picture, and its words in each language that it has. */
export interface Described {
  data: YamlFile;
  words: { file: YamlFile; path: YamlPath; value: unknown; locale: Locale }[];
}

/** Fewer characters name a thing, and do not say what one sees of it. */
const LEAST = 20;

const FILE_NAME = /^\S+\.(?:jpe?g|png|webp|heic|gif)$|^(?:IMG|DSC|DSCN|PXL|P)[_-]?\d{3,}/i;

/** “Photo of …”, in the four languages. */
const OPENING =
  /^(?:(?:zdjęci[ea]|fotografia|obraz(?:ek)?|ilustracja|(?:a |the )?(?:photo(?:graph)?|picture|image)|фото(?:графія|графия)?|світлина|зображення|изображение|картинка|снимок)(?=[\s:,.]|$)(?:\s+(?:of|showing|przedstawia|pokazuje)(?=\s))?|(?:na zdjęciu|in the picture|на фото|на світлині|на снимке)(?=\s))/iu;

/** What is wrong with the descriptions of a picture, or with those of one that is not there. */
export function altFaults({ data, words }: Described): Finding[] {
  const hasPicture = 'picture' in record(data.data);
  const seen = new Map<string, Locale>();
  return words.flatMap(({ file, path, value, locale }): Finding[] => {
    const alt = record(value)['alt'];
    const at = (rule: Finding['rule'], values: Finding['values'] = {}, severity: Finding['severity'] = 'error') => [
      { severity, file: file.file, line: file.lineOf([...path, ...(alt === undefined ? [] : ['alt'])]), rule, values },
    ];
    if (alt === undefined) return hasPicture ? at('alt-missing', { locale }) : [];
    if (!hasPicture) return at('alt-without-picture');
    // Anything but a text has its finding from the schema.
    if (typeof alt !== 'string' || alt.trim() === '') return [];
    const text = alt.trim();
    if (FILE_NAME.test(text)) return at('alt-file-name', { text });
    const plain = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
    const other = seen.get(plain);
    seen.set(plain, other ?? locale);
    if (other !== undefined) return at('alt-same', { locale, other });
    const opening = OPENING.exec(text)?.[0];
    if (opening !== undefined) return at('alt-opening', { text: opening }, 'warning');
    return text.length < LEAST ? at('alt-short', { text }) : [];
  });
}
