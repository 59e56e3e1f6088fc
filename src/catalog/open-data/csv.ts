/**
 * Rows as CSV with a head line, for spreadsheets. Text that a spreadsheet would run as a formula gets an apostrophe.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function csv(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const head = Object.keys(rows[0] ?? {});
  return [head, ...rows.map((row) => head.map((name) => row[name] ?? ''))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
