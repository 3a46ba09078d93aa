import { type DescMessage, fromBinary, type MessageShape } from '@bufbuild/protobuf';
import type {
  Apply,
  ApplyMany,
  Delivery,
  Erase,
  EraseMany,
  Fact,
  FactHandler,
  Handlers,
  HandlerTransaction,
} from './consumer-types.ts';
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

/**
 * As {@link handle}, for a projection that keeps the latest state of each key, by its field `version`: of the facts
 * that lie ready together only the newest one of each key is applied, all in one call; so are erasures. What lies
 * between is never overtaken. The newest, not the last: a state that was delivered out of its turn may lie behind it.
 */
export function handleMany<Desc extends DescMessage, Tx extends HandlerTransaction>(
  type: Desc,
  applyMany: ApplyMany<Desc, Tx>,
  eraseMany: EraseMany<Tx>,
): FactHandler<Tx> {
  const many = async (deliveries: readonly Delivery[], tx: Tx): Promise<void> => {
    for (const stretch of stretches(deliveries)) {
      if (stretch[0]?.record.value === null) {
        await eraseMany([...new Set(stretch.map(({ record }) => record.key))], tx);
        continue;
      }
      const newest = new Map<string, Fact<MessageShape<Desc>>>();
      for (const { record, event } of stretch) {
        const fact = factOf(record, event, fromBinary(type, record.value as Uint8Array));
        const known = newest.get(fact.key);
        if (!known || versionOf(fact) >= versionOf(known)) newest.set(fact.key, fact);
      }
      await applyMany([...newest.values()], tx);
    }
  };
  return Object.assign((record: EventRecord, event: EventDescription, tx: Tx) => many([{ record, event }], tx), {
    many,
  });
}

const versionOf = ({ value }: Fact<unknown>): bigint => (value as { version?: bigint }).version ?? 0n;

/** States and erasures in turn, as they came. */
function stretches(deliveries: readonly Delivery[]): Delivery[][] {
  const found: Delivery[][] = [];
  let erasing: boolean | undefined;
  for (const delivery of deliveries) {
    const erases = delivery.record.value === null;
    if (erases === erasing) found.at(-1)?.push(delivery);
    else found.push([delivery]);
    erasing = erases;
  }
  return found;
}

function factOf<T>({ topic, key, headers }: EventRecord, event: EventDescription, value: T): Fact<T> {
  return { ...event, topic, key, headers, value };
}

/** One map out of several features' maps; where two handle the same fact, both do, in order, in one transaction. */
export function combineHandlers<Tx extends HandlerTransaction>(...maps: readonly Handlers<Tx>[]): Handlers<Tx> {
  const combined: Record<string, FactHandler<Tx>> = {};
  for (const [name, next] of maps.flatMap((map) => Object.entries(map))) {
    const first = combined[name];
    combined[name] = first ? inTurn(first, next) : next;
  }
  return combined;
}

function inTurn<Tx extends HandlerTransaction>(first: FactHandler<Tx>, next: FactHandler<Tx>): FactHandler<Tx> {
  const both = async (record: EventRecord, event: EventDescription, tx: Tx) => {
    await first(record, event, tx);
    await next(record, event, tx);
  };
  if (!first.many || !next.many) return both;
  const [many, nextMany] = [first.many, next.many];
  return Object.assign(both, {
    many: async (deliveries: readonly Delivery[], tx: Tx) => {
      await many(deliveries, tx);
      await nextMany(deliveries, tx);
    },
  });
}

/** The name under which a record's handler is found: `topic/EventName`. */
export const handlerName = (topic: string, type: string): string => `${topic}/${eventName(type)}`;

/** The topics that a map of handlers reads. */
export const topicsOf = (handlers: Readonly<Record<string, unknown>>): string[] =>
  [...new Set(Object.keys(handlers).map((name) => name.slice(0, name.lastIndexOf('/'))))].sort();
