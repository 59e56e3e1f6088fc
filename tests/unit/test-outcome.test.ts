import { describe, expect, test } from 'vitest';
import { outcomeOfPlaywright, outcomeOfTool, outcomeOfVitest, outcomeText, sumOf } from '../../src/cli/test/outcome.ts';

const playwright = (stats: object) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } });

describe('a developer who runs the tests', () => {
  test('sees each passed and failed test counted', () => {
    expect(outcomeOfTool(0)).toEqual({ passed: 1, failed: 0 });
    expect(outcomeOfTool(1)).toEqual({ passed: 0, failed: 1 });
    expect(outcomeOfVitest({ numTotalTests: 5, numPassedTests: 3 }, 1)).toEqual({ passed: 3, failed: 2 });
    expect(outcomeOfPlaywright(playwright({ expected: 4, unexpected: 2 }), 1)).toEqual({ passed: 4, failed: 2 });
  });

  test('sees skipped tests, and tests that passed only at the second try, as failed', () => {
    expect(outcomeOfVitest({ numTotalTests: 3, numPassedTests: 2, numPendingTests: 1 }, 0).failed).toBe(1);
    expect(outcomeOfPlaywright(playwright({ expected: 2, skipped: 1 }), 0).failed).toBe(1);
    expect(outcomeOfPlaywright(playwright({ expected: 2, flaky: 1 }), 0).failed).toBe(1);
  });

  test('sees a suite that broke off as failed, whatever it counted before', () => {
    expect(outcomeOfVitest({ numTotalTests: 3, numPassedTests: 3 }, 1)).toEqual({ passed: 3, failed: 1 });
    expect(outcomeOfVitest(undefined, 1)).toEqual({ passed: 0, failed: 1 });
    expect(outcomeOfPlaywright(undefined, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('sees a suite without a test as failed', () => {
    expect(outcomeOfVitest({ numTotalTests: 0, numPassedTests: 0 }, 0).failed).toBe(1);
    expect(outcomeOfPlaywright(playwright({}), 0).failed).toBe(1);
  });

  test('reads one line over all suites at the end', () => {
    expect(outcomeText(sumOf([outcomeOfTool(0), outcomeOfTool(1), { passed: 7, failed: 0 }]))).toBe(
      '8 passed, 1 failed',
    );
  });
});
