import { createHash } from 'node:crypto';
import { translator } from '../../i18n/translator.ts';
import type { Dataset, EntryOf } from '../../schemas/open-data.ts';
import { site } from '../site.ts';
import { TODAY } from '../today.ts';
import { openEvents } from './events.ts';
import { openFacts } from './facts.ts';
import { openGlossary } from './glossary.ts';
import { openIndicators } from './indicators.ts';
import { openPlaces } from './places.ts';
import { openProcedures } from './procedures.ts';
import { perLocale } from './shapes.ts';

const READ = {
  procedures: openProcedures,
  facts: openFacts,
  places: openPlaces,
  events: openEvents,
  glossary: openGlossary,
  indicators: openIndicators,
} satisfies { [D in Dataset]: () => Promise<EntryOf<D>[]> };

/** A file of open data. Its digest changes only when an entry does. */
export async function openDataFile(dataset: Dataset) {
  const { url, status, words, textLicence } = await site();
  const entries = await READ[dataset]();
  return {
    $schema: new URL(`/api/schema/${dataset}.json`, url).href,
    dataset,
    name: perLocale((locale) => translator(locale)(`data.set-${dataset}`)),
    publisher: perLocale((locale) => words[locale].publisher),
    draft: status === 'draft',
    licence: textLicence,
    builtFor: TODAY,
    digest: `sha256-${createHash('sha256').update(JSON.stringify(entries)).digest('hex')}`,
    count: entries.length,
    entries,
  };
}
