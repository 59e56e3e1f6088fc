import { FILE_MESSAGES } from './messages/files.ts';
import { LANGUAGE_MESSAGES } from './messages/language.ts';
import { TEXT_MESSAGES } from './messages/texts.ts';

export type ReportLanguage = 'en' | 'pl';
export type MessageValues = Record<string, string | number>;

/** What is wrong, and how to mend it. `{name}` is filled in from the finding's values. */
export type Message = readonly [what: string, how: string];

/** Every finding in two languages: what files hold, what texts hold, and their language. */
export const MESSAGES = { ...FILE_MESSAGES, ...TEXT_MESSAGES, ...LANGUAGE_MESSAGES } satisfies Record<
  string,
  Record<ReportLanguage, Message>
>;

export type MessageId = keyof typeof MESSAGES;
