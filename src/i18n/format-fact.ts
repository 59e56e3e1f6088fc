import type { Fact } from '../schemas/fact.ts';
import { CYRILLIC_LOCALES, type Locale } from '../domain/locale.ts';
import { formatBankAccount, formatDate, formatMoney, formatNumber, formatPhone, formatYearlyDate } from './format.ts';
import { formatHours } from './format-hours.ts';
import { translator } from './translator.ts';

export type FactForm = 'nominative' | 'genitive';

const NO_BREAK_SPACE = '\u00A0';

/** One value of a fact in the words of a language, without any label. `form` matters for lengths of time only. */
export function formatFactValue(
  fact: Fact,
  value: Fact['values'][number]['value'],
  locale: Locale,
  form: FactForm = 'nominative',
): string {
  const t = translator(locale);
  const unitAndValue = { unit: fact.unit, value } as {
    [U in Fact['unit']]: { unit: U; value: ValueOf<U> };
  }[Fact['unit']];
  switch (unitAndValue.unit) {
    case 'money': {
      const { currency, per } = fact as Extract<Fact, { unit: 'money' }>;
      const amount = formatMoney(unitAndValue.value, currency, locale);
      return per === 'once' || unitAndValue.value === 0 ? amount : t(`fact.per-${per}`, { amount });
    }
    case 'duration': {
      const { of } = fact as Extract<Fact, { unit: 'duration' }>;
      const key = form === 'genitive' ? (`duration-genitive.${of}` as const) : (`duration.${of}` as const);
      const count = unitAndValue.value;
      const start = String(count).length + 1;
      return `${formatNumber(count, locale)}${NO_BREAK_SPACE}${t(key, { count }).slice(start)}`;
    }
    case 'date':
      return formatDate(unitAndValue.value, locale);
    case 'date-range':
      return `${formatDate(unitAndValue.value.from, locale)} – ${formatDate(unitAndValue.value.to, locale)}`;
    case 'yearly-date':
      return formatYearlyDate(unitAndValue.value, locale);
    case 'phone':
      return formatPhone(unitAndValue.value);
    case 'count':
      return formatNumber(unitAndValue.value, locale);
    case 'percent':
      return `${formatNumber(unitAndValue.value, locale)}${CYRILLIC_LOCALES.includes(locale) ? NO_BREAK_SPACE : ''}%`;
    case 'hours':
      return formatHours(unitAndValue.value, locale)
        .map(({ days, times }) => `${days} ${times}`)
        .join(', ');
    case 'bank-account':
      return formatBankAccount(unitAndValue.value);
    case 'boolean':
      return t(unitAndValue.value ? 'fact.yes' : 'fact.no');
    case 'text':
      return unitAndValue.value[locale];
    case 'email':
    case 'url':
      return unitAndValue.value;
  }
}

type ValueOf<U extends Fact['unit']> = Extract<Fact, { unit: U }>['values'][number]['value'];
