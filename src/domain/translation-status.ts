/**
 * How a translated section stands to the Polish text of today. `current`: made from it. `outdated`: made from an
 * earlier Polish text, or from one that nobody recorded. `missing`: there is no translation.
 */
export type TranslationStatus = 'current' | 'outdated' | 'missing';

/** The status of one section in one language. Nothing but the two digests decides, never a date or a flag. */
export function translationStatus(section: {
  /** Digest of the Polish text as it is now. */
  polish: string;
  /** Digest of the Polish text that the translation was made from. */
  pinned: string | undefined;
  hasTranslation: boolean;
}): TranslationStatus {
  if (!section.hasTranslation) return 'missing';
  return section.pinned === section.polish ? 'current' : 'outdated';
}
