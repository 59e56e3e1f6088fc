import { DATA_FILE } from '../../src/domain/kind.ts';
import { FOLDERS, SINGLE_FILES } from '../../src/output/admin/groups.ts';

/** The form of a file of the content, by its path; undefined where the editor does not open it. */
export function formNameOf(path: string): string | undefined {
  const [, first = '', id = '', file = ''] = path.split('/');
  const single = SINGLE_FILES.find((one) => path === `content/${one.file}`);
  if (single) return single.file.replace(/\.yaml$/, '').replace('/', '-');
  if (FOLDERS.some(({ folder }) => folder === first) && path.endsWith('.yaml')) return first;
  if (!(first in DATA_FILE) || id === '') return undefined;
  if (file.endsWith('.mdx')) return `${first}-frontmatter`;
  return file === DATA_FILE[first as keyof typeof DATA_FILE] ? `${first}-data` : undefined;
}
