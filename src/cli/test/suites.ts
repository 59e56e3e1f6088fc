import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium, thisMachine } from './find-chromium.ts';
import { outcomeOfPlaywright, outcomeOfTool, outcomeOfVitest, type Outcome } from './outcome.ts';
import { runTool } from './run-tool.ts';

/** Suites read the finished site, so they mean nothing after a build that failed. */
export interface Suite {
  name: string;
  needsBuild: boolean;
  /** True for a suite that runs only when it is named: `npm test -- browser`. */
  onlyByName?: boolean;
  run(root: string): Promise<Outcome>;
}

/** Where the runners write their reports. */
const REPORTS = '.cache/test';

/** Every suite, in the order in which they run: the quick ones first. */
export const SUITES: readonly Suite[] = [
  tool('types', 'node_modules/.bin/astro', ['check', '--minimumSeverity', 'warning']),
  tool('lint', 'node_modules/.bin/eslint', ['.', '--max-warnings', '0']),
  tool('format', 'node_modules/.bin/prettier', ['--check', '.', '--log-level', 'warn']),
  vitest('unit', false),
  vitest('content', false),
  tool('build', 'src/cli/build.ts', []),
  vitest('output', true),
  { name: 'browser', needsBuild: true, run: runBrowserTests },
];

function tool(name: string, program: string, parameters: string[]): Suite {
  const run = async (root: string) =>
    outcomeOfTool(await runTool(root, program, parameters, { ASTRO_TELEMETRY_DISABLED: '1' }));
  return { name, needsBuild: false, run };
}

function vitest(project: string, needsBuild: boolean): Suite {
  const run = async (root: string) => {
    const report = freshReport(root, project);
    const parameters = [
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ];
    const exitCode = await runTool(root, 'node_modules/.bin/vitest', parameters, {});
    return outcomeOfVitest(readReport(report), exitCode);
  };
  return { name: project, needsBuild, run };
}

async function runBrowserTests(root: string): Promise<Outcome> {
  const chromium = provideChromium(thisMachine(root));
  const report = freshReport(root, 'browser');
  const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const exitCode = await runTool(root, 'node_modules/.bin/playwright', ['test', '--reporter=dot,json'], env);
  return outcomeOfPlaywright(readReport(report), exitCode);
}

/** Path for a new report. An old one is removed: it must not stand for a run that broke off. */
function freshReport(root: string, name: string): string {
  const path = join(root, REPORTS, `${name}.json`);
  mkdirSync(join(root, REPORTS), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
