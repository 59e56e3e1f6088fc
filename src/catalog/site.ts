import { getCollection, getEntry } from 'astro:content';
import type { Locale } from '../domain/locale.ts';
import type { Site } from '../schemas/site.ts';
import { oncePerBuild, oncePerBuildEach } from './once-per-build.ts';
import { TODAY } from './today.ts';

/** Who publishes the site, and where. */
export const site = oncePerBuild(async (): Promise<Site> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing.');
  return entry.data;
});

export interface Topic {
  id: string;
  name: string;
  summary: string;
}

/** The topics in the reader's order, in one language. */
export const topics = oncePerBuildEach(async (locale: Locale): Promise<Topic[]> => {
  const entry = await getEntry('topics', 'topics');
  return Object.entries(entry?.data ?? {})
    .toSorted(([, a], [, b]) => a.order - b.order)
    .map(([id, topic]) => ({ id, ...topic.words[locale] }));
});

const noticesInForce = oncePerBuild(async () =>
  (await getCollection('notices'))
    .flatMap((file) => Object.values(file.data))
    .filter((notice) => notice.from <= TODAY && TODAY <= notice.until),
);

/** Notices that are in force today, on these topics or on the whole site, each with the id of what says more. */
export async function notices(
  locale: Locale,
  topicIds: readonly string[],
): Promise<{ text: string; document: string | null }[]> {
  return (await noticesInForce())
    .filter((notice) => notice.topics.length === 0 || notice.topics.some((topic) => topicIds.includes(topic)))
    .map((notice) => ({ text: notice.words[locale], document: notice.document ?? null }));
}
