import { afterLogIn } from '../backends/around.ts';
import type { Implementation } from '../backends/implementation.ts';

interface Tree {
  tree: unknown[];
  truncated?: boolean;
}

interface Api {
  request(path: string, options?: { params?: Record<string, unknown> }, ...more: unknown[]): Promise<unknown>;
}

/**
 * Has the names of all files read from Forgejo and Gitea. They give the tree of a repository a page at a time (1,000 files
 * unless their owner says otherwise) and Decap asks for the first page only: beyond it, releases would be missing from the lists without
 * a word.
 * @param implementation what Decap reads through; the `request` of its `api` is replaced after each log-in
 */
export function readWholeTrees(implementation: Implementation): void {
  afterLogIn(implementation, () => {
    if (implementation.api && 'request' in implementation.api) readOn(implementation.api as unknown as Api);
  });
}

function readOn(api: Api): void {
  const request = api.request.bind(api);
  api.request = async (path, options = {}, ...more) => {
    const answer = await request(path, options, ...more);
    if (!path.includes('/git/trees/') || !isTree(answer)) return answer;
    const tree = [...answer.tree];
    let last = answer;
    for (let page = 2; last.truncated && last.tree.length > 0; page++) {
      const next = await request(path, { ...options, params: { ...options.params, page } }, ...more);
      if (!isTree(next)) break;
      tree.push(...next.tree);
      last = next;
    }
    return { ...answer, tree, truncated: false };
  };
}

const isTree = (answer: unknown): answer is Tree =>
  typeof answer === 'object' && answer !== null && 'tree' in answer && Array.isArray(answer.tree);
