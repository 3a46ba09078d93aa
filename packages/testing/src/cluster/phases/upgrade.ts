import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { none } from '../../proof.ts';
import { docker, loadImages } from '../machine.ts';
import { type Stage, underTraffic } from '../stage.ts';
import { figuresOf } from '../traffic/traffic.ts';
import { CHART, COMPONENTS, RELEASE, SERVICES } from '../trial.ts';
import { valuesFile } from './install.ts';

const NAME = '20991231000000_proof_of_upgrade';
/** A table of each service that is written all the time. */
const TABLES: Record<(typeof SERVICES)[number], string> = {
  customers: 'customer',
  sales: 'notification',
  orders: 'orders',
  service: 'service_request',
  marketing: 'message',
  knowledge: 'open_request',
};

/** Whose images bear the tag of a release: the realm's is a job of every upgrade. */
const RELEASED = [...COMPONENTS, 'realm'] as const;

/** What a later release may bring: it widens, so that the code before it goes on working. */
const migrationOf = (table: string): string => `
ALTER TABLE ${table} ADD COLUMN proof_of_upgrade text;
CREATE INDEX ${table}_proof_of_upgrade ON ${table} (proof_of_upgrade) WHERE proof_of_upgrade IS NOT NULL;
CREATE TABLE proof_of_upgrade (id uuid PRIMARY KEY, made_at timestamptz NOT NULL);
`;

/** Images of a release to come: the same code, and in each service a migration more. In every node when it ends. */
export async function nextImages(tag: string, folder: string): Promise<string> {
  const next = `${tag}-next`;
  for (const component of RELEASED) {
    const [from, to] = [`guanxi/${component}:${tag}`, `guanxi/${component}:${next}`];
    if (!isService(component)) {
      await docker(['tag', from, to]);
      continue;
    }
    const context = join(folder, `next-${component}`);
    mkdirSync(join(context, NAME), { recursive: true });
    writeFileSync(join(context, NAME, 'migration.sql'), migrationOf(TABLES[component]));
    writeFileSync(join(context, 'Dockerfile'), `FROM ${from}\nCOPY ${NAME} prisma/migrations/${NAME}\n`);
    await docker(['build', '-t', to, context]);
  }
  await loadImages(
    RELEASED.map((component) => `guanxi/${component}:${next}`),
    folder,
  );
  return next;
}

const isService = (component: string): component is keyof typeof TABLES => component in TABLES;

/** `helm upgrade` of everything to a release with migrations, while people work. */
export async function upgrade(stage: Stage, least: number): Promise<void> {
  const { proof, kube, databases, folder, tag } = stage;
  const name = `helm upgrade of every component, with a migration of each database, loses no request of at least ${least}`;
  await proof.step(name, async () => {
    const next = await nextImages(tag, folder);
    stage.values = { ...stage.values, image: { tag: next } };
    const { during, figures, result } = await underTraffic(stage, { least }, async (traffic) => {
      await traffic.reaches(100);
      const begun = performance.now();
      const before = traffic.requests;
      const file = valuesFile(folder, stage.values);
      await kube.helm(['upgrade', RELEASE, CHART, '--values', file, '--wait', '--timeout', '10m']);
      return { seconds: (performance.now() - begun) / 1000, before };
    });
    const words = `${figuresOf(figures, least)}; the upgrade took ${result.seconds.toFixed(0)} s, ${during - result.before} of the requests fell into it`;
    for (const component of COMPONENTS) {
      const images = await kube.kubectl([
        'get',
        'pods',
        '-l',
        `app.kubernetes.io/component=${component}`,
        '-o',
        'jsonpath={.items[*].spec.containers[0].image}',
      ]);
      if (!images || images.split(' ').some((image) => !image.endsWith(`:${next}`)))
        throw new Error(`${component} runs ${images}`);
    }
    for (const service of SERVICES) {
      const applied = await databases.number(
        service,
        `SELECT count(*) AS number FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NOT NULL`,
        [NAME],
      );
      const there = await databases.number(
        service,
        `SELECT count(*) AS number FROM information_schema.columns WHERE table_name = $1 AND column_name = 'proof_of_upgrade'`,
        [TABLES[service]],
      );
      none(applied === 1 && there === 1 ? [] : [`the migration of ${service} is not applied`]);
    }
    return words;
  });
}
