import { buildDate } from '../domain/build-date.ts';

/** The day of this build, `2026-11-20`; the same on every page. */
export const TODAY = buildDate(process.env);
