import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { nodeEngine } from '../output/search/node-source.ts';
import { evaluate, type Answer, type TestQuery } from '../search/evaluate.ts';

const queries = z.array(
  z.object({ query: z.string(), locale: z.enum(LOCALES), expect: z.array(z.string()), class: z.string() }),
);

/**
 * Puts queries to the search of a finished site.
 *
 * @throws Error when the folder holds no site.
 */
export async function answersOf(wanted: readonly TestQuery[], outputFolder: string): Promise<Answer[]> {
  const engines = new Map(LOCALES.map((locale) => [locale as string, nodeEngine(outputFolder, locale)]));
  const answers: Answer[] = [];
  for (const query of wanted) {
    const engine = engines.get(query.locale);
    if (!engine) throw new Error(`There is no language "${query.locale}". Languages: ${LOCALES.join(', ')}.`);
    const { hits, isConfident } = await engine.find(query.query);
    answers.push({ ...query, got: hits.slice(0, 10).map(({ path }) => idOf(path)), isConfident });
  }
  return answers;
}

/** `procedures/pesel-number/` → `pesel-number` */
export const idOf = (path: string): string => path.split('/')[1] ?? path;

/** Queries from a file. @throws Error that names the file and what is wrong with it. */
export function readQueries(file: string): (TestQuery & { locale: Locale })[] {
  const parsed = queries.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

if (import.meta.main) {
  const [file] = process.argv.slice(2);
  try {
    if (file === undefined) throw new Error('Name a file of queries: npm run --silent search:eval -- FILE.json');
    process.stdout.write(`${JSON.stringify(evaluate(await answersOf(readQueries(file), 'dist')), null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
