/** A value of a list, each as likely. */
export function oneOf<T>(list: readonly T[]): T {
  const found = list[Math.floor(Math.random() * list.length)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
}

/** A whole number of a span, both ends included. */
export const between = (from: number, to: number): number => from + Math.floor(Math.random() * (to - from + 1));

export type Flow = () => void;

/** Runs one of the flows, the heavier the likelier. */
export function runOne(flows: readonly (readonly [weight: number, flow: Flow])[]): void {
  let left = Math.random() * flows.reduce((sum, [weight]) => sum + weight, 0);
  for (const [weight, flow] of flows) {
    left -= weight;
    if (left < 0) {
      flow();
      return;
    }
  }
}
