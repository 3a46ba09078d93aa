import type { Addresses, World } from '../journey/world.ts';
import type { Databases } from '../kills/databases.ts';
import type { Proof } from '../proof.ts';
import type { Kube } from './kube.ts';
import type { Subjects } from './traffic/operations.ts';
import { Traffic } from './traffic/traffic.ts';

/** Where the run is played: a cluster with the product installed. */
export type Stage = {
  proof: Proof;
  kube: Kube;
  addresses: Addresses;
  world: World;
  databases: Databases;
  subjects: Subjects;
  /** Of the images that were installed. */
  tag: string;
  /** For what the run writes down. */
  folder: string;
  seed: number;
  /** What the chart was last told; phases that change it leave their change here. */
  values: Record<string, unknown>;
};

/** People at work on the stage, who stay until the work is done and at least so many requests were made. */
export async function underTraffic<T>(
  { world, subjects, seed }: Stage,
  { people = 6, least, rest }: { people?: number; least: number; rest?: number },
  work: (traffic: Traffic) => Promise<T>,
) {
  const traffic = new Traffic({ world, subjects, seed });
  traffic.start(people, rest);
  try {
    const result = await work(traffic);
    const during = traffic.requests;
    await traffic.reaches(least);
    return { result, during, figures: await traffic.stop() };
  } finally {
    await traffic.stop();
  }
}
