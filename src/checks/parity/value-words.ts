import type { InFourLanguages } from './word-lists.ts';

/** Months by number. English “May” is told from “may” by its capital letter and by what stands before it. */
export const MONTHS: Record<string, InFourLanguages> = {
  '1': { pl: ['styczeń', 'stycznia', 'styczniu'], en: ['January'], uk: ['січень', 'січня', 'січні'], ru: ['январ*'] },
  '2': { pl: ['luty', 'lutego', 'lutym'], en: ['February'], uk: ['лютий', 'лютого', 'лютому'], ru: ['феврал*'] },
  '3': {
    pl: ['marzec', 'marca', 'marcu'],
    en: ['March'],
    uk: ['березень', 'березня', 'березні'],
    ru: ['март', 'марта', 'марте'],
  },
  '4': { pl: ['kwiecień', 'kwietnia', 'kwietniu'], en: ['April'], uk: ['квітень', 'квітня', 'квітні'], ru: ['апрел*'] },
  '5': { pl: ['maj', 'maja', 'maju'], en: ['May'], uk: ['травень', 'травня', 'травні'], ru: ['май', 'мая', 'мае'] },
  '6': { pl: ['czerwiec', 'czerwca', 'czerwcu'], en: ['June'], uk: ['червень', 'червня', 'червні'], ru: ['июн*'] },
  '7': { pl: ['lipiec', 'lipca', 'lipcu'], en: ['July'], uk: ['липень', 'липня', 'липні'], ru: ['июл*'] },
  '8': {
    pl: ['sierpień', 'sierpnia', 'sierpniu'],
    en: ['August'],
    uk: ['серпень', 'серпня', 'серпні'],
    ru: ['август*'],
  },
  '9': {
    pl: ['wrzesień', 'września', 'wrześniu'],
    en: ['September'],
    uk: ['вересень', 'вересня', 'вересні'],
    ru: ['сентябр*'],
  },
  '10': { pl: ['październik*'], en: ['October'], uk: ['жовтень', 'жовтня', 'жовтні'], ru: ['октябр*'] },
  '11': { pl: ['listopad*'], en: ['November'], uk: ['листопад*'], ru: ['ноябр*'] },
  '12': {
    pl: ['grudzień', 'grudnia', 'grudniu'],
    en: ['December'],
    uk: ['грудень', 'грудня', 'грудні'],
    ru: ['декабр*'],
  },
};

export const WEEKDAYS: Record<string, InFourLanguages> = {
  'day 1': { pl: ['poniedział*'], en: ['Monday*'], uk: ['понеділ*'], ru: ['понедельник*'] },
  'day 2': { pl: ['wtor*'], en: ['Tuesday*'], uk: ['вівтор*'], ru: ['вторник*'] },
  'day 3': {
    pl: ['środa', 'środy', 'środę'],
    en: ['Wednesday*'],
    uk: ['середа', 'середи', 'середу'],
    ru: ['среда', 'среды', 'среду', 'средам'],
  },
  'day 4': { pl: ['czwartek', 'czwartk*'], en: ['Thursday*'], uk: ['четвер', 'четверг*'], ru: ['четверг*'] },
  'day 5': { pl: ['piątek', 'piątk*'], en: ['Friday*'], uk: ['п’ятниц*'], ru: ['пятниц*'] },
  'day 6': { pl: ['sobota', 'soboty', 'sobotę', 'sobotni*'], en: ['Saturday*'], uk: ['субот*'], ru: ['суббот*'] },
  'day 7': {
    pl: ['niedziel*'],
    en: ['Sunday*'],
    uk: ['неділя', 'неділі', 'неділю'],
    ru: ['воскресень*', 'воскресный'],
  },
};

