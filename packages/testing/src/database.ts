import { testServerUrl } from './test-server.ts';

/** A service's database, or one with the runtime's tables only, the embedded event log's, or none. */
export type TestArea =
  | 'customers'
  | 'sales'
  | 'orders'
  | 'service'
  | 'marketing'
  | 'knowledge'
  | 'runtime'
  | 'event-log'
  | 'empty';

/** A database of the test's own, which goes when the test drops it or the run ends. */
export interface TestDatabase {
  url: string;
  name: string;
  drop(): Promise<void>;
}

/** A new, migrated, empty database. The first one of a run starts PostgreSQL. */
export async function testDatabase(area: TestArea): Promise<TestDatabase> {
  const server = await testServerUrl();
  const { url } = await ask<{ url: string }>('POST', `${server}/databases?area=${area}`);
  const name = new URL(url).pathname.slice(1);
  return {
    url,
    name,
    drop: async () => {
      await ask('DELETE', `${server}/databases?name=${name}`);
    },
  };
}

/** Asks the run's test server. */
export async function ask<T>(method: string, url: string): Promise<T> {
  const response = await fetch(url, { method });
  const text = await response.text();
  if (!response.ok) throw new Error(`the test server could not answer: ${text}`);
  return JSON.parse(text) as T;
}
