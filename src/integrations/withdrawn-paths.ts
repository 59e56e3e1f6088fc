import { readContent } from '../checks/content-tree.ts';
import { record } from '../checks/known.ts';
import { documentPath } from '../routing/urls.ts';

/** Paths, without their language, of withdrawn documents: their pages stay, but no search engine is led to them. */
export const withdrawnPaths = (root: string): string[] =>
  readContent(root)
    .documents.filter(({ data }) => record(data?.data)['status'] === 'withdrawn')
    .map(({ kind, id }) => documentPath(kind, id));
