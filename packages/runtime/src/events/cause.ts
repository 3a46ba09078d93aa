import type { Cause } from './consumer-types.ts';
import type { EventDescription } from './envelope.ts';

/** What the transaction of a handler is told of its fact. */
export const causeOf = (consumer: string, event: EventDescription | undefined): Cause => ({
  consumer,
  eventId: event?.id ?? '',
  eventType: event?.type ?? '',
  time: event?.time ?? new Date(),
  traceparent: event?.traceparent,
});

export const isUuid = (id: string) => /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(id);
