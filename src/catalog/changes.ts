import { isRecent } from '../domain/changes.ts';
import { valueOn } from '../domain/fact.ts';
import { SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import { parseWords, plainText } from '../markdown/parse.ts';
import type { Fact } from '../schemas/fact.ts';
import { factsInLists } from './document-view.ts';
import { documents, linkTo, textIn, type AnyDocument, type DocumentLink } from './documents.ts';
import { facts, showFact, type ShownFact } from './facts.ts';
import { TODAY } from './today.ts';

/** What changed on a day: a piece of news, the text of a document, or values that a document tells. */
export type ShownChange = { date: string; link: DocumentLink } & (
  | { what: 'news' }
  /** Sections of the body that changed; none where the change is in the words around it. */
  | { what: 'text'; sections: { id: string; heading: string }[] }
  /** Fees with their names; other values stand on the page itself. */
  | { what: 'values'; fees: { name: string; fact: ShownFact }[] }
);

/** Everything that changed, as far as files tell: days of news, changed texts, values in force for less than a year. */
export async function allChanges(locale: Locale): Promise<ShownChange[]> {
  const found = await Promise.all(
    (await documents()).map(async (document) => [
      ...(document.kind === 'news'
        ? [{ what: 'news' as const, date: document.data.date, link: linkTo(document, locale) }]
        : []),
      ...textChanges(document, locale),
      ...(await valueChanges(document, locale)),
    ]),
  );
  return found.flat();
}

function textChanges(document: AnyDocument, locale: Locale): ShownChange[] {
  const { sections } = textIn(document, locale);
  const byDay = Map.groupBy(Object.entries(document.data.changed), ([, day]) => day);
  return [...byDay].map(([date, changed]) => ({
    what: 'text',
    date,
    link: linkTo(document, locale),
    sections: sections.flatMap(({ id, heading }) =>
      id !== null && heading !== '' && changed.some(([section]) => section === id) ? [{ id, heading }] : [],
    ),
  }));
}

/**
 * Values that a document tells and that came into force within the last year; values without a number do not count. News
 * that reports a new amount is listed as news already.
 */
async function valueChanges(document: AnyDocument, locale: Locale): Promise<ShownChange[]> {
  if (document.kind === 'news') return [];
  const known = await facts();
  const used = [...new Set([...factsInLists(document), ...document.texts[SOURCE_LOCALE].uses.facts])];
  const recent = used.flatMap((id) => {
    const fact = known.get(id);
    const since = fact && inForceSince(fact);
    return since ? [{ id, date: since }] : [];
  });
  const shown = await Promise.all(recent.map(async (one) => ({ ...one, fact: await showFact(one.id, locale) })));
  const byDay = Map.groupBy(
    shown.filter(({ fact }) => fact.rung !== 'C'),
    ({ date }) => date,
  );
  return [...byDay].map(([date, values]) => ({
    what: 'values',
    date,
    link: linkTo(document, locale),
    fees: values.flatMap(({ id, fact }) => {
      const name = feeName(document, id, locale);
      return name === null ? [] : [{ name, fact }];
    }),
  }));
}

/** The first day of the value that holds now, if it lies within the last year. */
function inForceSince({ values }: Fact): string | null {
  const { state, value } = valueOn<Fact['values'][number]>(values, TODAY);
  return state === 'in-force' && value.validFrom !== null && isRecent(value.validFrom, TODAY) ? value.validFrom : null;
}

/** What a fee is for, in the words of the procedure that lists it. */
function feeName(document: AnyDocument, fact: string, locale: Locale): string | null {
  if (document.kind !== 'procedures') return null;
  const cost = document.data.costs.find((one) => one.fact === fact);
  const words = cost && textIn(document, locale).words.costs[cost.id];
  const parsed = words === undefined ? null : parseWords(words);
  return parsed?.ok ? parsed.nodes.map(plainText).join('') : null;
}
