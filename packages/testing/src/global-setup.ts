import { startTestServer } from './test-server.ts';

/** Before the suite: only a small server that starts PostgreSQL when a test first asks for a database. */
export default async function setUp(): Promise<void> {
  const server = await startTestServer();
  process.env.GUANXI_TEST_SERVER = server.url;
  Object.assign(globalThis, { guanxiTestServer: server });
}
