import type { Locale } from '../domain/locale.ts';
import enCalendar from '../../locales/en/calendar.json' with { type: 'json' };
import enCounter from '../../locales/en/counter.json' with { type: 'json' };
import enOffline from '../../locales/en/offline.json' with { type: 'json' };
import enPageTools from '../../locales/en/page-tools.json' with { type: 'json' };
import enPaper from '../../locales/en/paper.json' with { type: 'json' };
import enPlaces from '../../locales/en/places.json' with { type: 'json' };
import enPlan from '../../locales/en/plan.json' with { type: 'json' };
import enProgramme from '../../locales/en/programme.json' with { type: 'json' };
import enSite from '../../locales/en/site.json' with { type: 'json' };
import enStaff from '../../locales/en/staff.json' with { type: 'json' };
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
import ruCalendar from '../../locales/ru/calendar.json' with { type: 'json' };
import ruCounter from '../../locales/ru/counter.json' with { type: 'json' };
import ruOffline from '../../locales/ru/offline.json' with { type: 'json' };
import ruPageTools from '../../locales/ru/page-tools.json' with { type: 'json' };
import ruPaper from '../../locales/ru/paper.json' with { type: 'json' };
import ruPlaces from '../../locales/ru/places.json' with { type: 'json' };
import ruPlan from '../../locales/ru/plan.json' with { type: 'json' };
import ruProgramme from '../../locales/ru/programme.json' with { type: 'json' };
import ruSite from '../../locales/ru/site.json' with { type: 'json' };
import ruStaff from '../../locales/ru/staff.json' with { type: 'json' };
import ukCalendar from '../../locales/uk/calendar.json' with { type: 'json' };
import ukCounter from '../../locales/uk/counter.json' with { type: 'json' };
import ukOffline from '../../locales/uk/offline.json' with { type: 'json' };
import ukPageTools from '../../locales/uk/page-tools.json' with { type: 'json' };
import ukPaper from '../../locales/uk/paper.json' with { type: 'json' };
import ukPlaces from '../../locales/uk/places.json' with { type: 'json' };
import ukPlan from '../../locales/uk/plan.json' with { type: 'json' };
import ukProgramme from '../../locales/uk/programme.json' with { type: 'json' };
import ukSite from '../../locales/uk/site.json' with { type: 'json' };
import ukStaff from '../../locales/uk/staff.json' with { type: 'json' };

/**
 * Every interface string by language and key. `locales/<locale>/` has a file for each room of the site: what stands at
 * the counter, on paper, offline… A new file is added here; a test finds one that is not.
 */
export const STRINGS = {
  pl: {
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
  },
  en: {
    ...enSite,
    ...enCalendar,
    ...enPageTools,
    ...enCounter,
    ...enOffline,
    ...enPaper,
    ...enPlaces,
    ...enPlan,
    ...enProgramme,
    ...enStaff,
  },
  uk: {
    ...ukSite,
    ...ukCalendar,
    ...ukPageTools,
    ...ukCounter,
    ...ukOffline,
    ...ukPaper,
    ...ukPlaces,
    ...ukPlan,
    ...ukProgramme,
    ...ukStaff,
  },
  ru: {
    ...ruSite,
    ...ruCalendar,
    ...ruPageTools,
    ...ruCounter,
    ...ruOffline,
    ...ruPaper,
    ...ruPlaces,
    ...ruPlan,
    ...ruProgramme,
    ...ruStaff,
  },
} satisfies Record<Locale, Record<string, string>>;
