import type { Locale } from '../../domain/locale.ts';
import { parityFile, type ParityDeclaration } from '../../schemas/parity.ts';
import type { DocumentFolder } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import type { YamlFile } from '../yaml-file.ts';

/** A finding about a piece of a translation, before the declared differences are taken off. */
export interface PieceFinding {
  locale: Locale;
  piece: string;
  finding: Finding;
}

/**
 * Takes declared differences off. Each declaration stands for one difference: where a piece has more of a kind than are
 * declared, all of them are reported, because nobody can tell which is meant. A file that breaks its schema declares
 * nothing; `checkSchemas` reports it.
 */
export function withoutDeclared({ parity, texts }: DocumentFolder, found: readonly PieceFinding[]): Finding[] {
  const all = found.map(({ finding }) => finding);
  const parsed = parityFile.safeParse(parity?.data);
  if (!parity || !parsed.success) return all;
  const declared = Map.groupBy(
    parsed.data.map((declaration, index) => ({ declaration, index })),
    ({ declaration }) => keyOf(declaration),
  );
  const groups = Map.groupBy(found, ({ locale, piece, finding }) => keyOf({ locale, piece, rule: finding.rule }));
  const left = [...groups].filter(([key, group]) => group.length > (declared.get(key)?.length ?? 0));
  const unused = [...declared].flatMap(([key, group]) => group.slice(groups.get(key)?.length ?? 0));
  return [
    ...left.flatMap(([, group]) => group.map(({ finding }) => finding)),
    ...unused
      .filter(({ declaration }) => texts.pl && texts[declaration.locale])
      .map(({ declaration, index }) => unusedFinding(parity, declaration, index)),
  ];
}

const unusedFinding = (file: YamlFile, { locale, piece, rule }: ParityDeclaration, index: number): Finding => ({
  severity: 'warning',
  file: file.file,
  line: file.lineOf([index]),
  rule: 'parity-unused',
  values: { locale, piece, rule },
});

const keyOf = ({ locale, piece, rule }: { locale: Locale; piece: string; rule: string }) =>
  `${locale} ${piece} ${rule}`;
