import type { EventRecord } from './envelope.ts';
import type { LoggedRecord } from './event-log.ts';
import type { Topic } from './topics.ts';

/** What a reader saw. A fact that comes again counts once; the order that matters is that of first sight. */
export class Journal {
  readonly records: LoggedRecord[] = [];
  readonly #steps = new Map<string, number[]>();

  readonly note = async (each: LoggedRecord): Promise<void> => {
    this.records.push(each);
    const steps = this.#steps.get(each.key) ?? [];
    if (!steps.includes(step(each))) this.#steps.set(each.key, [...steps, step(each)]);
  };

  get distinct(): number {
    return [...this.#steps.values()].reduce((sum, steps) => sum + steps.length, 0);
  }

  /** Keys of which a fact was first seen before an earlier one. */
  brokenKeys(): string[] {
    return [...this.#steps]
      .filter(([, steps]) => steps.some((each, index) => index > 0 && each < (steps[index - 1] ?? 0)))
      .map(([key]) => key);
  }
}

/** The nth fact of a key. */
export function record(topic: Topic, key: string, n: number): EventRecord {
  return { topic: topic.name, key, headers: { step: String(n) }, value: new TextEncoder().encode(`${key}:${n}`) };
}

export const step = (each: EventRecord): number => Number(each.headers.step ?? each.headers.ce_id ?? -1);
export const keys = (count: number): string[] => Array.from({ length: count }, (_, index) => `key-${index}`);

let made = 0;
/** A topic that no other test uses. */
export function freshTopic(more: Partial<Topic> = {}): Topic {
  made += 1;
  const name = `crm.test.t${process.pid}x${Date.now().toString(36)}x${made}.v1`;
  return { name, partitions: 6, key: 'key', retentionDays: 14, compacted: false, ...more };
}
