// npm run bench:search — the search of the built site on the repository's queries, beside stock Pagefind.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { answersOf, idOf, readQueries } from '../../../src/cli/search-eval.ts';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { nodeEngine, openPagefind } from '../../../src/output/search/node-source.ts';
import { documentOf } from '../../../src/search/engine.ts';
import { firstSearchBytes } from '../../output/first-search-bytes.ts';
import { measureInBrowser } from './in-browser.ts';
import { evaluate, type Answer, type Scores, type TestQuery } from '../../../src/search/evaluate.ts';

const DIST = 'dist';
const QUERIES = join(import.meta.dirname, 'queries');

/** A word that a reader types slowly enough to see suggestions. */
const TYPED = { pl: 'meldunek', en: 'doctor', uk: 'прописка', ru: 'прописка' } satisfies Record<Locale, string>;

const queries = readdirSync(QUERIES).flatMap((name) => readQueries(join(QUERIES, name)));
const classes = [...new Set(queries.map((query) => query.class))];

const began = performance.now();
const ours = await answersOf(queries, DIST);
const milliseconds = (performance.now() - began) / queries.length;
const stock = await stockAnswers(queries);

process.stdout.write(`${queries.length} queries. success@1 / success@3 / MRR / zero, ours and then stock Pagefind\n\n`);
for (const [name, answers] of [
  ['ours', ours],
  ['stock', stock],
] as const) {
  const all = evaluate(answers);
  print(name, 'all', all);
  for (const locale of LOCALES) if (all.byLocale[locale]) print(name, locale, all.byLocale[locale]);
  for (const one of classes) if (all.byClass[one]) print(name, one, all.byClass[one]);
  process.stdout.write('\n');
}
process.stdout.write('language × class, success@3: ours (stock)\n');
for (const locale of LOCALES) {
  const cells = classes
    .filter((name) => name !== 'out-of-scope')
    .map((name) => {
      const share = (answers: readonly Answer[]) =>
        percent(evaluate(answers.filter((one) => one.locale === locale && one.class === name)).success3);
      return `${name} ${share(ours)} (${share(stock)})`;
    });
  process.stdout.write(`${locale}: ${cells.join(', ')}\n`);
}
const confident = evaluate(ours).confidentWrong ?? 0;
process.stdout.write(`\nconfident answers to what the site has nothing on: ${percent(confident)}\n`);
process.stdout.write(`time per query in this process: ${milliseconds.toFixed(1)} ms\n\n`);
for (const locale of LOCALES) process.stdout.write(`${locale}: ${bytesOf(locale)}\n`);
process.stdout.write(
  '\nin Chromium: from focus to the first suggestion on slow 3G (median of 3); plan of a query; a processor four times slower\n',
);
for (const locale of LOCALES) {
  const own = queries.filter((query) => query.locale === locale).map(({ query }) => query);
  const { firstResult, bytes, planP50, planP95 } = await measureInBrowser(DIST, locale, TYPED[locale], own);
  process.stdout.write(
    `${locale}: ${(firstResult / 1000).toFixed(2)} s, ${(bytes / 1000).toFixed(1)} kB; plan p50 ${planP50.toFixed(1)} ms, p95 ${planP95.toFixed(1)} ms\n`,
  );
}

const misses = evaluate(ours).misses.map(
  (miss) => `  ${miss.locale} ${miss.class}: ${miss.query} → ${miss.got.join(', ')}`,
);
process.stdout.write(`\nmisses: ${misses.length}\n${misses.join('\n')}\n`);

function print(name: string, of: string, scores: Scores): void {
  const figures = [percent(scores.success1), percent(scores.success3), scores.mrr.toFixed(2), percent(scores.zero)];
  process.stdout.write(
    `${name.padEnd(6)} ${of.padEnd(13)} n ${String(scores.n).padStart(4)}   ${figures.join(' / ')}\n`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** The same queries put to Pagefind as it comes. */
async function stockAnswers(wanted: readonly (TestQuery & { locale: Locale })[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const locale of LOCALES) {
    const pagefind = await openPagefind(DIST, locale);
    const { index, titles } = await nodeEngine(DIST, locale).open();
    for (const query of wanted.filter((one) => one.locale === locale)) {
      const { results } = await pagefind.search(query.query);
      const got = results.slice(0, 10).map(({ id }) => idOf(index.paths[documentOf(id, titles)] ?? ''));
      answers.push({ ...query, got, isConfident: got.length > 0 });
    }
  }
  return answers;
}

/** What a first search costs on the wire, with brotli. */
function bytesOf(locale: Locale): string {
  const { keys, texts, word, summaries } = firstSearchBytes(DIST, locale);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return `sure answer ${kB(keys)}; with the full texts ${kB(keys + texts)} and ${kB(word)} a word; summaries ${kB(summaries)}`;
}
