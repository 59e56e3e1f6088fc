import { readableWords } from '../domain/readable-words.ts';
import type { Locale } from '../domain/locale.ts';
import { documentsOfKind, textIn, type DocumentOf } from './documents.ts';
import { showFact, shownNumber, type ShownFact } from './facts.ts';

/** An indicator of the city's programme, in one language. */
export interface ShownIndicator {
  id: string;
  /** The number of the goal of the programme to which it belongs. */
  goal: number;
  /** What it counts, in plain words without marks. */
  name: string;
  /** The language in which the name really is. */
  nameLocale: Locale;
  /** The number at the start; null where the document gives none. */
  baseline: Measured | null;
  baselineYear: number;
  /** The number to reach: a minimum level. */
  target: Measured;
  /** True when the target is for each year. */
  perYear: boolean;
}

/** A value of an indicator: its words, its source, and its number where it may be shown. */
export interface Measured {
  fact: ShownFact;
  number: number | null;
}

/** The indicators that a chapter of the programme lists, in its order. */
export async function indicatorsOf(document: DocumentOf<'programme'>, locale: Locale): Promise<ShownIndicator[]> {
  const own = textIn(document, locale);
  return Promise.all(
    document.data.indicators.map(async ({ id, goal, baseline, baselineYear, target, perYear }) => {
      const translated = own.words.indicators[id];
      const name = translated ?? document.texts.pl.words.indicators[id] ?? id;
      return {
        id,
        goal,
        name: readableWords(name, new Map()),
        nameLocale: translated === undefined ? 'pl' : own.locale,
        baseline: baseline === null ? null : await measured(baseline, locale),
        baselineYear,
        target: await measured(target, locale),
        perYear,
      };
    }),
  );
}

/** Every indicator of the programme. */
export async function allIndicators(locale: Locale): Promise<ShownIndicator[]> {
  const lists = (await documentsOfKind('programme')).map((document) => indicatorsOf(document, locale));
  return (await Promise.all(lists)).flat();
}

const measured = async (id: string, locale: Locale): Promise<Measured> => ({
  fact: await showFact(id, locale),
  number: await shownNumber(id),
});
