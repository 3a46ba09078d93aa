/** Counters of one process, as plain numbers that telemetry may read at any time. */
export type EventCounters = {
  published: number;
  publishFailures: number;
  handled: number;
  /** Facts that came again and changed nothing. */
  redeliveries: number;
  /** Attempts of a handler that failed and were repeated. */
  retries: number;
  deadLetters: number;
};

export const eventCounters = (): EventCounters => ({
  published: 0,
  publishFailures: 0,
  handled: 0,
  redeliveries: 0,
  retries: 0,
  deadLetters: 0,
});
