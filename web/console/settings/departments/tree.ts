import type { TreeNode } from '../../../kit/tree/tree.tsx';

export type Place = { id: string; path: string; name: string; aside?: string | undefined };

/** Departments by their paths as a tree, in the order given. One whose parent is not there stands at the top. */
export function treeOf(places: readonly Place[]): readonly TreeNode[] {
  const known = new Set(places.map(({ path }) => path));
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const nodesBelow = (parent: string | undefined): TreeNode[] =>
    places
      .filter(({ path }) => (parent === undefined ? !known.has(parentOf(path)) : parentOf(path) === parent))
      .map(({ id, path, name, aside }) => ({ key: id, name, aside, children: nodesBelow(path) }));
  return nodesBelow(undefined);
}

/** Where a department can be hung: not below itself, nor where it hangs already. */
export const placesFor = (path: string, all: readonly string[]): readonly string[] =>
  all.filter((each) => each !== path && !each.startsWith(`${path}/`) && each !== path.slice(0, path.lastIndexOf('/')));
