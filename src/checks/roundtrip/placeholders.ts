import { nearest } from '../nearest.ts';
import { fold } from './form.ts';

/** What is wrong with the placeholders of a row. */
export interface PlaceholderFault {
  rule:
    | 'placeholder-broken'
    | 'placeholder-unknown'
    | 'placeholder-changed'
    | 'placeholder-missing'
    | 'placeholder-repeated'
    | 'placeholder-open';
  placeholder: string;
  nearest?: string | undefined;
}

const TOKEN = /⟦[^⟦⟧]*⟧/g;

/** Placeholders in lines, in order. */
export const placeholdersIn = (lines: readonly string[]): string[] => (lines.join('\n').match(TOKEN) ?? []).map(fold);

/** A placeholder without its grammatical form and without the value that it shows. */
const keyOf = (token: string): string => token.replace(/ = .*⟧$/, '⟧').replace(/^(⟦fact [^/⟧]+)\/[a-z]+⟧$/, '$1⟧');

const isEdge = (token: string): boolean => /^⟦\/?pl⟧$/.test(token);
const isClosing = (token: string): boolean => token.startsWith('⟦/');

/**
 * Faults of a translation's placeholders. Each must stand as often as in the Polish text, or as in the translation of
 * today. `shown` are the placeholders that the file itself shows beside the Polish text: a value may have changed since.
 */
export function placeholderFaults(row: {
  lines: readonly string[];
  polish: readonly string[];
  own: readonly string[];
  shown: readonly string[];
}): PlaceholderFault[] {
  const tokens = placeholdersIn(row.lines);
  if (/[⟦⟧]/.test(row.lines.join('\n').replace(TOKEN, ''))) {
    const [, near = ''] = /([⟦⟧].{0,30})/.exec(row.lines.join(' ').replace(TOKEN, '')) ?? [];
    return [{ rule: 'placeholder-broken', placeholder: near }];
  }
  const expected = placeholdersIn([...row.polish, ...row.own]);
  const known = new Set([...expected, ...row.shown].map(fold));
  const keys = new Set([...known].map(keyOf));
  const faults: PlaceholderFault[] = [];
  for (const token of new Set(tokens.filter((one) => !isEdge(one) && !isClosing(one)))) {
    if (!keys.has(keyOf(token)))
      faults.push({ rule: 'placeholder-unknown', placeholder: token, nearest: nearest(token, known) });
    else if (
      token.includes(' = ') &&
      ![...known].some((one) => valueOf(one) === valueOf(token) && keyOf(one) === keyOf(token))
    )
      faults.push({
        rule: 'placeholder-changed',
        placeholder: token,
        nearest: [...known].find((one) => keyOf(one) === keyOf(token)),
      });
  }
  const count = (list: readonly string[], key: string) => list.filter((one) => keyOf(one) === key).length;
  const [inPolish, inOwn] = [placeholdersIn(row.polish), placeholdersIn(row.own)];
  for (const key of new Set(expected.filter((one) => !isEdge(one) && !isClosing(one)).map(keyOf))) {
    const counts = row.own.length === 0 ? [count(inPolish, key)] : [count(inPolish, key), count(inOwn, key)];
    const is = count(tokens, key);
    if (is < Math.min(...counts)) faults.push({ rule: 'placeholder-missing', placeholder: key });
    if (is > Math.max(...counts)) faults.push({ rule: 'placeholder-repeated', placeholder: key });
  }
  const open = unclosed(tokens);
  return open === undefined || faults.length > 0 ? faults : [{ rule: 'placeholder-open', placeholder: open }];
}

const valueOf = (token: string): string => / = (.*)⟧$/.exec(token)?.[1] ?? '';

/** The first placeholder that is opened and not closed, or closed and not opened, in the right order. */
function unclosed(tokens: readonly string[]): string | undefined {
  const open: string[] = [];
  for (const token of tokens) {
    const [, slash, name = ''] = /^⟦(\/?)(\w+)/.exec(token) ?? [];
    if (!['link', 'term', 'call', 'pl', 'warning', 'a11y'].includes(name)) continue;
    if (slash === '') open.push(token);
    else if (!open.pop()?.startsWith(`⟦${name}`)) return token;
  }
  return open[0];
}
