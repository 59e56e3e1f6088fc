import { z } from 'astro/zod';
import { PICTURE_LICENCES, PICTURE_NAME, type PictureLicence } from '../domain/picture.ts';
import { address, month, words } from './common.ts';

const LICENCES = Object.keys(PICTURE_LICENCES) as [PictureLicence, ...PictureLicence[]];

/** A photograph in `content/pictures/`, as a place, an event or news names it. Its description stands with the words. */
export const picture = z
  .strictObject({
    file: z
      .string()
      .regex(PICTURE_NAME, 'form.picture-file')
      .describe('Name of a file in content/pictures/: English words joined with hyphens, then .jpg, .png or .webp.'),
    author: words.describe('Who took it, as the source names the author.'),
    licence: z
      .enum(LICENCES)
      .describe('The licence that its source names, or "city": made for the city, which may use it.'),
    source: address.optional().describe('Address of the page from which it was taken; "city" needs none.'),
    taken: month.optional().describe('The month (or year) in which it was taken: "2026-05"; left out where unknown.'),
  })
  .refine(({ licence, source }) => source !== undefined || !PICTURE_LICENCES[licence].source, {
    error: 'form.other',
    path: ['source'],
  })
  .describe('A photograph that helps: the entrance, the building, the place. Its description stands with the words.');

/** What a photograph shows: it is read aloud, and stands where the photograph cannot. */
export const alt = words
  .optional()
  .describe('What the photograph shows, for those who do not see it. Every language needs it where there is one.');

export type PictureData = z.infer<typeof picture>;
