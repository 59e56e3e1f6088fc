import type { Locale } from '../domain/locale.ts';
import { translator } from './translator.ts';

/** Words of the box that saves a whole language; `{{date}}`, `{{size}}` and `{{percent}}` are filled in by the browser. */
export interface OfflineStrings {
  unsupported: string;
  checking: string;
  size: string;
  megabytes: string;
  pages: string;
  asOf: string;
  notSaved: string;
  save: string;
  saving: string;
  cancel: string;
  saved: string;
  newest: string;
  newer: string;
  update: string;
  remove: string;
  removed: string;
  noNetwork: string;
  noNetworkNoCopy: string;
  /** What is said of each fault. */
  faults: Record<'cancelled' | 'network' | 'damaged' | 'space', string>;
}

/** The strings of that box in one language. */
export function offlineStrings(locale: Locale): OfflineStrings {
  const t = translator(locale);
  return {
    unsupported: t('offline.unsupported'),
    checking: t('offline.checking'),
    size: t('offline.size'),
    megabytes: t('offline.megabytes', { size: '{{size}}' }),
    pages: t('offline.pages'),
    asOf: t('offline.as-of'),
    notSaved: t('offline.not-saved'),
    save: t('offline.save'),
    saving: t('offline.saving', { percent: '{{percent}}' }),
    cancel: t('offline.cancel'),
    saved: t('offline.saved', { date: '{{date}}' }),
    newest: t('offline.newest'),
    newer: t('offline.newer'),
    update: t('offline.update'),
    remove: t('offline.remove'),
    removed: t('offline.removed'),
    noNetwork: t('offline.no-network'),
    noNetworkNoCopy: t('offline.no-network-no-copy'),
    faults: {
      cancelled: t('offline.cancelled'),
      network: t('offline.failed-network'),
      damaged: t('offline.failed-damaged'),
      space: t('offline.failed-space'),
    },
  };
}
