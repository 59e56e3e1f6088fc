import type { Locale } from '../domain/locale.ts';
import { findDocument, linksTo, type DocumentLink } from './documents.ts';
import { showFact } from './facts.ts';
import { notices, site } from './site.ts';

/** Fixed pages in the footer, in order. */
const FOOTER_PAGES = ['contacts', 'law-changes', 'about', 'accessibility', 'privacy', 'staff'] as const;

/** What stands around every page in one language. */
export interface Frame {
  siteUrl: string;
  draft: boolean;
  name: string;
  publisher: string;
  licence: { name: string; url: string };
  feedback: string | null;
  /** The service that takes reports; null where there is none. */
  feedbackEndpoint: string | null;
  emergencyNumber: string;
  footerPages: (typeof FOOTER_PAGES)[number][];
  /** Messages in force, each with the document that says more. */
  notices: { text: string; more: DocumentLink | null }[];
}

/** The frame of a page about these topics. */
export async function frame(locale: Locale, topics: readonly string[]): Promise<Frame> {
  const { url, status, words, textLicence, feedback, feedbackEndpoint } = await site();
  const found = await Promise.all(FOOTER_PAGES.map(async (id) => ((await findDocument(id)) ? [id] : [])));
  const emergency = await showFact('phone-emergency', locale);
  if (emergency.text === null) throw new Error('The emergency number must be a seen and current fact.');
  return {
    siteUrl: url,
    draft: status === 'draft',
    ...words[locale],
    licence: textLicence,
    feedback,
    feedbackEndpoint: feedbackEndpoint ?? null,
    emergencyNumber: emergency.text,
    footerPages: found.flat(),
    notices: await Promise.all(
      (await notices(locale, topics)).map(async ({ text, document }) => ({
        text,
        more: document === null ? null : ((await linksTo([document], locale))[0] ?? null),
      })),
    ),
  };
}
