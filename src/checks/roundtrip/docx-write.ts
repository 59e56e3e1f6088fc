import {
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { CALLED } from '../../domain/locale.ts';
import type { TranslationStatus } from '../../domain/translation-status.ts';
import { toForm } from './form.ts';
import type { SheetPart, SheetRow, TranslatedLocale, ValueIn } from './sheet.ts';

/** The first words of a file for translators: what it is, for whom, and how many rows it has. */
export const headLine = (locale: string, rows: number): string => `open-krakow-translation 1 · ${locale} · ${rows}`;

const STATE = { missing: 'brak', outdated: 'zmienione', current: 'aktualne' } satisfies Record<
  TranslationStatus,
  string
>;
const GREY = '6B6B6B';
/** Widths of the columns in twentieths of a point: A4 lying, narrow margins. */
const COLUMNS = [2200, 5900, 5900, 900];
const EDGE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;

const HOW = [
  'Pisz tylko w kolumnie „Tłumaczenie”. Znaki ⟦…⟧ przepisz bez zmian: to wartości, odnośniki i terminy. Słowa między ⟦term …⟧ a ⟦/term⟧ oraz między ⟦link …⟧ a ⟦/link⟧ przetłumacz. Polskie słowa obejmij znakami ⟦pl⟧ i ⟦/pl⟧.',
  'Podkreślone słowa przybyły, przekreślone zniknęły. Gdy tłumaczenie jest nadal dobre, wpisz w ostatniej kolumnie „ok”.',
  'Write in the column “Tłumaczenie” only. Keep every ⟦…⟧ as it is. Underlined Polish words are new, struck ones are gone. If a translation is still right, write “ok” in the last column.',
];

/** A file for translators, as DOCX: for each document a table, and the words of the glossary below. */
export async function sheetDocx(
  parts: readonly SheetPart[],
  locale: TranslatedLocale,
  valueIn: ValueIn,
): Promise<Uint8Array> {
  const rows = parts.flatMap((part) => part.rows);
  const number = new Map(rows.map((row, index) => [row, index + 1]));
  const document = new Document({
    title: `Open Kraków: ${CALLED[locale].pl}`,
    creator: 'Open Kraków',
    styles: {
      default: {
        document: {
          run: { font: 'Liberation Sans', size: 21, language: { value: 'pl-PL' } },
          paragraph: { spacing: { after: 80 } },
        },
      },
      characterStyles: [
        {
          id: 'Placeholder',
          name: 'Placeholder',
          run: { color: '1F3F66', shading: { type: ShadingType.CLEAR, fill: 'E4EAF2' } },
        },
        { id: 'Id', name: 'Id', run: { color: GREY, size: 12 } },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11906, height: 16838 },
            margin: { top: 850, bottom: 850, left: 850, right: 850 },
          },
        },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            children: [new TextRun(`Tłumaczenie: język ${CALLED[locale].pl}`)],
          }),
          ...HOW.map((text) => new Paragraph({ children: runsOf(text) })),
          new Paragraph({ children: [new TextRun({ text: headLine(locale, rows.length), size: 14, color: GREY })] }),
          ...parts.flatMap((part) => partBlocks(part, number, valueIn)),
        ],
      },
    ],
  });
  return lockPlaceholders(new Uint8Array(await Packer.toBuffer(document)));
}

function partBlocks(part: SheetPart, number: Map<SheetRow, number>, valueIn: ValueIn): (Paragraph | Table)[] {
  const head = ['№', 'Polski', 'Tłumaczenie', 'ok?'];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(part.title)] }),
    new Table({
      columnWidths: COLUMNS,
      width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideHorizontal: EDGE, insideVertical: EDGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      rows: [
        new TableRow({
          tableHeader: true,
          children: head.map((text, index) =>
            cell(index, [new Paragraph({ children: [new TextRun({ text, bold: true })] })], true),
          ),
        }),
        ...part.rows.map((row) => sheetRow(row, number.get(row) ?? 0, valueIn)),
      ],
    }),
    new Paragraph({ children: [] }),
    ...part.terms.map(
      ({ polish, own, explanation }) =>
        new Paragraph({
          children: [
            new TextRun({ text: polish, bold: true }),
            new TextRun(` — ${own}. `),
            new TextRun({ text: explanation, color: GREY }),
          ],
        }),
    ),
  ];
}

