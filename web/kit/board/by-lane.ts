import type { KeyboardCoordinateGetter } from '@dnd-kit/core';

/** Left and right lead to the middle of the next lane that takes what is held; up and down do nothing. */
export const byLane: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
  if (by === undefined) return undefined;
  event.preventDefault();
  const lanes = context.droppableContainers
    .getEnabled()
    .flatMap(({ id }) => {
      const rect = context.droppableRects.get(id);
      return rect ? [{ id, rect }] : [];
    })
    .sort((a, b) => a.rect.left - b.rect.left);
  const at = lanes.findIndex(({ id }) => id === context.over?.id);
  const next = lanes[at + by];
  return next ? { x: next.rect.left + 8, y: currentCoordinates.y } : undefined;
};
