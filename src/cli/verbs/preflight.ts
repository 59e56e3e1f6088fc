import { readContent } from '../../checks/content-tree.ts';
import type { Finding } from '../../checks/finding.ts';
import type { ReportLanguage } from '../../checks/messages.ts';
import { changeBetween, type Change, type ChangedPiece } from '../../checks/preflight/change.ts';
import { readabilityHints } from '../../checks/preflight/readability.ts';
import { findingLine } from '../../checks/report.ts';
import { CALLED, TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { contentAt, defaultBase } from './content-at.ts';
import type { Verb } from './verb.ts';

const WORDS = {
  en: {
    nothing: 'No Polish text has changed.',
    changed: 'Polish texts that changed',
    all: 'all languages follow',
    behind: 'behind',
    words: 'words',
    fresh: 'new',
    newDocument: 'all new',
    toDo: 'To translate',
    sections: 'sections',
    facts: 'Facts that this touches',
    how: { value: 'value changed', added: 'new in a text', removed: 'gone from a text' },
    nowhere: 'on no page',
    hints: 'How the Polish reads (hints, nothing is blocked)',
  },
  pl: {
    nothing: 'Żaden polski tekst się nie zmienił.',
    changed: 'Zmienione polskie teksty',
    all: 'wszystkie języki są aktualne',
    behind: 'nieaktualne',
    words: 'słowa',
    fresh: 'nowe',
    newDocument: 'wszystko nowe',
    toDo: 'Do tłumaczenia',
    sections: 'sekcje',
    facts: 'Fakty, których to dotyczy',
    how: { value: 'zmieniona wartość', added: 'nowy w tekście', removed: 'usunięty z tekstu' },
    nowhere: 'na żadnej stronie',
    hints: 'Jak się czyta polski tekst (podpowiedzi, niczego nie blokują)',
  },
} satisfies Record<ReportLanguage, unknown>;

export const preflight: Verb = {
  usage: 'preflight [base]',
  help: 'What the present change makes outdated, how many words that is, which facts it touches, and how the Polish reads. Base: a commit.',
  run({ root, words: [base], language }) {
    const tree = readContent(root);
    const change = changeBetween(contentAt(root, base ?? defaultBase(root)), tree);
    const files = new Set(change.pieces.map(({ file }) => file));
    const hints = readabilityHints(tree, files).map((hint) => `  ${hintLine(hint, language)}`);
    const text = WORDS[language];
    const blocks = [
      ...(change.pieces.length === 0
        ? [text.nothing]
        : [
            `${text.changed}:`,
            ...[...Map.groupBy(change.pieces, ({ subject }) => subject).values()].flatMap((pieces) =>
              subjectLines(pieces, language),
            ),
            '',
            ...totals(change, language),
          ]),
      ...(change.facts.length === 0 ? [] : ['', `${text.facts}:`, ...factLines(change, language)]),
      ...(hints.length === 0 ? [] : ['', `${text.hints}:`, ...hints]),
    ];
    return { text: blocks.join('\n'), exitCode: 0 };
  },
};

/** The changed pieces of one subject; a wholly new one is a single line. */
function subjectLines(pieces: readonly ChangedPiece[], language: ReportLanguage): string[] {
  const text = WORDS[language];
  const [{ subject = '' } = {}] = pieces;
  const isNew = pieces.length > 1 && pieces.every(({ words, newWords }) => words === newWords);
  if (!isNew) return pieces.map((piece) => `  ${subject} · ${piece.piece} — ${stateOf([piece], language)}`);
  return [`  ${subject} — ${text.newDocument} (${text.sections}: ${pieces.length}) — ${stateOf(pieces, language)}`];
}

function stateOf(pieces: readonly ChangedPiece[], language: ReportLanguage): string {
  const text = WORDS[language];
  const behind = new Set(pieces.flatMap((piece) => piece.behind.map(({ locale }) => locale)));
  const languages = [...behind].map((locale) => CALLED[locale][language]).join(', ');
  return `${counted(pieces, language)} — ${behind.size === 0 ? text.all : `${text.behind}: ${languages}`}`;
}

function counted(pieces: readonly ChangedPiece[], language: ReportLanguage): string {
  const text = WORDS[language];
  const sum = (count: (piece: ChangedPiece) => number) => pieces.reduce((total, piece) => total + count(piece), 0);
  return `${text.words}: ${sum(({ words }) => words)}, ${text.fresh}: ${sum(({ newWords }) => newWords)}`;
}

function totals({ pieces }: Change, language: ReportLanguage): string[] {
  const text = WORDS[language];
  return TRANSLATED_LOCALES.map((locale) => {
    const own = pieces.filter(({ behind }) => behind.some((one) => one.locale === locale));
    const left = own.length === 0 ? '0' : `${text.sections}: ${own.length}, ${counted(own, language)}`;
    return `${text.toDo} — ${CALLED[locale][language]}: ${left}`;
  });
}

function factLines({ facts }: Change, language: ReportLanguage): string[] {
  const text = WORDS[language];
  return facts.map(({ id, how, pages }) => `  ${id} (${text.how[how]}): ${pages.join(', ') || text.nowhere}`);
}

/** A hint without the name of its rule: nobody has to look it up. */
function hintLine(hint: Finding, language: ReportLanguage): string {
  const [place = '', , ...words] = findingLine(hint, language).split(' — ');
  return [place, ...words].join(' — ');
}
