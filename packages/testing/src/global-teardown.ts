import type { TestServer } from './test-server.ts';

/** After the suite: PostgreSQL stops with the server, else the run would never end. */
export default async function tearDown(): Promise<void> {
  await (globalThis as { guanxiTestServer?: TestServer }).guanxiTestServer?.close();
}
