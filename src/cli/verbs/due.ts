import { readContent } from '../../checks/content-tree.ts';
import { DUE_REASONS, dueFacts, type DueFact, type DueReason } from '../../checks/due/due-facts.ts';
import type { ReportLanguage } from '../../checks/messages.ts';
import { factWords } from './fact-words.ts';
import type { Verb } from './verb.ts';

const REASONS: Record<DueReason, Record<ReportLanguage, string>> = {
  expired: { en: 'has ended', pl: 'skończyło się' },
  hidden: { en: 'not shown to readers, source:', pl: 'niepokazywane, źródło:' },
  expiring: { en: 'ends on', pl: 'kończy się' },
  old: { en: 'past its check date, source:', pl: 'minął termin sprawdzenia, źródło:' },
  unconfirmed: { en: 'not confirmed, source:', pl: 'niepotwierdzone, źródło:' },
};

export const due: Verb = {
  usage: 'due [--json]',
  help: 'Facts past their check date, expiring or unconfirmed, those first that readers need most, with every page that shows each.',
  run({ root, options, today, language }) {
    const tree = readContent(root);
    const facts = dueFacts(tree, today);
    if (options.json) return { text: JSON.stringify({ facts }, null, 2), exitCode: 0 };
    const words = factWords(tree, today)('pl');
    const lines = facts.map((fact) => dueLine(fact, words(fact.id, ''), language));
    return { text: [...lines, totalLine(facts, language)].join('\n'), exitCode: 0 };
  },
};

function dueLine({ id, file, reason, since, pages }: DueFact, value: string, language: ReportLanguage): string {
  const shown = pages.length > 0 ? pages.join(', ') : language === 'pl' ? 'na żadnej stronie' : 'on no page';
  const date = since === 'undated' ? (language === 'pl' ? 'bez daty' : 'no date') : since;
  return `${id} = ${value} — ${REASONS[reason][language]} ${date} — ${file}\n    ${shown}`;
}

function totalLine(facts: readonly DueFact[], language: ReportLanguage): string {
  const counts = DUE_REASONS.map((reason) => {
    const count = facts.filter((fact) => fact.reason === reason).length;
    return `${REASONS[reason][language].replace(/,.*$/, '')}: ${count}`;
  });
  return `${language === 'pl' ? 'Fakty do sprawdzenia' : 'Facts that are due'}: ${facts.length} (${counts.join('; ')}).`;
}
