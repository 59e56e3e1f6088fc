import { DETAILS } from '../../checks/messages/details.ts';
import type { JsonShape } from '../../schemas/json-shape.ts';
import type { EditorLanguage } from './field.ts';

/** Month and day that some year has. */
const OF_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2\\d))';

/** What the checks say of a value that has not the form of its schema; `own` is stricter than that where a form can be. */
const FORMS: readonly { pattern: string; form: string; own?: string }[] = [
  { pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', form: 'form.id' },
  { pattern: '^\\d{4}-\\d{2}-\\d{2}$', form: 'form.day', own: `^\\d{4}-${OF_YEAR}$` },
  { pattern: '^\\d{4}-\\d{2}(-\\d{2})?$', form: 'form.day-or-month', own: `^\\d{4}-(?:${OF_YEAR}|0[1-9]|1[0-2])$` },
  {
    pattern: '^(undated|\\d{4}(-\\d{2}){0,2})$',
    form: 'form.source-date',
    own: `^(?:undated|\\d{4}(?:-(?:${OF_YEAR}|0[1-9]|1[0-2]))?)$`,
  },
  { pattern: '^\\d{4}(-\\d{2})?$', form: 'form.source-date', own: '^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$' },
  { pattern: '^\\d{2}-\\d{2}$', form: 'form.yearly-date', own: `^${OF_YEAR}$` },
  { pattern: '^(\\+\\d{8,15}|\\d{3}|\\d{6})$', form: 'form.phone' },
  { pattern: '^([01]\\d|2[0-4]):[0-5]\\d$', form: 'form.clock' },
  { pattern: '^\\d{26}$', form: 'form.bank-account' },
  { pattern: '^(?:glossary|help-points|cards|welcome-pack\\/[a-z0-9-]+)$', form: 'form.leaflet-page' },
];

const ADDRESS = '^https?://[^\\s/]+\\.[^\\s]+$';

/** What a field may hold, and what the editor is told of anything else; nothing where every text is right. */
export function patternOf({ pattern, format }: JsonShape, language: EditorLanguage): { pattern?: [string, string] } {
  if (format === 'uri') return { pattern: [ADDRESS, said('form.url', language)] };
  if (format === 'email' && pattern !== undefined) return { pattern: [pattern, said('form.email', language)] };
  if (pattern === undefined) return {};
  const known = FORMS.find((one) => one.pattern === pattern);
  return { pattern: [known?.own ?? pattern, said(known?.form ?? 'form.other', language)] };
}

function said(form: string, language: EditorLanguage): string {
  const words = DETAILS[form]?.[language] ?? '';
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}
