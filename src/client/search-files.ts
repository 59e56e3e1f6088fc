/** Files of the search that are loaded or on their way, by path from the root of the site. */
const files = new Map<string, Promise<unknown>>();

/** A file of the search, loaded once. @throws Error when it cannot be loaded; the next call tries again. */
export function searchFile(path: string): Promise<unknown> {
  const known = files.get(path);
  if (known) return known;
  const loading = load(path).catch((error: unknown) => {
    files.delete(path);
    throw error;
  });
  files.set(path, loading);
  return loading;
}

async function load(path: string): Promise<unknown> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as unknown;
}
