import type { DescMessage } from '@bufbuild/protobuf';
import { newId } from '../ids.ts';
import { type Emission, type EmissionSource, encodeEvent } from './envelope.ts';
import type { EventLog } from './event-log.ts';

/**
 * Says a fact straight to the log, for who has no database and so no outbox; a service emits in its transaction
 * instead. Resolves when the log holds it for good; rejects when it may not hold it, and then nobody says it again.
 * Answers the event's id.
 */
export async function publishFact<Desc extends DescMessage>(
  log: EventLog,
  emission: Emission<Desc>,
  source: EmissionSource,
): Promise<string> {
  const { id, record } = encodeEvent(newId(), emission, source);
  await log.publish([record]);
  return id;
}
