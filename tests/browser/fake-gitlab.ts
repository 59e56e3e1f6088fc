import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { SentCommit } from './fake-github.ts';
import type { Files } from './memory-folder.ts';

const DAY = '2026-11-27T08:00:00Z';
const PROJECT = '/api/v4/projects/city%2Fopen-krakow';

interface Actions {
  branch: string;
  actions: { action: string; content: string; file_path: string }[];
}

/**
 * Answers as GitLab would for a project that holds these files, on the addresses that Sveltia asks, and keeps what it is
 * told to commit.
 *
 * @see https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions
 */
export async function fakeGitLab(page: Page, files: Files): Promise<{ commits: SentCommit[]; requests: string[] }> {
  const nodes = Object.entries(files).map(([path, text]) => ({
    type: 'blob',
    path,
    sha: createHash('sha1').update(text).digest('hex'),
  }));
  const commits: SentCommit[] = [];
  const requests: string[] = [];

  const graphql = (query: string, paths: string[] = []) => ({
    project: {
      repository: {
        rootRef: 'main',
        tree: {
          lastCommit: { sha: 'a'.repeat(40), message: 'Content' },
          blobs: { nodes: query.includes('recursive') ? nodes : [], pageInfo: { endCursor: '', hasNextPage: false } },
        },
        blobs: { nodes: paths.map((path) => ({ path, rawTextBlob: files[path] })) },
      },
    },
  });

  const rest = (method: string, path: string, body: unknown): unknown => {
    if (path === '/api/v4/user') return { id: 1, username: 'editor', name: 'Editor', email: '', web_url: '' };
    if (path === `${PROJECT}/users`) return [{ id: 1 }];
    if (method === 'POST' && path === `${PROJECT}/repository/commits`) {
      const { branch, actions } = body as Actions;
      const changed = actions.filter(({ action }) => action === 'update');
      commits.push({
        repository: 'city/open-krakow',
        branch,
        changed: Object.fromEntries(changed.map(({ file_path, content }) => [file_path, content])),
        others: actions.length - changed.length,
      });
      return { id: 'b'.repeat(40), committed_date: DAY };
    }
    if (method === 'POST') return { iid: 1, id: 1, web_url: '', sha: 'b'.repeat(40), created_at: DAY, updated_at: DAY };
    return [];
  };

  await page.route('https://gitlab.com/**', (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'authorization, content-type, accept',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, DELETE',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    requests.push(`${request.method()} ${decodeURIComponent(path)}`);
    if (request.headers()['authorization'] !== 'Bearer secret-of-editor')
      return route.fulfill({ status: 401, headers });
    const body: unknown = request.method() === 'GET' ? undefined : request.postDataJSON();
    if (path === '/api/graphql') {
      const { query, variables } = body as { query: string; variables: { paths?: string[] } };
      return route.fulfill({ headers, json: { data: graphql(query, variables.paths) } });
    }
    return route.fulfill({ headers, json: rest(request.method(), path, body) });
  });
  return { commits, requests };
}
