import { CALENDAR_MESSAGES } from './messages/calendar.ts';
import { FILE_MESSAGES } from './messages/files.ts';
import { LANGUAGE_MESSAGES } from './messages/language.ts';
import type { Message, ReportLanguage } from './messages/message.ts';
import { PARITY_MESSAGES } from './messages/parity.ts';
import { PICTURE_MESSAGES } from './messages/pictures.ts';
import { READABILITY_MESSAGES } from './messages/readability.ts';
import { ROUNDTRIP_MESSAGES } from './messages/roundtrip.ts';
import { TEXT_MESSAGES } from './messages/texts.ts';

/** Every finding in two languages: what files hold, what texts hold, photographs, language, and what translators send back. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...TEXT_MESSAGES,
  ...PICTURE_MESSAGES,
  ...LANGUAGE_MESSAGES,
  ...PARITY_MESSAGES,
  ...ROUNDTRIP_MESSAGES,
  ...READABILITY_MESSAGES,
  ...CALENDAR_MESSAGES,
} satisfies Record<string, Record<ReportLanguage, Message>>;

export type { MessageValues, ReportLanguage } from './messages/message.ts';
export type MessageId = keyof typeof MESSAGES;
