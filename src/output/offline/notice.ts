import type { Locale } from '../../domain/locale.ts';
import { localUrl, OFFLINE_PATH } from '../../routing/urls.ts';
import { formatDate } from '../../i18n/format.ts';
import { translator } from '../../i18n/translator.ts';

/** HTML that a kept page shows above its text: of what day the copy is, and where it is renewed. */
export function copyNotice(locale: Locale, built: string, script: string): string {
  const t = translator(locale);
  const words = t('copy.notice', { date: formatDate(built, locale) });
  return [
    `<div class="wrap"><saved-copy data-built="${built}" data-expired="${t('fact.expired', { date: '{{date}}' })}">`,
    `<p class="notice" role="note">${words} <span></span> `,
    `<a href="${localUrl(locale, OFFLINE_PATH)}">${t('copy.renew')}</a></p></saved-copy></div>`,
    `<script type="module" src="${script}"></script>`,
  ].join('');
}
