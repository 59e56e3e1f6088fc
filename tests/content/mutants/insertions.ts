import type { Locale } from '../../../src/domain/locale.ts';

export type Words = Record<Locale, string>;

/** Right in all languages, and how it goes wrong in a translation. */
export interface Insertion {
  right: Words;
  wrong: Partial<Words>[];
}

export const UNITS: Insertion[] = [
  {
    right: { pl: 'trzy dni', en: 'three days', uk: 'три дні', ru: 'три дня' },
    wrong: [
      { en: 'three hours', uk: 'три години', ru: 'три часа' },
      { en: 'three months', uk: 'три місяці', ru: 'три месяца' },
      { en: 'four days', uk: 'чотири дні', ru: 'четыре дня' },
    ],
  },
  {
    right: { pl: 'dwa tygodnie', en: 'two weeks', uk: 'два тижні', ru: 'две недели' },
    wrong: [
      { en: 'two months', uk: 'два місяці', ru: 'два месяца' },
      { en: 'two years', uk: 'два роки', ru: 'два года' },
    ],
  },
  {
    right: { pl: '50 zł', en: 'PLN 50', uk: '50 злотих', ru: '50 злотых' },
    wrong: [
      { en: 'EUR 50', uk: '50 євро', ru: '50 евро' },
      { en: '50%', uk: '50%', ru: '50%' },
    ],
  },
  {
    right: { pl: '1 500 zł', en: '1,500 złoty', uk: '1500 злотих', ru: '1500 злотых' },
    wrong: [
      { en: '1,500 euros', uk: '1500 євро', ru: '1500 евро' },
      { en: '15,000 złoty', uk: '15 000 злотих', ru: '15 000 злотых' },
    ],
  },
];

export const DATES: Insertion[] = [
  {
    right: { pl: '4 maja 2026', en: '4 May 2026', uk: '4 травня 2026 року', ru: '4 мая 2026 года' },
    wrong: [
      { en: '5 May 2026', uk: '5 травня 2026 року', ru: '5 мая 2026 года' },
      { en: '4 March 2026', uk: '4 березня 2026 року', ru: '4 марта 2026 года' },
      { en: '4 May 2027', uk: '4 травня 2027 року', ru: '4 мая 2027 года' },
    ],
  },
  {
    right: { pl: '12.10.2026', en: 'October 12, 2026', uk: '12.10.2026', ru: '12 октября 2026' },
    wrong: [{ en: 'December 10, 2026', uk: '10.12.2026', ru: '10 декабря 2026' }],
  },
  {
    right: { pl: 'od lutego', en: 'from February', uk: 'з лютого', ru: 'с февраля' },
    wrong: [{ en: 'from January', uk: 'з січня', ru: 'с января' }],
  },
  {
    right: { pl: 'w środę', en: 'on Wednesday', uk: 'у середу', ru: 'в среду' },
    wrong: [{ en: 'on Thursday', uk: 'у четвер', ru: 'в четверг' }],
  },
];

const everywhere = (text: string): Words => ({ pl: text, en: text, uk: text, ru: text });

export const CONTACTS: Insertion[] = [
  { right: everywhere('+48 12 616 55 55'), wrong: [everywhere('+48 12 616 55 56'), everywhere('+48 12 661 55 55')] },
  { right: everywhere('12 616 78 00'), wrong: [everywhere('12 616 79 00')] },
  {
    right: everywhere('sprawa@um.krakow.pl'),
    wrong: [everywhere('sprawy@um.krakow.pl'), everywhere('sprawa@krakow.pl')],
  },
];
