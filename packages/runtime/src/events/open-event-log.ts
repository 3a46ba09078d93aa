import type { EventLog } from './event-log.ts';
import { readEventLogUrl } from './event-log-url.ts';

export type OpenEventLogOptions = {
  /** See {@link readEventLogUrl}. */
  url: string;
  /** Whose service it is: names of connections, and the groups it may be in, begin with it. */
  area: string;
  onError?: (error: unknown) => void;
  /** See `KafkaClientOptions`. */
  onLog?: (level: 'warn' | 'debug', message: string) => void;
};

/** Opens the event log that the address names. What the other one needs is not loaded. */
export async function openEventLog({ url, area, ...rest }: OpenEventLogOptions): Promise<EventLog> {
  const place = readEventLogUrl(url);
  if (place?.kind === 'postgres') {
    const { openPostgresLog } = await import('./postgres-log.ts');
    const { onError } = rest;
    return openPostgresLog({ url, name: `guanxi ${area}`, ...(onError ? { onError } : {}) });
  }
  if (!place) throw new Error('EVENT_LOG_URL is neither postgres://… nor kafka://host:port,…');
  const { openKafkaLog } = await import('./kafka-log.ts');
  const { kind: _, ...kafka } = place;
  return openKafkaLog({ ...kafka, name: area, ...rest });
}
