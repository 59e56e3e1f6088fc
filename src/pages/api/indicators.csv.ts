import type { APIRoute } from 'astro';
import { csv } from '../../catalog/open-data/csv.ts';
import { openIndicators } from '../../catalog/open-data/indicators.ts';

/** The indicators of the programme for spreadsheets, a row each. */
export const GET: APIRoute = async () => {
  const rows = (await openIndicators()).map(({ id, name, unit, baseline, target, measured }) => ({
    id,
    name_pl: name.pl,
    name_en: name.en,
    name_uk: name.uk,
    name_ru: name.ru,
    unit,
    baseline_2023: baseline?.value ?? null,
    target: target?.value ?? null,
    source_url: (target ?? baseline)?.sourceUrl ?? null,
    source_date: (target ?? baseline)?.sourceDate ?? null,
    measured_on: measured[0]?.on ?? null,
    ...Object.fromEntries(
      (['en', 'uk', 'ru'] as const).flatMap((locale) => {
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
