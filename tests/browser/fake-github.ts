import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import type { Files } from './memory-folder.ts';

/** What an editor's browser sends to a service to change files. */
export interface SentCommit {
  repository: string;
  branch: string;
  /** Files with their new text. */
  changed: Files;
  /** How many files are created, moved or deleted besides. */
  others: number;
}

/** The commit as GitHub is asked to make it; new and changed files are the same to it. */
interface Commit {
  branch: { repositoryNameWithOwner: string; branchName: string };
  fileChanges: { additions: { path: string; contents: string }[]; deletions: { path: string }[] };
}

const HEAD = 'a'.repeat(40);
const DAY = '2026-11-27T08:00:00Z';
const API = 'https://api.github.com';

/**
 * Answers as GitHub would for a repository that holds these files, on the addresses that Sveltia asks, and keeps what it
 * is told to commit.
 *
 * @see https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export async function fakeGitHub(page: Page, files: Files): Promise<{ commits: SentCommit[]; requests: string[] }> {
  const shaOf = (text: string) => createHash('sha1').update(text).digest('hex');
  const blobs = new Map(Object.values(files).map((text) => [shaOf(text), text]));
  const tree = Object.entries(files).map(([path, text]) => ({
    type: 'blob',
    path,
    sha: shaOf(text),
    size: Buffer.byteLength(text),
  }));
  const commits: SentCommit[] = [];
  const requests: string[] = [];

  const graphql = (query: string, input: unknown): unknown => {
    if (query.includes('createCommitOnBranch')) {
      const { branch, fileChanges } = input as Commit;
      const { additions, deletions } = fileChanges;
      const texts = additions.map(({ path, contents }) => [path, Buffer.from(contents, 'base64').toString()]);
      commits.push({
        repository: branch.repositoryNameWithOwner,
        branch: branch.branchName,
        changed: Object.fromEntries(texts) as Files,
        others: deletions.length,
      });
      const named = additions.map(({ contents }, at) => [`file_${at}`, { oid: shaOf(contents) }]);
      return {
        createCommitOnBranch: {
          commit: { oid: 'b'.repeat(40), committedDate: DAY, ...(Object.fromEntries(named) as object) },
        },
      };
    }
    if (query.includes('createRef(')) return { createRef: { ref: { name: 'cms' } } };
    if (query.includes('fork: repository')) return { fork: { id: 'R_1' }, base: { ref: { target: { oid: HEAD } } } };
    const contents = [...query.matchAll(/(content_\d+): object\(oid: "([0-9a-f]+)"/g)];
    if (contents.length > 0) {
      const found = contents.map(([, name = '', sha = '']) => [name, { text: blobs.get(sha), isTruncated: false }]);
      return { repository: Object.fromEntries(found) as unknown };
    }
    const histories = [...query.matchAll(/((?:commit|history)_\d+):\s*ref\(/g)];
    if (histories.length > 0) {
      const node = { oid: HEAD, author: { name: 'Editor', email: '', user: null }, committedDate: DAY };
      const found = histories.map(([, name = '']) => [name, { target: { history: { nodes: [node] } } }]);
      return { repository: Object.fromEntries(found) as unknown };
    }
    return {
      repository: {
        defaultBranchRef: { name: 'main' },
        ref: { target: { oid: HEAD, history: { nodes: [{ oid: HEAD, message: 'Content' }] } } },
        pullRequests: { nodes: [], totalCount: 0 },
      },
    };
  };

  const rest = (method: string, path: string): [status: number, body: unknown] => {
    if (path === '/user') return [200, { id: 1, login: 'editor', name: 'Editor', email: '', html_url: '' }];
    if (path.endsWith('/collaborators/editor')) return [204, undefined];
    if (path.includes('/git/trees/')) return [200, { sha: HEAD, tree, truncated: false }];
    if (method === 'POST' && path.endsWith('/pulls')) {
      return [
        201,
        { number: 1, node_id: 'PR_1', html_url: '', title: '', created_at: DAY, updated_at: DAY, user: null },
      ];
    }
    return [method === 'POST' ? 201 : 200, []];
  };

  await page.route(`${API}/**`, async (route: Route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    const headers = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Headers': 'authorization, content-type, accept',
      'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE',
    };
    if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers });
    requests.push(`${request.method()} ${path}`);
    if (request.headers()['authorization'] !== 'token secret-of-editor') return route.fulfill({ status: 401, headers });
    if (path === '/graphql') {
      const { query, variables } = request.postDataJSON() as { query: string; variables: { input?: unknown } };
      return route.fulfill({ headers, json: { data: graphql(query, variables.input) } });
    }
    const [status, body] = rest(request.method(), path);
    return route.fulfill(body === undefined ? { status, headers } : { status, headers, json: body });
  });
  return { commits, requests };
}
