export * from './consumer-types.ts';
export * from './envelope.ts';
export * from './event-log.ts';
export * from './metrics.ts';
export * from './outbox.ts';
export * from './sql-runner.ts';
export * from './topics.ts';
