import { getCollection } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import { formatDate } from '../i18n/format.ts';
import { leafletFile } from '../routing/urls.ts';
import type { Leaflet } from '../schemas/leaflet.ts';

/** A booklet, leaflet, poster or set of cards in one language. */
export interface ShownLeaflet {
  id: string;
  form: Leaflet['form'];
  title: string;
  summary: string;
  edition: number;
  /** Day of the edition, in words. */
  day: string;
  /** Name of its PDF, beside the page that lists it. */
  file: string;
}

/** All that can be printed in a language, in the reader's order: what has no words in it is left out. */
export async function leaflets(locale: Locale): Promise<ShownLeaflet[]> {
  return (await getCollection('leaflets'))
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap(({ id, data: { form, words, edition, date } }) => {
      const own = words[locale];
      if (!own) return [];
      const { title, summary } = own;
      return [
        { id, form, title, summary, edition, day: formatDate(date, locale), file: leafletFile(id, form, locale) },
      ];
    });
}
