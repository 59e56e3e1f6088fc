import type { Locale } from '../domain/locale.ts';
import { STRINGS } from './strings.ts';
import { translator } from './translator.ts';

/** Words of the plan that the browser adds; `{{done}}` and `{{count}}` are filled in there. */
export interface PlanStrings {
  /** “5 steps” by plural form. */
  steps: Readonly<Record<string, string>>;
  lastDay: string;
  passed: string;
  passedShort: string;
  check: string;
  checkShort: string;
  maybe: string;
  progress: string;
  late: string;
  copied: string;
  qr: string;
  kept: string;
  forgotten: string;
  failed: string;
  /** What the calendar is called, and what each of its days says at the end. */
  title: string;
  notAdvice: string;
}

/** The strings of the plan in one language. */
export function planStrings(locale: Locale): PlanStrings {
  const t = translator(locale);
  const stem = 'plan.steps';
  const forms = Object.entries(STRINGS[locale]).filter(([key]) => key.startsWith(`${stem}_`));
  return {
    steps: Object.fromEntries(forms.map(([key, words]) => [key.slice(stem.length + 1), words])),
    lastDay: t('plan.last-day'),
    passed: t('plan.passed'),
    passedShort: t('plan.passed-short'),
    check: t('fact.check'),
    checkShort: t('fact.check-short'),
    maybe: t('plan.maybe'),
    progress: t('plan.progress', { done: '{{done}}', count: '{{count}}' }),
    late: t('plan.late'),
    copied: t('plan.copied'),
    qr: t('plan.qr-name'),
    kept: t('plan.kept'),
    forgotten: t('plan.forgotten'),
    failed: t('plan.failed'),
    title: t('plan.title'),
    notAdvice: t('plan.not-advice'),
  };
}
