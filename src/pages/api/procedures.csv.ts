import type { APIRoute } from 'astro';
import { csv } from '../../catalog/open-data/csv.ts';
import { openProcedures } from '../../catalog/open-data/procedures.ts';

/** Every procedure with the state of its translations, for spreadsheets. */
export const GET: APIRoute = async () => {
  const rows = (await openProcedures()).map(({ id, status, officialName, serviceCodes, translation, title, url }) => ({
    id,
    status,
    official_name: officialName,
    service_codes: serviceCodes.join(' '),
    ...Object.fromEntries(Object.entries(translation).map(([locale, state]) => [`state_${locale}`, state])),
    ...Object.fromEntries(Object.entries(title).map(([locale, text]) => [`title_${locale}`, text])),
    ...Object.fromEntries(Object.entries(url).map(([locale, address]) => [`url_${locale}`, address])),
  }));
  return new Response(csv(rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
