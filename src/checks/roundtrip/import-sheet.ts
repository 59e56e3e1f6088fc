import { SOURCE_LOCALE, TRANSLATED_LOCALES, type Locale } from '../../domain/locale.ts';
import { textDigest } from '../../markdown/canonical.ts';
import { checkContent } from '../check.ts';
import type { ContentTree } from '../content-tree.ts';
import type { Finding } from '../finding.ts';
import { subjects, type Subject } from '../freshness/subject.ts';
import type { MessageId, MessageValues } from '../messages.ts';
import { nearest } from '../nearest.ts';
import type { ReadRow, ReadSheet } from './docx-read.ts';
import { fieldsOf, sameFieldIn, type Field } from './fields.ts';
import { fold } from './form.ts';
import { placeholderFaults, placeholdersIn } from './placeholders.ts';
import { linesDigest, linesOf, type TranslatedLocale, type ValueIn } from './sheet.ts';
import { subjectName, withFiles } from './with-files.ts';
import { orderOfYaml, withField } from './write-field.ts';

/** What an import would do: the files that change, the pieces that then follow the Polish text, and what was found. */
export interface ImportPlan {
  locale: TranslatedLocale;
  /** New texts of files, by path. Empty when anything is refused. */
  files: Map<string, string>;
  accepted: { subject: string; pieces: string[] }[];
  findings: Finding[];
}

/** The fields of subjects in a language by piece and name; each subject is read once. */
function fieldFinder(tree: ContentTree, locale: Locale): (subject: Subject, row: ReadRow) => Field | undefined {
  const known = new Map<Subject, Map<string, Field>>();
  return (subject, row) => {
    const own =
      known.get(subject) ??
      new Map(fieldsOf(tree, subject, locale).map((field) => [`${field.piece}#${field.name}`, field]));
    known.set(subject, own);
    return own.get(`${row.piece}#${row.name}`);
  };
}

interface Judged {
  row: ReadRow;
  subject: Subject;
  field: Field;
  isChanged: boolean;
  /** True when the Polish text is still the one that was translated. */
  isFresh: boolean;
}

/** The text of a file on the disk; undefined where there is none. */
export type ReadFile = (file: string) => string | undefined;

/**
 * What a translator's file would change in the content. An error of the file, or one that the changed content would
 * have, refuses the whole of it.
 */
export function importSheet(
  tree: ContentTree,
  sheet: ReadSheet | null,
  context: { name: string; today: string; valueIn: ValueIn; readFile: ReadFile },
): ImportPlan {
  const locale = TRANSLATED_LOCALES.find((one) => one === sheet?.locale);
  const refused = (findings: Finding[]): ImportPlan => ({
    locale: locale ?? 'en',
    files: new Map(),
    accepted: [],
    findings,
  });
  const finding = (rule: MessageId, line: number, values: MessageValues = {}, near?: string): Finding => ({
    severity: rule === 'import-polish-changed' ? 'warning' : 'error',
    file: context.name,
    line,
    rule,
    values,
    ...(near === undefined ? {} : { nearest: near }),
  });
  if (!sheet || !locale) return refused([finding('import-not-ours', 1)]);
  const findings = rowNumberFindings(sheet, finding);
  const judged: Judged[] = [];
  const all = new Map(subjects(tree).map((subject) => [subjectName(subject), subject]));
  const polishField = fieldFinder(tree, SOURCE_LOCALE);
  const ownField = fieldFinder(tree, locale);
  for (const row of sheet.rows) {
    const subject = all.get(row.subject);
    const polish = subject && polishField(subject, row);
    const id = `${row.subject}#${row.piece}`;
    if (!subject || !polish) {
      findings.push(finding('import-row-unknown', row.number, { id }, nearest(row.subject, all.keys())));
      continue;
    }
    const field = ownField(subject, row) ?? sameFieldIn(subject, locale, polish);
    const own = linesOf(field, context.valueIn(locale));
    const lines = row.lines.map(fold);
    const isChanged = linesDigest(lines) !== row.made.own && linesDigest(lines) !== linesDigest(own);
    const piece = (subject.pieces[SOURCE_LOCALE] ?? []).find((one) => one.id === row.piece);
    const isFresh = textDigest(piece?.text ?? '') === row.made.polish;
    judged.push({ row: { ...row, lines }, subject, field, isChanged, isFresh });
    if (lines.join('\n') === own.join('\n')) continue;
    if (isChanged && linesDigest(own) !== row.made.own) findings.push(finding('import-conflict', row.number, { id }));
    if (lines.length === 0) findings.push(finding('import-emptied', row.number, { id }));
    if (isChanged && !isFresh) findings.push(finding('import-polish-changed', row.number, { id }));
    const faults = placeholderFaults({
      lines,
      own,
      polish: linesOf(polish, context.valueIn(SOURCE_LOCALE)),
      shown: placeholdersIn(row.polish.concat(own, linesOf(polish, context.valueIn(locale)))),
    });
    if (lines.length > 0)
      findings.push(
        ...faults.map((fault) => finding(fault.rule, row.number, { placeholder: fault.placeholder }, fault.nearest)),
      );
  }
  for (const { row } of judged.filter(({ row, subject }) => isHalf(judged, row, subject)))
    findings.push(finding('import-half', row.number, { id: `${row.subject}#${row.piece}` }));
  if (findings.some(({ severity }) => severity === 'error')) return refused(findings);

  const files = new Map<string, string>();
  for (const { row, subject, field } of judged.filter(({ isChanged }) => isChanged)) {
    const written = writeRow(files, subject, field, row, context);
    if (written === undefined)
      findings.push(finding('import-unwritable', row.number, { id: `${row.subject}#${row.piece}`, file: field.file }));
    else files.set(field.file, written);
  }
  const next = withFiles(tree, files);
  const nextField = fieldFinder(next, locale);
  const after = new Map(subjects(next).map((subject) => [subjectName(subject), subject]));
  for (const { row, field } of judged.filter(({ isChanged }) => isChanged)) {
    const subject = after.get(row.subject);
    const now = subject && nextField(subject, row);
    if (!now || linesDigest(linesOf(now, context.valueIn(locale))) !== linesDigest(row.lines))
      findings.push(finding('import-unwritable', row.number, { id: `${row.subject}#${row.piece}`, file: field.file }));
  }
  findings.push(...newFindings(tree, next, files, context.today));
  if (findings.some(({ severity }) => severity === 'error')) return refused(findings);
  return { locale, files, accepted: acceptedPieces(judged), findings };
}

