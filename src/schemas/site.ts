import { z } from 'astro/zod';
import { address, day, id, localized, words } from './common.ts';
import { phoneNumber } from './fact.ts';

/** `site.yaml`: who publishes the site, and where. */
export const site = z.strictObject({
  status: z.enum(['draft', 'published']).describe('A draft says so on every page, in print, and to search engines.'),
  url: address.describe('Address of the published site, without a slash at the end.'),
  words: localized(
    z.strictObject({
      name: words.describe('Name of the site.'),
      publisher: words.describe('Who publishes it; for a draft, that nobody does yet.'),
    }),
  ),
  textLicence: z.strictObject({ name: words, url: address }).describe('Licence of texts and data.'),
  feedback: z.email('form.email').nullable().describe('Mailbox for reports of mistakes; empty while there is none.'),
  feedbackEndpoint: z
    .url({ protocol: /^https$/, error: 'form.https' })
    .nullable()
    .optional()
    .describe('Address of an own service that takes reports as JSON (POST). Empty or left out: nothing can be sent.'),
  security: z.email('form.email').nullable().describe('Mailbox for security reports; empty while there is none.'),
  statement: z
    .strictObject({
      body: words.nullable().describe('Public body that publishes the site, by its official Polish name.'),
      published: day.nullable().describe('Day on which the site was published.'),
      updated: day.nullable().describe('Day of the last change to the site that matters for accessibility.'),
      prepared: day.nullable().describe('Day on which the accessibility statement was first drawn up.'),
      reviewed: day.nullable().describe('Day of its last review: at the latest 31 March of each year.'),
      contact: words.nullable().describe('Person or unit that answers for accessibility.'),
      email: z.email('form.email').nullable().describe('Mailbox for requests about accessibility.'),
      phone: phoneNumber.nullable().describe('Telephone for requests about accessibility.'),
    })
    .describe('What the accessibility statement says about the publisher; while empty, its text says so in words.'),
  repository: address.nullable().describe('Public repository; empty while there is none.'),
  editing: z
    .strictObject({
      service: z.enum(['github', 'gitlab']).describe('The service that keeps the repository.'),
      repository: z
        .string()
        .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'form.other')
        .describe('Owner and name of the repository: "city/open-krakow".'),
      branch: words.default('main').describe('The branch that changes are made to.'),
      signIn: address
        .optional()
        .describe('Address of the service that signs editors in to GitHub. Without it they use an access token.'),
      appId: words.optional().describe('Id of the application in GitLab with which editors sign in.'),
    })
    .optional()
    .describe(
      'Editing in the browser over the network, under /admin/. Left out: only on a folder of the own computer.',
    ),
  quickExit: address.describe('A harmless, well-known site to which the quick exit of discreet pages leads.'),
  mostNeeded: z.array(id).min(1).describe('Documents at the top of the home page, in order.'),
});

/** `topics.yaml`: the reader's navigation. */
export const topicFile = z.record(
  id,
  z.strictObject({
    order: z.number().int(),
    words: localized(z.strictObject({ name: words, summary: words })),
  }),
);

/** `notices.yaml`: short-lived messages such as a closed office. */
export const noticeFile = z.record(
  id,
  z.strictObject({
    from: day,
    until: day,
    topics: z.array(id).describe('Pages of these topics show it; an empty list means the whole site.'),
    document: id.optional().describe('The document that says more: a link to it stands behind the words.'),
    words: localized(words),
  }),
);

export type Site = z.infer<typeof site>;
export type TopicFile = z.infer<typeof topicFile>;
export type NoticeFile = z.infer<typeof noticeFile>;
