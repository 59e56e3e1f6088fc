import type { Fact } from '../../schemas/fact.ts';
import type { EntryOf } from '../../schemas/open-data.ts';
import { facts } from '../facts.ts';
import { sourceOf } from './shapes.ts';

/** Every value of the site by its id, those that readers are not shown too: their grade says so. */
export async function openFacts(): Promise<EntryOf<'facts'>[]> {
  return [...(await facts())].toSorted(([a], [b]) => a.localeCompare(b, 'en')).map(([id, fact]) => openFact(id, fact));
}

function openFact(id: string, { values, ...settings }: Fact): EntryOf<'facts'> {
  return {
    id,
    ...settings,
    values: values.map((one) => ({
      value: one.value,
      validFrom: one.validFrom,
      validTo: one.validTo,
      record: one.record,
      ...sourceOf(one),
    })),
  };
}
