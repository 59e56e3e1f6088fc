import type { Locale } from '../domain/locale.ts';
import { translator } from './translator.ts';

/** Words with which the browser says how a print stands; `{{…}}` is filled in there. */
export interface CheckStrings {
  checking: string;
  unreadable: string;
  unreadableHelp: string;
  same: string;
  sameHelp: string;
  changed: string;
  changedHelp: string;
  changedUnlisted: string;
  gone: string;
  was: string;
  isNow: string;
  noLonger: string;
  showBefore: string;
  open: string;
  /** On paper: the present sheet. */
  print: string;
  unknown: string;
  unknownHelp: string;
  search: string;
  noNetwork: string;
  noNetworkHelp: string;
  newerEdition: string;
  sameEditionChanged: string;
  edition: string;
  stamp: string;
  stampUndated: string;
}

/** Those words in one language. */
export function checkStrings(locale: Locale): CheckStrings {
  const t = translator(locale);
  return {
    checking: t('check.checking'),
    unreadable: t('check.unreadable'),
    unreadableHelp: t('check.unreadable-help'),
    same: t('check.same'),
    sameHelp: t('check.same-help'),
    changed: t('check.changed'),
    changedHelp: t('check.changed-help'),
    changedUnlisted: t('check.changed-unlisted'),
    gone: t('check.gone'),
    was: t('check.was'),
    isNow: t('check.is-now'),
    noLonger: t('check.no-longer'),
    showBefore: t('check.show-before'),
    open: t('check.open'),
    print: t('check.print'),
    unknown: t('check.unknown'),
    unknownHelp: t('check.unknown-help'),
    search: t('check.search'),
    noNetwork: t('check.no-network'),
    noNetworkHelp: t('check.no-network-help'),
    newerEdition: t('check.newer-edition', { edition: '{{edition}}', date: '{{date}}' }),
    sameEditionChanged: t('check.same-edition-changed', { date: '{{date}}' }),
    edition: t('check.edition', { edition: '{{edition}}' }),
    stamp: t('paper.stamp', { date: '{{date}}', version: '{{version}}' }),
    stampUndated: t('paper.stamp-undated', { version: '{{version}}' }),
  };
}
