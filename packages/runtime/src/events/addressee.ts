import type { Handlers, HandlerTransaction } from './consumer-types.ts';
import type { EventDescription } from './envelope.ts';

/** In whose name a fact takes effect, and by which handlers. */
export type Addressee<Tx extends HandlerTransaction> = { name: string; handlers: Handlers<Tx> };

/** Whom a record is for: the consumer itself, or the one of its projections for which it is sent again; else nobody. */
export function consumerFor<Tx extends HandlerTransaction>(
  { name, handlers, projections }: Addressee<Tx> & { projections?: ReadonlyMap<string, Handlers<Tx>> },
  event: EventDescription | undefined,
): Addressee<Tx> | undefined {
  const wanted = event?.replayFor ?? name;
  if (wanted === name) return { name, handlers };
  const projection = projections?.get(wanted);
  return projection && { name: wanted, handlers: projection };
}
