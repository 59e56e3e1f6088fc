import { valueOn } from '../../domain/fact.ts';
import { TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { translator } from '../../i18n/translator.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { EntryOf } from '../../schemas/open-data.ts';
import { documentsOfKind } from '../documents.ts';
import { facts } from '../facts.ts';
import { TODAY } from '../today.ts';
import { stateOf } from '../translation-state.ts';
import { perLocale, sourceOf } from './shapes.ts';

/** The programme's indicators; the facts `programme-<id>-2023` and `programme-<id>-target` hold their values. */
const INDICATORS = [
  'info-point-users',
  'procedures-translated',
  'staff-trained',
  'coordinator-meetings',
  'consultation-meetings',
  'consultation-participants',
  'centre-events',
  'participation-share',
  'ambassador-applications',
  'education-reach',
  'exclusion-actions',
] as const;

type OpenIndicator = EntryOf<'indicators'>;

/** The indicators of the Open Kraków programme. Only translated procedures can be counted here; nothing else is guessed. */
export async function openIndicators(): Promise<OpenIndicator[]> {
  const known = await facts();
  return Promise.all(
    INDICATORS.map(async (id) => {
      const baseline = counted(`programme-${id}-2023`, known);
      const target = counted(`programme-${id}-target`, known);
      return {
        id,
        name: perLocale((locale) => translator(locale)(`data.indicator-${id}`)),
        unit: known.get(`programme-${id}-target`)?.unit === 'percent' ? 'percent' : 'count',
        baseline,
        target,
        measured: id === 'procedures-translated' ? await translatedProcedures() : [],
      };
    }),
  );
}

function counted(id: string, known: ReadonlyMap<string, Fact>): OpenIndicator['target'] {
  const fact = known.get(id);
  if (fact?.unit !== 'count' && fact?.unit !== 'percent') return null;
  const { value } = valueOn<(typeof fact.values)[number]>(fact.values, TODAY);
  return { fact: id, value: value.value, ...sourceOf(value) };
}

/** How many procedures are translated, by language and state, on the day of the build. */
export async function translatedProcedures(): Promise<OpenIndicator['measured']> {
  const procedures = await documentsOfKind('procedures');
  return Promise.all(
    TRANSLATED_LOCALES.map(async (locale) => {
      const states = await Promise.all(procedures.map((procedure) => stateOf(procedure, locale)));
      const count = (wanted: string) => states.filter((state) => state === wanted).length;
      return { locale, on: TODAY, current: count('current'), outdated: count('outdated'), missing: count('missing') };
    }),
  );
}
