import type { ReactNode } from 'react';

export type TreeNode = { key: string; name: string; aside?: ReactNode; children?: readonly TreeNode[] };
export type TreeRow = { node: TreeNode; level: number; parent: string | undefined; at: number; of: number };

/** The nodes whose parents are all open, from top to bottom. */
export function shownRows(
  nodes: readonly TreeNode[],
  open: ReadonlySet<string>,
  level = 1,
  parent: string | undefined = undefined,
): TreeRow[] {
  return nodes.flatMap((node, index) => [
    { node, level, parent, at: index + 1, of: nodes.length },
    ...(open.has(node.key) ? shownRows(node.children ?? [], open, level + 1, node.key) : []),
  ]);
}

export const isBranch = ({ children }: TreeNode): boolean => (children?.length ?? 0) > 0;

/** What a key does on a row: where the focus goes, what opens or closes, or that the row is chosen. */
export type TreeMove = { focus?: string | undefined; open?: string; close?: string; select?: string };

/** Arrows, Home, End, Enter and Space as trees have them; undefined for other keys. */
export function treeMove(key: string, rows: readonly TreeRow[], index: number, open: ReadonlySet<string>) {
  const row = rows[index];
  if (!row) return undefined;
  const { node, parent } = row;
  switch (key) {
    case 'ArrowDown':
      return { focus: rows[index + 1]?.node.key };
    case 'ArrowUp':
      return { focus: rows[index - 1]?.node.key };
    case 'Home':
      return { focus: rows[0]?.node.key };
    case 'End':
      return { focus: rows.at(-1)?.node.key };
    case 'ArrowRight':
      if (!isBranch(node)) return {};
      return open.has(node.key) ? { focus: rows[index + 1]?.node.key } : { open: node.key };
    case 'ArrowLeft':
      return isBranch(node) && open.has(node.key) ? { close: node.key } : { focus: parent };
    case 'Enter':
    case ' ':
      return { select: node.key };
    default:
      return undefined;
  }
}
