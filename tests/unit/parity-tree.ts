import { join } from 'node:path';
import { readContent, readText, type ContentTree, type DocumentFolder } from '../../src/checks/content-tree.ts';
import { checkParity } from '../../src/checks/rules/parity.ts';
import { readYaml } from '../../src/checks/yaml-file.ts';
import type { Locale } from '../../src/domain/locale.ts';

const VALID = readContent(join(import.meta.dirname, '../fixtures/valid'));

/** A page of some texts; `words` is what stands after the title and the summary in the front matter. */
export function pageOf(
  bodies: Partial<Record<Locale, string>>,
  { words = {}, parity }: { words?: Partial<Record<Locale, string>>; parity?: string } = {},
): DocumentFolder {
  const folder = 'content/pages/test';
  const texts = Object.entries(bodies).map(([locale, body]) => {
    const raw = `---\ntitle: T\nsummary: S\n${words[locale as Locale] ?? ''}---\n\n${body}\n`;
    return [locale, readText(`${folder}/${locale}.mdx`, locale as Locale, raw)] as const;
  });
  return {
    kind: 'pages',
    id: 'test',
    folder,
    data: null,
    texts: Object.fromEntries(texts),
    translation: null,
    pinned: null,
    parity: parity === undefined ? null : readYaml(`${folder}/parity.yaml`, parity),
  };
}

/** The valid content of the fixtures with some documents in place of its own. */
export const treeOf = (...documents: DocumentFolder[]): ContentTree => ({ ...VALID, documents });

/** What the gate says of one page: line and rule of each finding. */
export const toldOf = (...page: Parameters<typeof pageOf>): string[] =>
  checkParity(treeOf(pageOf(...page))).map(({ line, rule }) => `${line} ${rule}`);
