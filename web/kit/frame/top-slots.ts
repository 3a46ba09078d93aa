import type { ComponentType } from 'react';

type TopSlot = { key: string; order: number; Slot: ComponentType };
const slots = new Map<string, TopSlot>();

/**
 * Puts something into the top bar between “new” and the language, such as the bell. Called once, where the application
 * starts; the same key again replaces what was there.
 * @param order smaller stands further left
 */
export function addTopSlot(key: string, order: number, Slot: ComponentType): void {
  slots.set(key, { key, order, Slot });
}

export const topSlots = (): readonly TopSlot[] => [...slots.values()].sort((a, b) => a.order - b.order);
