// Fetches and makes once what real servers need, so that no test's time goes into it: `npm run platform` runs it first.
// Needs Java 17, Maven and tar, and Chromium for the pages; Debian's packages are installed where root asks.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Toxiproxy } from '../chaos/toxiproxy.ts';
import { keepBrokerClasses } from '../kafka-broker.ts';
import { jars } from '../kafka-java.ts';
import { seededKeycloak } from '../keycloak.ts';
import { s3ServerJars } from '../s3-server.ts';
import { chromiumPath } from '../sign-in/browser.ts';

const DEBIAN = fileURLToPath(new URL('../../debian.sh', import.meta.url));
const has = (command: string) => spawnSync(command, ['-version'], { stdio: 'ignore' }).error === undefined;

const missing = [
  ...(has('java') ? [] : ['openjdk-17-jre-headless']),
  ...(has('mvn') ? [] : ['maven']),
  ...(chromiumPath() ? [] : ['chromium']),
];
if (missing.length > 0 && spawnSync(DEBIAN, missing, { stdio: 'inherit' }).status !== 0) process.exit(1);
await step('the broker’s jars', async () => void jars());
await step('the classes that a broker loads', keepBrokerClasses);
await step('the object store’s jars', async () => void s3ServerJars());
await step('the proxy that delays', async () => Toxiproxy.fetch());
await step('a built Keycloak with the realm', async () => void (await seededKeycloak()));

async function step(name: string, make: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await make();
  console.log(`${((performance.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${name}`);
}
