// node docker/trial/gather.ts kafka|keycloak FOLDER
// Puts what the image is made of into FOLDER, from the caches that the tests fill and use as well. Needs Java 17 and Maven.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { jars } from '../../packages/testing/src/kafka-java.ts';
import { builtKeycloak } from '../../packages/testing/src/keycloak-build.ts';

const [what, folder = ''] = process.argv.slice(2);
const here = import.meta.dirname;

if (what === 'kafka') {
  cpSync(jars(), join(folder, 'jars'), { recursive: true, filter: (path) => !path.endsWith('.jsa') });
  cpSync(join(here, '../../packages/testing/src/kafka-properties.ts'), join(folder, 'kafka-properties.ts'));
} else if (what === 'keycloak') {
  const home = await builtKeycloak();
  for (const part of ['lib', 'providers', 'themes', 'conf', 'version.txt', 'LICENSE.txt'])
    cpSync(join(home, part), join(folder, 'keycloak', part), { recursive: true, force: true });
  cpSync(join(here, '../../packages/realm/themes'), join(folder, 'keycloak', 'themes'), { recursive: true });
} else {
  throw new Error('usage: node docker/trial/gather.ts kafka|keycloak FOLDER');
}
