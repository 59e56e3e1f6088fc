/** A filter is worth a tap only over values that so many places have. */
export const FILTER_FROM = 5;

export interface FilterValue {
  value: string;
  count: number;
}

/** Values that at least `FILTER_FROM` entries have, those of most entries first. */
export function filterValues(values: readonly (readonly string[])[]): FilterValue[] {
  const counts = new Map<string, number>();
  for (const one of values) for (const value of new Set(one)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ count }) => count >= FILTER_FROM)
    .toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
