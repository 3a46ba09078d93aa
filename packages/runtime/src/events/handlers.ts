import { type DescMessage, fromBinary } from '@bufbuild/protobuf';
import type { Apply, Erase, Fact, FactHandler, Handlers, HandlerTransaction } from './consumer-types.ts';
import { type EventDescription, type EventRecord, eventName } from './envelope.ts';

/**
 * What a service does when a fact of this kind arrives. `apply` gets it decoded, inside the transaction that also
 * notes it as done. `erase` is called for a tombstone; without it a tombstone changes nothing here.
 */
export function handle<Desc extends DescMessage, Tx extends HandlerTransaction>(
  type: Desc,
  apply: Apply<Desc, Tx>,
  erase?: Erase<Tx>,
): FactHandler<Tx> {
  return async (record, event, tx) => {
    if (record.value === null) await erase?.(factOf(record, event, null), tx);
    else await apply(factOf(record, event, fromBinary(type, record.value)), tx);
  };
}

function factOf<T>({ topic, key, headers }: EventRecord, event: EventDescription, value: T): Fact<T> {
  return { ...event, topic, key, headers, value };
}

/** One map out of several features' maps; where two handle the same fact, both do, in order, in one transaction. */
export function combineHandlers<Tx extends HandlerTransaction>(...maps: readonly Handlers<Tx>[]): Handlers<Tx> {
  const combined: Record<string, FactHandler<Tx>> = {};
  for (const [name, next] of maps.flatMap((map) => Object.entries(map))) {
    const first = combined[name];
    combined[name] = first
      ? async (record, event, tx) => {
          await first(record, event, tx);
          await next(record, event, tx);
        }
      : next;
  }
  return combined;
}

/** The name under which a record's handler is found: `topic/EventName`. */
export const handlerName = (topic: string, type: string): string => `${topic}/${eventName(type)}`;

/** The topics that a map of handlers reads. */
export const topicsOf = (handlers: Readonly<Record<string, unknown>>): string[] =>
  [...new Set(Object.keys(handlers).map((name) => name.slice(0, name.lastIndexOf('/'))))].sort();
