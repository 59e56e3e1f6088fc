import type { APIRoute } from 'astro';
import { LOCALES, TRANSLATED_LOCALES } from '../../domain/locale.ts';
import { csv } from '../../catalog/open-data/csv.ts';
import { openIndicators } from '../../catalog/open-data/indicators.ts';

/** The indicators of the programme for spreadsheets, a row each. */
export const GET: APIRoute = async () => {
  const rows = (await openIndicators()).map(({ id, name, unit, baseline, target, measured }) => ({
    id,
    ...Object.fromEntries(LOCALES.map((locale) => [`name_${locale}`, name[locale]])),
    unit,
    baseline_2023: baseline?.value ?? null,
    target: target?.value ?? null,
    source_url: (target ?? baseline)?.sourceUrl ?? null,
    source_date: (target ?? baseline)?.sourceDate ?? null,
    measured_on: measured[0]?.on ?? null,
    ...Object.fromEntries(
      TRANSLATED_LOCALES.flatMap((locale) => {
        const own = measured.find((one) => one.locale === locale);
        return [
          [`current_${locale}`, own?.current ?? null],
          [`outdated_${locale}`, own?.outdated ?? null],
        ];
      }),
    ),
  }));
  return new Response(csv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
