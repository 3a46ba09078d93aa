import type { World } from './world.ts';

/** What earlier steps leave for later ones. */
export type Story = {
  importId?: string;
  /** The member of the story. */
  customerId?: string;
  mail?: string;
  orderId?: string;
  lines?: { id: string; gross: string }[];
  requestId?: string;
  stepOfClock?: number;
};

export type Step = { name: string; run: (world: World, story: Story) => Promise<void> };

/** What a step needs from an earlier one; its absence means that the earlier one failed. */
export function given<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} is missing: an earlier step failed`);
  return value;
}
