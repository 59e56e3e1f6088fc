import type { Locale } from '../domain/locale.ts';
import { translator } from '../i18n/translator.ts';
import { documentPath, localUrl } from '../routing/urls.ts';
import type { AtomEntry } from './atom.ts';
import { allChanges, type ShownChange } from './changes.ts';
import { findDocument } from './documents.ts';
import { site } from './site.ts';
import { TODAY } from './today.ts';

/**
 * Changes as entries of a feed, the newest first; what is still to come is left out, and so are pages for readers who
 * may be watched. Each change has an id of its own, for a page changes more than once.
 */
export async function changeEntries(locale: Locale): Promise<AtomEntry[]> {
  const { url } = await site();
  const past = (await allChanges(locale)).filter(({ date }) => date <= TODAY);
  const discreet = await Promise.all(past.map(async ({ link }) => (await findDocument(link.id))?.data.discreet));
  return past
    .filter((_change, index) => discreet[index] !== true)
    .toSorted((a, b) => b.date.localeCompare(a.date) || a.link.id.localeCompare(b.link.id))
    .map((change) => {
      const page = new URL(localUrl(locale, documentPath(change.link.kind, change.link.id)), url).href;
      return {
        id: `${page}#${change.date}-${change.what}`,
        url: page,
        title: change.link.title,
        summary: summaryOf(change, locale),
        lang: change.link.titleLocale,
        date: change.date,
      };
    });
}

/** What changed, in a line; a value that must be checked says so. */
function summaryOf(change: ShownChange, locale: Locale): string {
  const t = translator(locale);
  const what = t(`changes.${change.what}`);
  if (change.what === 'news') return change.link.summary;
  const parts =
    change.what === 'text'
      ? change.sections.map(({ heading }) => heading)
      : change.fees.map(({ name, fact }) =>
          fact.rung === 'B' ? `${name}: ${fact.text} (${t('fact.check-short')})` : `${name}: ${fact.text}`,
        );
  return parts.length > 0 ? `${what}: ${parts.join('; ')}` : what;
}
