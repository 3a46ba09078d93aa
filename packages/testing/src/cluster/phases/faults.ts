import { join } from 'node:path';
import { TopicsRead } from '../../chaos/topics-read.ts';
import { dice } from '../../dice.ts';
import { checksOf, HOMES } from '../../kills/checks.ts';
import { AcknowledgedIds, type Kind } from '../../kills/journal.ts';
import { restless } from '../../kills/places.ts';
import { Workload } from '../../kills/workload.ts';
import { none } from '../../proof.ts';
import { until } from '../../until.ts';
import { crash } from '../machine.ts';
import { sharesOf } from '../shares.ts';
import type { Stage } from '../stage.ts';
import { RELEASE, secretOf } from '../trial.ts';

const PEOPLE = 4;
/** Letters of the issuer lie in the same mailbox and are none of marketing's. */
const NOT_HERE = ['the mailbox holds what was sent, by Message-ID'];

/** People who repeat each mutation until it is acknowledged, while pods are killed; then everything is counted. */
export async function faults(stage: Stage, victims: readonly string[], scaled: string | undefined): Promise<void> {
  const { proof, kube, world, databases, folder, seed } = stage;
  const journal = new AcknowledgedIds(join(folder, 'acknowledged.jsonl'));
  await rememberOthers(stage, journal);
  const workload = new Workload({ world, journal, dice: dice(seed), rest: 100 });
  const topics = new TopicsRead(`${RELEASE}-kafka:9092`, await secretOf(kube, 'kafka.password'), 'topics');
  try {
    await workload.prepare();
    workload.start(PEOPLE);
    for (const victim of victims)
      await proof.step(`a killed pod of ${victim} is back by itself`, () => killed(stage, victim));
    if (scaled)
      await proof.step(`${scaled} goes from one pod to three, and all three share its facts`, () =>
        scaledUp(stage, scaled),
      );
    const wanted = workload.figures.mutations + 100;
    const enough = () => workload.figures.mutations >= wanted || workload.faults.length > 0;
    await until(enough, { bound: 300_000, what: `${wanted} mutations` });
    await workload.stop();
    if (scaled) await proof.step(`${scaled} goes back to one pod`, () => scale(stage, scaled, 1));
    await proof.step('nobody was refused or given up', async () => {
      none(workload.faults);
      return `${workload.figures.mutations} mutations, ${workload.figures.repeated} repetitions`;
    });
    await proof.step('all comes to rest', () => quiet(stage, topics));
    const order = {
      name: 'in every topic the facts of a key lie in the order of their commits',
      run: () => topics.orderPerKey(databases),
    };
    const checks = checksOf({ databases, journal, world, customers: workload.customers });
    for (const { name, run } of [order, ...checks].filter((each) => !NOT_HERE.includes(each.name))) {
      await proof.step(name, async () => {
        const { counted, problems } = await run();
        none(problems);
        if (counted === 0) throw new Error('there was nothing to look at');
        return `${counted} looked at`;
      });
    }
  } finally {
    await workload.stop();
    await topics.close();
  }
}

/** What others have made before counts as asked for. */
async function rememberOthers({ databases }: Stage, journal: AcknowledgedIds): Promise<void> {
  for (const [kind, { service, table }] of Object.entries(HOMES) as [Kind, (typeof HOMES)[Kind]][])
    for (const { id } of await databases.rows<{ id: string }>(service, `SELECT id FROM ${table}`))
      journal.add({ kind, id, mutation: 'before' });
}

async function killed({ kube }: Stage, victim: string): Promise<string> {
  const [pod] = await kube.pods(victim);
  if (!pod) throw new Error('it does not run');
  const begun = performance.now();
  crash(pod);
  await until(
    async () => {
      const now = (await kube.pods(victim)).find(({ uid }) => uid === pod.uid);
      return now?.isReady && now.restarts > pod.restarts;
    },
    { bound: 90_000, what: `${pod.name} again` },
  );
  return `${((performance.now() - begun) / 1000).toFixed(1)} s after its SIGKILL`;
}

async function scale({ kube }: Stage, component: string, replicas: number): Promise<void> {
  await kube.kubectl(['scale', 'deployment', `${RELEASE}-${component}`, `--replicas=${replicas}`]);
  await kube.settled(component, replicas);
}

async function scaledUp(stage: Stage, component: string): Promise<string> {
  await scale(stage, component, 3);
  const shares = await until(
    async () => {
      const found = await sharesOf(stage.kube, component);
      return found.length === 3 && found.every((partitions) => partitions > 0) && found;
    },
    { bound: 60_000, what: 'three members of the group with partitions each' },
  );
  return `${shares.join(', ')} partitions`;
}

async function quiet({ databases }: Stage, topics: TopicsRead): Promise<void> {
  const rest = async () => {
    const left = await restless(databases, (service) => topics.lag(service));
    if (left !== '') throw new Error(left);
    return true;
  };
  await until(rest, { bound: 150_000, what: 'quiet' });
}
