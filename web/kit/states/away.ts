import { useEffect, useSyncExternalStore } from 'react';
import type { ServiceName } from '../api/problem.ts';

/** How often each service is missed now, and how often that is said on the page. */
class Tally {
  readonly #times = new Map<ServiceName, number>();
  readonly #count: (by: 1 | -1, services: readonly ServiceName[]) => void;

  constructor(changed: () => void) {
    this.#count = (by, services) => {
      for (const service of services) this.#times.set(service, (this.#times.get(service) ?? 0) + by);
      changed();
    };
  }

  has(service: ServiceName): boolean {
    return (this.#times.get(service) ?? 0) > 0;
  }

  /** @returns what takes it back */
  add(services: readonly ServiceName[]): () => void {
    this.#count(1, services);
    return () => this.#count(-1, services);
  }

  all(): ServiceName[] {
    return [...this.#times.keys()].filter((service) => this.has(service));
  }
}

const listeners = new Set<() => void>();
let unsaid = '';
const missed = new Tally(changed);
const said = new Tally(changed);

function changed(): void {
  const next = missed
    .all()
    .filter((service) => !said.has(service))
    .sort()
    .join(' ');
  if (next === unsaid) return;
  unsaid = next;
  for (const listener of listeners) listener();
}

function useTally(tally: Tally, services: readonly ServiceName[]): void {
  const names = services.join(' ');
  useEffect(() => (names ? tally.add(names.split(' ') as ServiceName[]) : undefined), [tally, names]);
}

/** Of a small part, such as a name, that has no room to say which service it misses: the frame says it. */
export const useMissed = (services: readonly ServiceName[]): void => useTally(missed, services);

/** Of a part that says itself which services are missing. */
export const useSaid = (services: readonly ServiceName[]): void => useTally(said, services);

/** What small parts of the page miss and no other part says. */
export function useUnsaid(): readonly ServiceName[] {
  const names = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => unsaid,
  );
  return names ? (names.split(' ') as ServiceName[]) : [];
}
