import { readContent } from '../../checks/content-tree.ts';
import { loadDictionaries } from '../../checks/language/dictionaries.ts';
import { runsOfTree } from '../../checks/language/runs.ts';
import { checkSpelling } from '../../checks/language/spelling.ts';
import { readWordLists } from '../../checks/language/word-lists.ts';
import { reportText } from '../../checks/report.ts';
import type { Verb } from './verb.ts';

export const spell: Verb = {
  usage: 'spell',
  help: 'Look up every word in dictionaries and in content/style/words.<language>.txt. Ends with 1 when one is unknown.',
  async run({ root, language }) {
    const lists = readWordLists(root);
    const { findings } = checkSpelling(runsOfTree(readContent(root)), await loadDictionaries(lists), lists);
    return { text: reportText(findings, language), exitCode: findings.length > 0 ? 1 : 0 };
  },
};
