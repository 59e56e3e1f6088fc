import { getCollection } from 'astro:content';
import { rungOf, valueOn, type Rung } from '../domain/fact.ts';
import type { Locale } from '../domain/locale.ts';
import { formatDate } from '../i18n/format.ts';
import { formatFactValue, type FactForm } from '../i18n/format-fact.ts';
import type { Fact } from '../schemas/fact.ts';
import type { UsableValue } from './due-rule.ts';
import { oncePerBuild, oncePerBuildEach } from './once-per-build.ts';
import { TODAY } from './today.ts';

/** A value ready to be shown in one language. */
export interface ShownFact {
  id: string;
  unit: Fact['unit'];
  rung: Rung;
  /** Words of the value; null on rung C, where the number is not shown. */
  text: string | null;
  /** Target of a link for phones, e-mail and addresses; null on rung C. */
  href: string | null;
  smsOnly: boolean;
  /** Set when the value has run out or has not begun. */
  validity: { state: 'expired' | 'upcoming'; date: string } | null;
  /** Last day of a value in force, `2026-12-31`, so that a copy on the device can tell when it has run out. */
  validTo: string | null;
  source: { url: string; date: string | null };
}

/** Every fact by its id. */
export const facts = oncePerBuild(async () => {
  const files = await getCollection('facts');
  return new Map<string, Fact>(files.flatMap((file) => Object.entries(file.data)));
});

/**
 * A fact as it is shown in a language on the day of the build.
 *
 * @throws Error when there is no such fact; the checks name the file and line before a build gets here.
 */
export const showFact = oncePerBuildEach(
  async (id: string, locale: Locale, form: FactForm = 'nominative'): Promise<ShownFact> => {
    const fact = (await facts()).get(id);
    if (!fact) throw new Error(`There is no fact "${id}". Run "npm run content -- check".`);
    const { state, value } = valueOn<Fact['values'][number]>(fact.values, TODAY);
    const rung = rungOf(value, TODAY);
    const hidden = rung === 'C';
    return {
      id,
      unit: fact.unit,
      rung,
      text: hidden ? null : formatFactValue(fact, value.value, locale, form),
      href: hidden ? null : hrefOf(fact.unit, value.value),
      smsOnly: fact.unit === 'phone' && fact.sms,
      validity:
        state === 'expired'
          ? { state, date: formatDate(value.validTo ?? '', locale) }
          : state === 'upcoming'
            ? { state, date: formatDate(value.validFrom ?? '', locale) }
            : null,
      validTo: state === 'in-force' ? value.validTo : null,
      source: {
        url: value.sourceUrl,
        date: value.sourceDate === 'undated' ? null : formatDate(value.checked?.on ?? value.sourceDate, locale),
      },
    };
  },
);

/**
 * The number of a count or a share as it may be shown on the day of the build, for plots and for machines; null where it
 * may not, or where the fact is no plain number.
 */
export async function shownNumber(id: string): Promise<number | null> {
  const fact = (await facts()).get(id);
  if (fact?.unit !== 'count' && fact?.unit !== 'percent') return null;
  const { value } = valueOn<(typeof fact.values)[number]>(fact.values, TODAY);
  return rungOf(value, TODAY) === 'C' ? null : value.value;
}

/** The values that may be reckoned with on the day of the build, by the id of their fact: in force, and not of rung C. */
export const usableValues = oncePerBuild(async (): Promise<Map<string, UsableValue>> => {
  const usable = new Map<string, UsableValue>();
  for (const [id, fact] of await facts()) {
    const { state, value } = valueOn<Fact['values'][number]>(fact.values, TODAY);
    const rung = rungOf(value, TODAY);
    if (state === 'in-force' && rung !== 'C')
      usable.set(id, { fact, value: value.value, rung, validTo: value.validTo });
  }
  return usable;
});

function hrefOf(unit: Fact['unit'], value: unknown): string | null {
  if (unit === 'phone') return `tel:${String(value)}`;
  if (unit === 'email') return `mailto:${String(value)}`;
  if (unit === 'url') return String(value);
  return null;
}
