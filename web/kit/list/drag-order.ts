import { type DragEvent, useState } from 'react';

/** What makes an element be dragged to the place of another, by pointer; keys have their own way. */
export type DragOrder = (key: string) => {
  draggable: boolean;
  'data-over': true | undefined;
  onDragStart: (event: DragEvent) => void;
  onDragOver: (event: DragEvent) => void;
  onDragLeave: () => void;
  onDrop: (event: DragEvent) => void;
  onDragEnd: () => void;
};

/** @param move puts the first key in the place of the second */
export function useDragOrder(move: (key: string, to: string) => void): DragOrder {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const end = () => {
    setDragged(undefined);
    setOver(undefined);
  };
  return (key) => ({
    draggable: true,
    'data-over': dragged !== undefined && over === key && dragged !== key ? true : undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      // some browsers drag nothing without a text
      event.dataTransfer.setData('text/plain', key);
      setDragged(key);
    },
    onDragOver: (event) => {
      if (dragged === undefined) return;
      event.preventDefault();
      setOver(key);
    },
    onDragLeave: () => setOver((before) => (before === key ? undefined : before)),
    onDrop: (event) => {
      event.preventDefault();
      if (dragged !== undefined && dragged !== key) move(dragged, key);
      end();
    },
    onDragEnd: end,
  });
}
