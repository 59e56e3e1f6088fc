export type ReportLanguage = 'en' | 'pl';
export type MessageValues = Record<string, string | number>;

/** What is wrong, and how to mend it. `{name}` is filled in from the finding's values. */
export type Message = readonly [what: string, how: string];