function sheetRow(row: SheetRow, number: number, valueIn: ValueIn): TableRow {
  const { subject, field, status, made } = row;
  const small = (text: string) => new Paragraph({ children: [new TextRun({ text, style: 'Id' })] });
  const label = [
    new Paragraph({ children: [new TextRun({ text: `№ ${number}`, bold: true }), new TextRun(` ${STATE[status]}`)] }),
    small(`${subject.kind}/${subject.id}#${field.piece}#${field.name}`),
    small(`${made.polish}:${made.own}`),
  ];
  const changed = row.changes.length > 0 && isFirstField(field.name);
  const polish = [
    ...row.polish.map((line) => new Paragraph({ children: runsOf(line) })),
    ...(changed
      ? [
          new Paragraph({ children: [new TextRun({ text: 'Zmiany:', size: 16, color: GREY })] }),
          ...changeParagraphs(row, valueIn),
        ]
      : []),
  ];
  const own = row.own.length > 0 ? row.own : [''];
  return new TableRow({
    children: [
      cell(0, label),
      cell(1, polish),
      cell(
        2,
        own.map((line) => new Paragraph({ children: runsOf(line) })),
      ),
      cell(3, [new Paragraph('')]),
    ],
  });
}

/** A piece of two fields shows its changes once. */
const isFirstField = (name: string): boolean => name !== 'heading' && name !== 'text' && name !== 'duty';

function changeParagraphs({ changes }: SheetRow, valueIn: ValueIn): Paragraph[] {
  const lines: TextRun[][] = [[]];
  for (const { kind, text } of changes) {
    text.split(/\n+/).forEach((part, index) => {
      if (index > 0) lines.push([]);
      const shown = part === '' ? '' : keepEdges(part, toForm(part, valueIn('pl')).replace(/\*+/g, ''));
      const look: Partial<IRunOptions> =
        kind === 'added'
          ? { underline: {}, color: '0B6B2E' }
          : kind === 'removed'
            ? { strike: true, color: 'A3180E' }
            : { color: GREY };
      if (shown !== '') lines.at(-1)?.push(new TextRun({ text: shown, size: 18, ...look }));
    });
  }
  return lines.map((children) => new Paragraph({ children }));
}

const keepEdges = (source: string, text: string): string =>
  (/^\s/.test(source) ? ' ' : '') + text + (/\s$/.test(source) && text !== '' ? ' ' : '');

function cell(index: number, children: Paragraph[], shaded = false): TableCell {
  return new TableCell({
    children,
    width: { size: COLUMNS[index] ?? 0, type: WidthType.DXA },
    ...(shaded || index === 0 ? { shading: { type: ShadingType.CLEAR, fill: 'F1EFEA' } } : {}),
  });
}

/** The words of a line: bold ones, those in italics, placeholders, and the rest as people read it. */
function runsOf(line: string): TextRun[] {
  let bold = false;
  let italics = false;
  return line.split(/(⟦[^⟧]*⟧|(?<!\\)\*\*?)/).flatMap((part) => {
    if (part === '**') bold = !bold;
    if (part === '*') italics = !italics;
    if (part === '' || part === '**' || part === '*') return [];
    if (part.startsWith('⟦')) return [placeholderRun(part, bold, italics)];
    return [new TextRun({ text: part.replace(/\\([*[\]`\\])/g, '$1'), ...looks(bold, italics) })];
  });
}

const placeholderRun = (text: string, bold: boolean, italics: boolean): TextRun =>
  new TextRun({ text, ...looks(bold, italics), style: 'Placeholder' });

/** A look that is not there is not named: half of a file would be such names. */
const looks = (bold: boolean, italics: boolean): IRunOptions => ({
  ...(bold && { bold }),
  ...(italics && { italics }),
});

/** Placeholders become content controls that a word processor does not let anybody type into. */
function lockPlaceholders(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx);
  const name = 'word/document.xml';
  const xml = strFromU8(files[name] ?? new Uint8Array());
  const locked = xml.replace(
    /<w:r>(?:(?!<\/w:r>).)*<w:rStyle w:val="Placeholder"\/>.*?<\/w:r>/gs,
    (run) => `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run}</w:sdtContent></w:sdt>`,
  );
  return zipSync({ ...files, [name]: strToU8(locked) });
}
