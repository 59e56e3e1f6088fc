import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../domain/locale.ts';
import plCalendar from '../../locales/pl/calendar.json' with { type: 'json' };
import plCounter from '../../locales/pl/counter.json' with { type: 'json' };
import plOffline from '../../locales/pl/offline.json' with { type: 'json' };
import plPageTools from '../../locales/pl/page-tools.json' with { type: 'json' };
import plPaper from '../../locales/pl/paper.json' with { type: 'json' };
import plPlaces from '../../locales/pl/places.json' with { type: 'json' };
import plPlan from '../../locales/pl/plan.json' with { type: 'json' };
import plProgramme from '../../locales/pl/programme.json' with { type: 'json' };
import plSite from '../../locales/pl/site.json' with { type: 'json' };
import plStaff from '../../locales/pl/staff.json' with { type: 'json' };

/** The Polish strings: their keys are the keys of every language. A new file is added here; a test finds one that is not. */
const POLISH = {
  ...plSite,
  ...plCalendar,
  ...plPageTools,
  ...plCounter,
  ...plOffline,
  ...plPaper,
  ...plPlaces,
  ...plPlan,
  ...plProgramme,
  ...plStaff,
};

/**
 * Every interface string by language and key. `locales/<locale>/` has a file for each room of the site: what stands at
 * the counter, on paper, offline… Plural endings differ between languages.
 */
export const STRINGS = Object.fromEntries(
  LOCALES.map((locale) => [locale, locale === SOURCE_LOCALE ? POLISH : stringsOf(locale)]),
) as Record<Locale, typeof POLISH>;

/** The strings of a translated language. A build and its tools run in the root of the project. */
function stringsOf(locale: Locale): Record<string, string> {
  const folder = join(process.cwd(), 'locales', locale);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const strings = files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, string>);
  return Object.assign({}, ...strings) as Record<string, string>;
}
