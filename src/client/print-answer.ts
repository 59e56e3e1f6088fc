import { INTL_TAGS, type Locale } from '../domain/locale.ts';
import { withYearWord } from '../domain/year-word.ts';
import {
  sheetFile,
  type Comparison,
  type EditionRecord,
  type PrintedPart,
  type PrintRecord,
} from '../domain/print-version.ts';
import type { CheckStrings } from '../i18n/check-strings.ts';
import { element, fill } from './search-entry.ts';

/** How an answer looks: the print is still true, it is not, or nobody can tell. */
type Tone = 'same' | 'changed' | 'unsure';

interface LinkTo {
  href: string;
  label: string;
}

/** An answer of two sentences, and where to go on. */
export function answerWithout(tone: Tone, title: string, help: string, link: LinkTo | null): Node[] {
  return [heading(tone, title), element('p', '', help), ...(link ? [actions([link])] : [])];
}

/** How a sheet stands to the present content. `own` is the record in the language of the page. */
export function answerAbout(
  comparison: Comparison,
  record: PrintRecord,
  own: PrintRecord,
  locale: Locale,
  strings: CheckStrings,
): Node[] {
  const { title, url } = own;
  const about = element('p', 'check-about', title);
  const stamp = element('p', 'soft', stampOf(record.date, record.version, locale, strings));
  const links: LinkTo[] = [{ href: url, label: strings.open }];
  if (comparison.state === 'same') {
    return [heading('same', strings.same), about, element('p', '', strings.sameHelp), stamp, actions(links)];
  }
  const { changed, gone } = comparison;
  const isListed = changed.length < record.parts.length;
  const list = element('ul', 'check-list');
  for (const { part, before } of isListed ? changed : []) {
    const mine = own.parts.find(({ id }) => id === part.id);
    list.append(changedPart(mine ?? part, before, url, record === own, strings));
  }
  const help = isListed && list.childElementCount > 0 ? strings.changedHelp : strings.changedUnlisted;
  const sheet = { href: url + sheetFile(own.id, locale, own.discreet), label: strings.print };
  return [
    heading('changed', strings.changed),
    about,
    element('p', '', help),
    ...(list.childElementCount > 0 ? [list] : []),
    ...(gone > 0 && isListed ? [element('p', '', `${strings.gone} ${gone}`)] : []),
    stamp,
    actions(own.discreet ? links : links.concat(sheet)),
  ];
}

/** How a booklet stands to its newest edition. */
export function answerAboutEdition(
  printed: { edition: number; version: string },
  record: EditionRecord,
  locale: Locale,
  strings: CheckStrings,
): Node[] {
  const date = dateOf(record.date, locale);
  const edition = fill(strings.edition, { edition: String(record.edition) });
  const stamp = element('p', 'soft', `${edition} · ${stampOf(record.date, record.version, locale, strings)}`);
  const about = element('p', 'check-about', record.title);
  if (printed.version === record.version) {
    return [heading('same', strings.same), about, element('p', '', strings.sameHelp), stamp];
  }
  const isNewer = record.edition > printed.edition;
  const said = isNewer
    ? [fill(strings.newerEdition, { edition: String(record.edition), date }), record.changes]
    : [fill(strings.sameEditionChanged, { date })];
  return [
    heading('changed', strings.changed),
    about,
    ...said.map((sentence) => element('p', '', sentence)),
    stamp,
    actions([{ href: record.url, label: strings.print }]),
  ];
}

function changedPart(
  part: PrintedPart,
  before: string | null,
  url: string,
  isSameLanguage: boolean,
  strings: CheckStrings,
): HTMLElement {
  const name = element('a', '', part.label);
  name.href = `${url}#${part.anchor}`;
  const entry = element('li', '', name);
  if (part.now !== null) {
    const pairs = element('dl', '');
    const pair = (term: string, value: Node) =>
      pairs.append(element('div', '', element('dt', '', term), element('dd', '', value)));
    // An old value is in the words of the sheet’s language: beside a new one in another it would only confuse.
    const was = isSameLanguage ? before : null;
    pair(strings.was, was === null ? document.createTextNode(strings.noLonger) : element('del', '', was));
    pair(strings.isNow, element('strong', '', part.now));
    entry.append(pairs);
  } else if (before !== null && isSameLanguage) {
    const details = element('details', 'fold', element('summary', '', strings.showBefore));
    for (const line of before.split(/\n+/)) if (line.trim() !== '') details.append(element('p', '', line));
    entry.append(details);
  }
  return entry;
}

const heading = (tone: Tone, words: string) => element('h2', `check-${tone}`, words);

function actions(links: readonly LinkTo[]): HTMLElement {
  const row = element('p', 'check-actions');
  for (const { href, label } of links) {
    const link = element('a', '', label);
    link.href = href;
    row.append(link, ' ');
  }
  return row;
}

function stampOf(date: string | null, version: string, locale: Locale, strings: CheckStrings): string {
  return date === null
    ? fill(strings.stampUndated, { version })
    : fill(strings.stamp, { date: dateOf(date, locale), version });
}

/** A day, month or year in words. */
function dateOf(date: string, locale: Locale): string {
  const [year = '', month, day] = date.split('-');
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const shown = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  return withYearWord(new Intl.DateTimeFormat(INTL_TAGS[locale], options).format(shown), locale);
}
