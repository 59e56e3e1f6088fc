import { z } from 'astro/zod';
import { chapterData, chapterText } from './chapter.ts';
import { entry, id, words } from './common.ts';

/** What the programme counts, to see whether it works. Its numbers are facts, its name stands in each language. */
const indicator = entry.extend({
  goal: z.int().min(1).max(6).describe('The number of the goal of the programme to which it belongs.'),
  baseline: id.nullable().describe('Fact with the number at the start; empty where the document gives none.'),
  baselineYear: z.int().min(2016).max(2100).describe('The year of the number at the start.'),
  target: id.describe('Fact with the number to reach: a minimum level.'),
  perYear: z.boolean().describe('true: the document says that the target is for each year.'),
});

/** `page.yaml` of a chapter of the city's programme. */
export const programmeData = chapterData.extend({
  indicators: z
    .array(indicator)
    .default([])
    .describe('Indicators that the chapter shows in a table and a plot. Their names stand in each language.'),
});

/** Front matter of such a chapter in one language. */
export const programmeText = chapterText.extend({
  indicators: z.record(id, words).default({}).describe('What each indicator counts.'),
});

export type Indicator = z.infer<typeof indicator>;
