import { DATA_FILE } from '../../domain/kind.ts';
import { LOCALES, SOURCE_LOCALE } from '../../domain/locale.ts';
import { fileId, type ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { record, stringList } from '../known.ts';
import type { YamlFile } from '../yaml-file.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Folders are complete, names are ids, and no id is used by two documents, of whatever kind. */
export function checkStructure(tree: ContentTree): Finding[] {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  const claim = (id: string, file: string, line: number) => {
    if (!ID.test(id)) findings.push({ severity: 'error', file, line, rule: 'id-form', values: { id } });
    const other = owners.get(id);
    if (other !== undefined) {
      findings.push({ severity: 'error', file, line, rule: 'id-not-unique', values: { id, other } });
    } else owners.set(id, file);
  };
  for (const document of tree.documents) {
    const { folder, kind, data, texts } = document;
    const dataFile = `${folder}/${DATA_FILE[kind]}`;
    claim(document.id, data?.file ?? dataFile, 1);
    stringList(record(data?.data)['aliases']).forEach((alias, index) => {
      claim(alias, dataFile, data?.lineOf(['aliases', index]) ?? 1);
    });
    if (!data) findings.push(missing(folder, DATA_FILE[kind]));
    for (const locale of LOCALES) {
      if (texts[locale]) continue;
      const name = `${locale}.mdx`;
      if (locale === SOURCE_LOCALE) findings.push(missing(folder, name));
      else findings.push({ severity: 'warning', file: `${folder}/${name}`, line: 1, rule: 'missing-translation', values: { name } });
    }
  }
  for (const file of [...tree.places, ...tree.glossary]) {
    const id = fileId(file);
    if (!ID.test(id)) findings.push({ severity: 'error', file: file.file, line: 1, rule: 'id-form', values: { id } });
  }
  findings.push(...repeatedFacts(tree.facts));
  return findings;
}

const missing = (folder: string, name: string): Finding => ({
  severity: 'error',
  file: `${folder}/${name}`,
  line: 1,
  rule: 'missing-file',
  values: { folder, name },
});

function repeatedFacts(files: readonly YamlFile[]): Finding[] {
  const owners = new Map<string, string>();
  return files.flatMap((file) =>
    Object.keys(record(file.data)).flatMap((id): Finding[] => {
      const other = owners.get(id);
      owners.set(id, other ?? file.file);
      if (other === undefined) return [];
      return [{ severity: 'error', file: file.file, line: file.lineOf([id]), rule: 'id-not-unique', values: { id, other } }];
    }),
  );
}
