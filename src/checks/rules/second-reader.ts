import { TRANSLATED_LOCALES, SOURCE_LOCALE } from '../../domain/locale.ts';
import { provenance } from '../../schemas/translation.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record } from '../known.ts';
import type { YamlFile } from '../yaml-file.ts';

/**
 * A review is the work of a second reader: whoever made a text has not reviewed it. Where a procedure claims otherwise,
 * readers would trust a review that did not take place.
 */
export function checkSecondReader(tree: ContentTree): Finding[] {
  return tree.documents.flatMap(({ kind, translation }) =>
    kind === 'procedures' && translation ? claims(translation).flatMap((path) => claimFault(translation, path)) : [],
  );
}

/** True where the role of the reviewer is that of the maker. Case and spaces make no difference. */
export const isOwnReview = (maker: string, reviewer: string): boolean => same(maker) === same(reviewer);

const same = (role: string) => role.trim().replace(/\s+/g, ' ').toLowerCase();

/** Paths of every provenance in a file: of each language, and of single sections. */
function claims({ data }: YamlFile): string[][] {
  return [SOURCE_LOCALE, ...TRANSLATED_LOCALES].flatMap((locale) => [
    [locale, 'provenance'],
    ...Object.keys(record(record(record(data)[locale])['sections'])).map((id) => [
      locale,
      'sections',
      id,
      'provenance',
    ]),
  ]);
}

function claimFault(file: YamlFile, path: string[]): Finding[] {
  const claim = provenance.safeParse(path.reduce<unknown>((value, step) => record(value)[step], file.data)).data;
  if (!claim?.reviewed || !isOwnReview(claim.made.role, claim.reviewed.role)) return [];
  const line = file.lineOf([...path, 'reviewed', 'role']);
  return [{ severity: 'error', file: file.file, line, rule: 'own-review', values: { role: claim.reviewed.role } }];
}
