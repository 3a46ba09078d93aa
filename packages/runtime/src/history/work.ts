import { AsyncLocalStorage } from 'node:async_hooks';

const working = new AsyncLocalStorage<string>();

/** Runs a job or sweep; what it changes names it as the cause. */
export const inWork = <T>(name: string, work: () => Promise<T>): Promise<T> => working.run(name, work);

/** The job or sweep that runs here. */
export const currentWork = (): string | undefined => working.getStore();
