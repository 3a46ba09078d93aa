import { HolderOutlined } from '@ant-design/icons';
import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import type { Tone } from '../theme/tokens.ts';
import { byLane } from './by-lane.ts';
import { texts } from './texts.ts';
import './board.css';

export type Lane = {
  key: string;
  title: string;
  tone?: Tone /** Sum, count: what stands beside the title. */;
  aside?: ReactNode;
};
export type BoardProps<Item> = {
  label: string;
  lanes: readonly Lane[];
  items: readonly Item[];
  itemKey: (item: Item) => string;
  itemName: (item: Item) => string;
  laneOf: (item: Item) => string;
  card: (item: Item) => ReactNode;
  /** Whether it may be put there; a lane that says no takes nothing. */
  mayMove?: (item: Item, lane: string) => boolean;
  /** Moves at once on the screen; the page takes it back where it is refused. */
  move: (item: Item, lane: string) => void;
};

/** Things in lanes, moved by pointer, finger or keys. */
export function Board<Item>(props: BoardProps<Item>) {
  const { label, lanes, items, itemKey, itemName, laneOf, card, mayMove, move } = props;
  const t = useTexts(texts);
  const [held, setHeld] = useState<string>();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: byLane }),
  );
  const find = (key: unknown) => items.find((item) => itemKey(item) === key);
  const nameOf = (key: unknown) => {
    const item = find(key);
    return item ? itemName(item) : '';
  };
  const laneName = (key: unknown) => lanes.find((lane) => lane.key === key)?.title ?? '';
  const taken = find(held);

  const put = ({ active, over }: DragEndEvent) => {
    setHeld(undefined);
    const item = find(active.id);
    const lane = over ? String(over.id) : undefined;
    if (!item || lane === undefined || lane === laneOf(item) || mayMove?.(item, lane) === false) return;
    move(item, lane);
  };

  return (
    <DndContext
      sensors={sensors}
      onDragStart={({ active }) => setHeld(String(active.id))}
      onDragCancel={() => setHeld(undefined)}
      onDragEnd={put}
      accessibility={{
        screenReaderInstructions: { draggable: t('how') },
        announcements: {
          onDragStart: ({ active }) => {
            const item = find(active.id);
            return t('taken', { name: nameOf(active.id), lane: item ? laneName(laneOf(item)) : '' });
          },
          onDragOver: ({ over }) => (over ? t('over', { lane: laneName(over.id) }) : undefined),
          onDragEnd: ({ active, over }) =>
            over
              ? t('put', { name: nameOf(active.id), lane: laneName(over.id) })
              : t('left', { name: nameOf(active.id) }),
          onDragCancel: ({ active }) => t('left', { name: nameOf(active.id) }),
        },
      }}
    >
      <section className="gx-board" aria-label={label}>
        {lanes.map((lane) => (
          <LaneView key={lane.key} lane={lane} blocked={taken !== undefined && mayMove?.(taken, lane.key) === false}>
            {items
              .filter((item) => laneOf(item) === lane.key)
              .map((item) => (
                <Card key={itemKey(item)} id={itemKey(item)} name={itemName(item)}>
                  {card(item)}
                </Card>
              ))}
          </LaneView>
        ))}
      </section>
      <DragOverlay dropAnimation={null}>{taken && <div className="gx-board-card">{card(taken)}</div>}</DragOverlay>
    </DndContext>
  );
}

function LaneView({ lane, blocked, children }: { lane: Lane; blocked: boolean; children: readonly ReactNode[] }) {
  const t = useTexts(texts);
  const { setNodeRef, isOver } = useDroppable({ id: lane.key, disabled: blocked });
  return (
    <div ref={setNodeRef} className={`gx-lane${isOver ? ' gx-lane-over' : ''}${blocked ? ' gx-lane-blocked' : ''}`}>
      <h2 className={lane.tone ? `gx-tone-${lane.tone}` : undefined}>
        <span>
          {lane.title} <span className="gx-mute">{children.length}</span>
        </span>
        {lane.aside && <span className="gx-mute">{lane.aside}</span>}
      </h2>
      {children.length === 0 ? <p className="gx-mute">{t('empty')}</p> : <ul>{children}</ul>}
    </div>
  );
}

function Card({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  const t = useTexts(texts);
  const { setNodeRef, setActivatorNodeRef, listeners, attributes, isDragging } = useDraggable({ id });
  return (
    <li ref={setNodeRef} className="gx-board-card" style={isDragging ? { opacity: 0.4 } : undefined} {...listeners}>
      <button
        type="button"
        ref={setActivatorNodeRef}
        className="gx-board-grip"
        aria-label={t('move', { name })}
        aria-describedby={attributes['aria-describedby']}
        {...listeners}
      >
        <HolderOutlined />
      </button>
      <div>{children}</div>
    </li>
  );
}
