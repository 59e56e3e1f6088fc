/** How many checks of a suite passed and failed. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** What the reports of the test runners hold, as far as it is counted here. */
interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** The outcome of a tool that either ends well or does not: one check. */
export function outcomeOfTool(exitCode: number): Outcome {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** The outcome of a Vitest run. `report` is its JSON report, undefined where it wrote none. Skipped tests have failed. */
export function outcomeOfVitest(report: unknown, exitCode: number): Outcome {
  const { numTotalTests = 0, numPassedTests = 0 } = (report ?? {}) as Partial<VitestReport>;
  return judged({ passed: numPassedTests, failed: numTotalTests - numPassedTests }, exitCode);
}

/** The outcome of a Playwright run, by the same rules. A test that passed only when tried again has failed. */
export function outcomeOfPlaywright(report: unknown, exitCode: number): Outcome {
  const { stats } = (report ?? {}) as Partial<PlaywrightReport>;
  if (!stats) return judged({ passed: 0, failed: 0 }, exitCode);
  return judged({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }, exitCode);
}

/** A suite that broke off, or that ran nothing, counts as one failure: silence must not look like success. */
function judged(counted: Outcome, exitCode: number): Outcome {
  const isSilent = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return isSilent ? { ...counted, failed: 1 } : counted;
}

/** The sum over suites. */
export function sumOf(outcomes: readonly Outcome[]): Outcome {
  return outcomes.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

/** `12 passed, 0 failed` */
export function outcomeText({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}
