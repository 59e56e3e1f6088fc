import { parityFile, type ParityDeclaration } from '../../schemas/parity.ts';
import type { DocumentFolder } from '../content-tree.ts';
import type { Finding } from '../finding.ts';

/** A finding about a piece of a translation, before the declared differences are taken off. */
export interface PieceFinding {
  locale: string;
  piece: string;
  finding: Finding;
}

/**
 * Takes declared differences off. Each declaration stands for one difference: where a piece has more of a kind than are
 * declared, all of them are reported, because nobody can tell which is meant.
 */
export function withoutDeclared(document: DocumentFolder, found: readonly PieceFinding[]): Finding[] {
  const file = document.parity;
  if (!file) return found.map(({ finding }) => finding);
  const parsed = parityFile.safeParse(file.data);
  if (!parsed.success) {
    const faults =
      file.data === undefined
        ? file.errors.map(({ line, detail }) => ({ line, detail }))
        : parsed.error.issues.map((issue) => ({
            line: file.lineOf(issue.path.filter((step) => typeof step !== 'symbol')),
            detail: [issue.path.join('.'), issue.message].filter((text) => text !== '').join(': '),
          }));
    return [
      ...found.map(({ finding }) => finding),
      ...faults.map(({ line, detail }): Finding => ({
        severity: 'error',
        file: file.file,
        line,
        rule: 'parity-declaration',
        values: { detail },
      })),
    ];
  }
  const declared = parsed.data.map((declaration, index) => ({ key: keyOf(declaration), declaration, index }));
  const count = (key: string) => declared.filter((one) => one.key === key).length;
  const groups = Map.groupBy(found, ({ locale, piece, finding }) => keyOf({ locale, piece, rule: finding.rule }));
  return [
    ...[...groups].flatMap(([key, group]) => (group.length <= count(key) ? [] : group.map(({ finding }) => finding))),
    ...declared
      .filter(
        ({ key, index }) =>
          declared.filter((one) => one.key === key && one.index < index).length >= (groups.get(key)?.length ?? 0),
      )
      .map(({ declaration: { locale, piece, rule }, index }): Finding => ({
        severity: 'warning',
        file: file.file,
        line: file.lineOf([index]),
        rule: 'parity-unused',
        values: { locale, piece, rule },
      })),
  ];
}

const keyOf = ({ locale, piece, rule }: Pick<ParityDeclaration, 'piece'> & { locale: string; rule: string }) =>
  `${locale} ${piece} ${rule}`;
