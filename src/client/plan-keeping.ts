/** The name under which the plan stands in this browser, once the reader asked for it. */
const KEY = 'plan';

/** The fragment of the plan that the reader kept; null where there is none, or the browser keeps nothing. */
export function keptPlan(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Keeps the fragment of a plan. False where the browser keeps nothing. */
export function keepPlan(fragment: string): boolean {
  try {
    localStorage.setItem(KEY, fragment);
    return true;
  } catch {
    return false;
  }
}

export function forgetPlan(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where nothing can be kept, nothing is there.
  }
}
