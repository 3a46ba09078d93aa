import { type DragEvent, useRef, useState } from 'react';

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
  const dragged = useRef<string>(undefined);
  const [over, setOver] = useState<string>();
  const end = () => {
    dragged.current = undefined;
    setOver(undefined);
  };
  return (key) => ({
    draggable: true,
    'data-over': over === key || undefined,
    onDragStart: (event) => {
      event.dataTransfer.effectAllowed = 'move';
      // some browsers drag nothing without a text
      event.dataTransfer.setData('text/plain', key);
      dragged.current = key;
    },
    onDragOver: (event) => {
      if (dragged.current === undefined) return;
      event.preventDefault();
      setOver(key === dragged.current ? undefined : key);
    },
    onDragLeave: () => setOver((before) => (before === key ? undefined : before)),
    onDrop: (event) => {
      event.preventDefault();
      if (dragged.current !== undefined && dragged.current !== key) move(dragged.current, key);
      end();
    },
    onDragEnd: end,
  });
}
