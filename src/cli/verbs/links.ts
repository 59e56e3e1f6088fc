import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../checks/content-tree.ts';
import { addressesIn } from '../../checks/links/addresses.ts';
import { countOf, isOffline, linksText } from '../../checks/links/link-text.ts';
import { POLITE } from '../../checks/links/visit.ts';
import { visitAll, type Remembered } from '../../checks/links/visit-all.ts';
import { UsageError, type Verb } from './verb.ts';

/** What earlier runs found; may be deleted at any time. */
const MEMORY = 'node_modules/.cache/open-krakow/links.json';

export const links: Verb = {
  usage: 'links [part of an address] [--fresh] [--json]',
  help: 'Visit outside addresses, politely, and tell the broken ones from those that only block robots. Ends with 1 when one is broken.',
  async run({ root, words, options, today, language }) {
    const [part = ''] = words;
    const addresses = addressesIn(readContent(root)).filter(({ url }) => url.includes(part));
    if (addresses.length === 0) {
      throw new UsageError(language === 'pl' ? `Żaden adres nie zawiera „${part}”.` : `No address contains "${part}".`);
    }
    const file = join(root, MEMORY);
    const remembered = options.fresh ? {} : recall(file);
    const reports = await visitAll(addresses, { ...POLITE, today, remembered });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(remembered, null, 1));
    const isBroken = countOf(reports, 'broken') > 0 || isOffline(reports);
    const text = options.json ? JSON.stringify({ links: reports }, null, 2) : linksText(reports, language);
    return { text, exitCode: isBroken ? 1 : 0 };
  },
};

/** A memory that cannot be read is none. */
function recall(file: string): Remembered {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Remembered;
  } catch {
    return {};
  }
}
