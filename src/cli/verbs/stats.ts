import { readContent } from '../../checks/content-tree.ts';
import { contentStats, statsText } from '../../checks/stats.ts';
import type { Verb } from './verb.ts';

export const stats: Verb = {
  usage: 'stats',
  help: 'Count documents, words, values and sources.',
  run: ({ root, today }) => ({ text: statsText(contentStats(readContent(root), today)), exitCode: 0 }),
};
