import type { Words } from './field.ts';

/** What a kind of value is called, in the list from which an editor chooses the kind of a new fact. */
export const UNITS: Record<string, Words> = {
  money: { pl: 'kwota', en: 'amount of money' },
  duration: { pl: 'długość czasu', en: 'length of time' },
  date: { pl: 'data', en: 'date' },
  'date-range': { pl: 'okres', en: 'range of dates' },
  'yearly-date': { pl: 'dzień roku', en: 'day of every year' },
  phone: { pl: 'telefon', en: 'telephone' },
  email: { pl: 'e-mail', en: 'e-mail' },
  url: { pl: 'adres w internecie', en: 'web address' },
  count: { pl: 'liczba', en: 'count' },
  percent: { pl: 'procent', en: 'percent' },
  hours: { pl: 'godziny', en: 'hours' },
  'bank-account': { pl: 'rachunek bankowy', en: 'bank account' },
  boolean: { pl: 'tak lub nie', en: 'yes or no' },
  text: { pl: 'słowa', en: 'words' },
};