/** Units that measure something wherever they stand. */
export const UNITS: Record<string, InFourLanguages> = {
  minute: { pl: ['minut*'], en: ['minute', 'minutes'], uk: ['хвилин*'], ru: ['минут', 'минуты', 'минуту', 'минута'] },
  week: {
    pl: ['tydzień', 'tygod*'],
    en: ['week', 'weeks', 'weekly'],
    uk: ['тиждень', 'тижн*', 'щотижн*'],
    ru: ['недел*', 'еженедельн*'],
  },
  month: {
    pl: ['miesiąc*', 'miesięc*'],
    en: ['month*'],
    uk: ['місяц*', 'місяч*', 'щомісяц*', 'щомісяч*'],
    ru: ['месяц*', 'месячн*', 'ежемесячн*'],
  },
  quarter: {
    pl: ['kwarta*'],
    en: ['quarter', 'quarters', 'quarterly'],
    uk: ['квартал*', 'щокварт*'],
    ru: ['квартал*', 'ежекварт*'],
  },
  percent: { pl: ['%'], en: ['%'], uk: ['%'], ru: ['%'] },
  PLN: {
    pl: ['zł', 'złot*', 'PLN'],
    en: ['PLN', 'złot*', 'zlot*', 'zł'],
    uk: ['злот*', 'PLN', 'zł'],
    ru: ['злот*', 'PLN', 'zł'],
  },
  EUR: {
    pl: ['euro', 'EUR', '€'],
    en: ['euro', 'euros', 'EUR', '€'],
    uk: ['євро', 'EUR', '€'],
    ru: ['евро', 'EUR', '€'],
  },
  kg: { pl: ['kg', 'kilogram*'], en: ['kg', 'kilogram*'], uk: ['кг', 'кілограм*'], ru: ['кг', 'килограмм*'] },
  km: { pl: ['km', 'kilometr*'], en: ['km', 'kilomet*'], uk: ['км', 'кілометр*'], ru: ['км', 'километр*'] },
};

/** Units that measure only after a count: a “working day” and “opening hours” do not. */
export const UNITS_AFTER_COUNT: Record<string, InFourLanguages> = {
  hour: { pl: ['godzin*'], en: ['hour', 'hours'], uk: ['годин*'], ru: ['час', 'часа', 'часов'] },
  day: { pl: ['dzień', 'dni'], en: ['day', 'days'], uk: ['день', 'дні', 'днів'], ru: ['день', 'дня', 'дней'] },
  percent: { pl: ['procent'], en: ['percent', 'per'], uk: ['відсот*'], ru: ['процент*'] },
  year: { pl: ['rok', 'lata', 'lat'], en: ['year', 'years'], uk: ['рік', 'роки', 'років'], ru: ['год', 'года', 'лет'] },
};

/** Counts written as words. */
export const NUMBER_WORDS: Record<string, InFourLanguages> = {
  '2': {
    pl: ['dwa', 'dwie', 'dwóch', 'dwoje', 'dwojga', 'dwoma'],
    en: ['two', 'twice'],
    uk: ['два', 'дві', 'двох', 'двоє', 'двічі', 'двом', 'двома'],
    ru: ['два', 'две', 'двух', 'двое', 'дважды', 'двум', 'двумя'],
  },
  '3': {
    pl: ['trzy', 'trzech', 'troje', 'trzema'],
    en: ['three'],
    uk: ['три', 'трьох', 'трьома', 'троє'],
    ru: ['три', 'трёх', 'трех', 'тремя', 'трое'],
  },
  '4': {
    pl: ['cztery', 'czterech'],
    en: ['four'],
    uk: ['чотири', 'чотирьох', 'чотирма'],
    ru: ['четыре', 'четырёх', 'четырех', 'четырьмя'],
  },
  '5': { pl: ['pięć', 'pięciu'], en: ['five'], uk: ['п’ять', 'п’яти', 'п’ятьох'], ru: ['пять', 'пяти'] },
  '6': { pl: ['sześć', 'sześciu'], en: ['six'], uk: ['шість', 'шести'], ru: ['шесть', 'шести'] },
  '7': { pl: ['siedem', 'siedmiu'], en: ['seven'], uk: ['сім', 'семи'], ru: ['семь', 'семи'] },
  '8': { pl: ['osiem', 'ośmiu'], en: ['eight'], uk: ['вісім', 'восьми'], ru: ['восемь', 'восьми'] },
  '9': { pl: ['dziewięć', 'dziewięciu'], en: ['nine'], uk: ['дев’ять', 'дев’яти'], ru: ['девять', 'девяти'] },
  '10': { pl: ['dziesięć', 'dziesięciu'], en: ['ten'], uk: ['десять', 'десяти'], ru: ['десять', 'десяти'] },
};
