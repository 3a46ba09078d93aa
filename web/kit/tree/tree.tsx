import { type KeyboardEvent, useRef, useState } from 'react';
import { isBranch, shownRows, type TreeMove, type TreeNode, treeMove } from './tree-rows.ts';
import './tree.css';

export type { TreeNode };

type TreeProps = {
  label: string;
  nodes: readonly TreeNode[];
  selected?: string | undefined;
  select?: (key: string) => void;
  /** Keys that are open from the start; all of the first level without it. */
  open?: readonly string[];
};

/** A tree such as departments or referrals; arrows move, open and close, Enter selects. */
export function Tree({ label, nodes, selected, select, open: given }: TreeProps) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(given ?? nodes.map(({ key }) => key)));
  const rows = shownRows(nodes, open);
  const [at, setAt] = useState(selected ?? rows[0]?.node.key);
  const list = useRef<HTMLDivElement>(null);
  const current = rows.some(({ node }) => node.key === at) ? at : rows[0]?.node.key;

  function toggle(key: string) {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  }
  function press(event: KeyboardEvent, index: number) {
    const move: TreeMove | undefined = treeMove(event.key, rows, index, open);
    if (!move) return;
    event.preventDefault();
    const turned = move.open ?? move.close;
    if (turned !== undefined) toggle(turned);
    if (move.select !== undefined) select?.(move.select);
    if (move.focus !== undefined) {
      setAt(move.focus);
      const drawn = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
      drawn.find(({ dataset }) => dataset.key === move.focus)?.focus();
    }
  }

  return (
    <div className="gx-tree" role="tree" aria-label={label} ref={list}>
      {rows.map(({ node, level, at: place, of }, index) => (
        <div
          key={node.key}
          data-key={node.key}
          role="treeitem"
          tabIndex={node.key === current ? 0 : -1}
          aria-level={level}
          aria-posinset={place}
          aria-setsize={of}
          aria-expanded={isBranch(node) ? open.has(node.key) : undefined}
          aria-selected={node.key === selected}
          style={{ paddingLeft: level * 16 }}
          onKeyDown={(event) => press(event, index)}
          onClick={({ target }) => {
            setAt(node.key);
            if ((target as Element).closest('.gx-twist') && isBranch(node)) toggle(node.key);
            else select?.(node.key);
          }}
        >
          <span className="gx-twist" aria-hidden="true">
            {isBranch(node) ? (open.has(node.key) ? '▾' : '▸') : ''}
          </span>
          <span>{node.name}</span>
          {node.aside && <span className="gx-mute">{node.aside}</span>}
        </div>
      ))}
    </div>
  );
}
