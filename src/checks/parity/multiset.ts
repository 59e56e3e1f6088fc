/** What stands in the first list more often than in the second. */
export function differenceOf(wanted: readonly string[], given: readonly string[]): string[] {
  if (wanted.length === 0) return [];
  const rest = [...given];
  return wanted.filter((value) => {
    const found = rest.indexOf(value);
    if (found === -1) return true;
    rest.splice(found, 1);
    return false;
  });
}
