import { distance } from 'fastest-levenshtein';

/** The valid value that an editor most probably meant, or undefined when none is near. Case does not count. */
export function nearest(value: string, valid: Iterable<string>): string | undefined {
  let found: string | undefined;
  let best = Math.max(1, Math.ceil(value.length / 3)) + 1;
  for (const candidate of valid) {
    const away = distance(value.toLowerCase(), candidate.toLowerCase());
    if (away < best) [found, best] = [candidate, away];
  }
  return found;
}
