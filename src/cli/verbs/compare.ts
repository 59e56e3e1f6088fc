import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { comparePages } from '../../output/compare/changed-pages.ts';
import { compareText } from '../../output/compare/compare-text.ts';
import { builtPages } from '../../output/pages.ts';
import { UsageError, type Verb } from './verb.ts';

export const compare: Verb = {
  usage: 'compare <folder before> <folder after> [--before-url URL] [--after-url URL] [--json]',
  help: 'Say which pages differ between two finished sites, with links to both: the preview of a change, as Markdown.',
  run({ root, words, options, language }) {
    const [before, after] = words.map((folder) => resolve(root, folder));
    for (const folder of [before, after]) {
      if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
        const name = folder ?? '…';
        throw new UsageError(
          language === 'pl'
            ? `W folderze ${name} nie ma zbudowanego serwisu.`
            : `There is no finished site in ${name}.`,
        );
      }
    }
    const comparison = comparePages(builtPages(before ?? ''), builtPages(after ?? ''));
    const sites = { before: options['before-url'], after: options['after-url'] };
    const text = options.json ? JSON.stringify(comparison, null, 2) : compareText(comparison, sites, language);
    return { text, exitCode: 0 };
  },
};