function rowNumberFindings(
  sheet: ReadSheet,
  finding: (rule: MessageId, line: number, values: MessageValues) => Finding,
): Finding[] {
  return Array.from({ length: sheet.count }, (_, index) => index + 1).flatMap((number) => {
    const times = sheet.rows.filter((row) => row.number === number).length;
    if (times === 1) return [];
    return [finding(times === 0 ? 'import-row-missing' : 'import-row-twice', number, { number })];
  });
}

/** True for the empty part of a piece whose other part is filled in. */
const isHalf = (all: readonly Judged[], row: ReadRow, subject: Subject): boolean =>
  row.lines.length === 0 &&
  all.some((one) => one.subject === subject && one.row.piece === row.piece && one.row.lines.length > 0);

function writeRow(
  files: ReadonlyMap<string, string>,
  subject: Subject,
  field: Field,
  row: ReadRow,
  { readFile, valueIn }: { readFile: ReadFile; valueIn: ValueIn },
): string | undefined {
  const raw = files.get(field.file) ?? readFile(field.file);
  const polish = subject.store.form === 'folder' ? (readFile(`${subject.store.folder}/pl.mdx`) ?? '') : '';
  const keys = orderOfYaml(/^---\n([\s\S]*?)\n---(?:\n|$)/.exec(polish)?.[1] ?? '');
  const sections = [...polish.matchAll(/^## .*\{#([a-z0-9-]+)\}\s*$/gm)].map((match) => match[1] ?? '');
  return withField(raw ?? '---\n---\n', field, row.lines, { keys, sections: ['lead', ...sections] }, valueIn('pl'));
}

const checked = new WeakMap<ContentTree, Finding[]>();

/** What the content has already, looked up once however many files are tried. */
function findingsBefore(tree: ContentTree, today: string): Finding[] {
  const found = checked.get(tree) ?? checkContent(tree, today);
  checked.set(tree, found);
  return found;
}

/** Findings that the content has only with the new texts. */
function newFindings(
  before: ContentTree,
  after: ContentTree,
  files: ReadonlyMap<string, string>,
  today: string,
): Finding[] {
  if (files.size === 0) return [];
  const found = checkContent(after, today);
  if (found.length === 0) return [];
  const key = ({ line: _line, ...rest }: Finding) => JSON.stringify(rest);
  const known = new Set(findingsBefore(before, today).map(key));
  return found.filter((one) => !known.has(key(one)));
}

/** Pieces that follow the Polish text now: changed, or confirmed by the translator. */
function acceptedPieces(judged: readonly Judged[]): ImportPlan['accepted'] {
  const bySubject = new Map<string, Set<string>>();
  for (const { row, subject, isChanged, isFresh } of judged) {
    if (!isFresh || row.lines.length === 0 || (!isChanged && !row.isConfirmed)) continue;
    const name = subjectName(subject);
    bySubject.set(name, (bySubject.get(name) ?? new Set()).add(row.piece));
  }
  return [...bySubject].map(([subject, pieces]) => ({ subject, pieces: [...pieces] }));
}
