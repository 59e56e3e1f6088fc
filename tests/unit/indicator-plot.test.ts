import { describe, expect, test } from 'vitest';
import { layRows, PLOT } from '../../src/components/indicator-rows.ts';
import { wrapWords } from '../../src/domain/wrap.ts';

const row = (baseline: number | null, target: number, name = 'Events') => ({
  id: 'events',
  name,
  values: `${baseline ?? 'not given'} · ${target}`,
  baseline,
  target,
});

describe('the plot of the indicators', () => {
  test('shows a target below the number at the start as a mark inside the bar', () => {
    const [laid] = layRows([row(150, 100)]).rows;
    expect(laid?.bar).toBe(PLOT.scale);
    expect(laid?.mark).toBeCloseTo((PLOT.scale * 2) / 3, 0);
  });

  test('shows a target above it as a mark beyond the bar', () => {
    const [laid] = layRows([row(11, 50)]).rows;
    expect(laid?.bar).toBeCloseTo(PLOT.scale * 0.22, 0);
    expect(laid?.mark).toBe(PLOT.scale);
  });

  test('has no bar where the document gives no number, or nothing was counted', () => {
    expect(layRows([row(null, 10), row(0, 2)]).rows.map(({ bar }) => bar)).toEqual([0, 0]);
  });

  test('makes room for a name of several lines', () => {
    const long = 'Schools, kindergartens, institutions and residents covered by educational activities';
    const { rows, height } = layRows([row(1, 2, long), row(1, 2)]);
    expect(rows[0]?.lines).toHaveLength(2);
    expect(rows[1]?.top).toBeGreaterThan((rows[0]?.top ?? 0) + 2 * PLOT.line + PLOT.bar + PLOT.line);
    expect(height).toBeGreaterThan(rows[1]?.top ?? 0);
  });
});

test('a line of a picture keeps words whole, and a no-break space too', () => {
  expect(wrapWords('Zajęcia w\u00A0szkole', 9)).toEqual(['Zajęcia', 'w\u00A0szkole']);
  expect(wrapWords('Wielokulturowości i my', 5)).toEqual(['Wielokulturowości', 'i my']);
});
