import { existsSync } from 'node:fs';
import { join, matchesGlob, relative, sep } from 'node:path';
import { glob, type Loader } from 'astro/loaders';

/** The name of the loaders below, by which the live view has them load what changed. */
export const CONTENT_FILES = 'content-files';

/** What the live view tells the loaders of a change: the path of a file, from the root of the project. */
export interface ContentChange {
  file: string;
}

/**
 * Loads the files of a folder in `content/`, named by their path without the ending (a front-matter key `slug` does not
 * change that). Texts are kept as they are: pages render them from their tree, so Astro need not compile them to modules.
 *
 * Files are not watched here. Astro's own watching waits half a second before it keeps a change; the live view instead
 * has the one changed file loaded at once (`integrations/live-content.ts`).
 */
export function contentFiles(folder: string, pattern: string): Loader {
  const base = join('content', folder);
  const loaderOf = (wanted: string) =>
    glob({ base: `./${base}`, pattern: wanted, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });
  return {
    name: CONTENT_FILES,
    load: async ({ watcher: _, ...context }) => {
      const store: typeof context.store = {
        ...context.store,
        set: ({ deferredRender: _render, ...entry }) => context.store.set(entry),
      };
      const change = context.refreshContextData as Partial<ContentChange> | undefined;
      if (change?.file === undefined) return loaderOf(pattern).load({ ...context, store });
      const name = relative(base, change.file).split(sep).join('/');
      if (!matchesGlob(name, pattern)) return;
      // A file that is gone is missed only when all are looked through; otherwise the others stay as they are.
      return existsSync(change.file)
        ? loaderOf(name).load({ ...context, store: { ...store, keys: () => [] } })
        : loaderOf(pattern).load({ ...context, store });
    },
  };
}
