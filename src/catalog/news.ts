import { isCurrentNews } from '../domain/news.ts';
import type { Locale } from '../domain/locale.ts';
import { documentsOfKind, linkTo, type DocumentLink } from './documents.ts';
import { TODAY } from './today.ts';

/** A piece of news as it stands in a list. */
export interface ShownNews extends DocumentLink {
  /** Its day, `2026-05-04`. */
  date: string;
  isCurrent: boolean;
}

/** All news in a language, the newest first. */
export async function allNews(locale: Locale): Promise<ShownNews[]> {
  return (await documentsOfKind('news')).map((document) => ({
    ...linkTo(document, locale),
    date: document.data.date,
    isCurrent: isCurrentNews(document.data, TODAY),
  }));
}
