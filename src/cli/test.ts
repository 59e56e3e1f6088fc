import { outcomeOfTool, outcomeText, sumOf, type Outcome } from './test/outcome.ts';
import { SUITES, type Suite } from './test/suites.ts';

const NAMES = SUITES.map((suite) => suite.name);

/** Runs one suite and says how it went. A suite that cannot run at all has failed, in one line. */
async function runSuite(suite: Suite, root: string, isBuildBroken: boolean): Promise<Outcome> {
  process.stdout.write(`\n── ${suite.name}\n`);
  const began = Date.now();
  let outcome: Outcome;
  try {
    if (suite.needsBuild && isBuildBroken) throw new Error('Not run: there is no new build to test.');
    outcome = await suite.run(root);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    outcome = outcomeOfTool(1);
  }
  process.stdout.write(`${suite.name}: ${outcomeText(outcome)} (${Math.round((Date.now() - began) / 1000)} s)\n`);
  return outcome;
}

/** Runs the suites one after the other, through failures. Gives back their outcomes by name. */
async function runSuites(suites: readonly Suite[], root: string): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const suite of suites) {
    outcomes.set(suite.name, await runSuite(suite, root, (outcomes.get('build')?.failed ?? 0) > 0));
  }
  return outcomes;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !NAMES.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`There is no suite "${unknown.join(' ')}". Suites: ${NAMES.join(', ')}\n`);
  process.exitCode = 2;
} else {
  const suites = SUITES.filter((suite) => (wanted.length === 0 ? !suite.onlyByName : wanted.includes(suite.name)));
  const sum = sumOf([...(await runSuites(suites, process.cwd())).values()]);
  process.stdout.write(`\n${outcomeText(sum)}\n`);
  if (sum.failed > 0) process.exitCode = 1;
}
