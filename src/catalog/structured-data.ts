import type { Locale } from '../domain/locale.ts';
import type { ShownFact } from './facts.ts';
import type { Procedure } from './documents.ts';

/**
 * A procedure as schema.org data. Only values of rung A may enter it, so it names no fee that is not confirmed.
 *
 * @see https://schema.org/GovernmentService
 */
export function structuredProcedure(
  procedure: Procedure,
  facts: ReadonlyMap<string, ShownFact>,
  title: string,
  summary: string,
  path: string,
  locale: Locale,
): Record<string, unknown> {
  const fees = procedure.data.costs.flatMap(({ fact }) => {
    const shown = facts.get(fact);
    return shown?.rung === 'A' && shown.text !== null ? [shown.text] : [];
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: title,
    alternateName: procedure.data.officialName,
    description: summary,
    inLanguage: locale,
    url: path,
    areaServed: { '@type': 'City', name: 'Kraków' },
    ...(fees.length > 0 ? { feesAndCommissionsSpecification: fees.join('; ') } : {}),
  };
}
