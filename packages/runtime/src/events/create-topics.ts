import kafkajs, { type Admin } from 'kafkajs';
import type { TopicRight } from './topic-rights.ts';
import { TOPICS, type Topic } from './topics.ts';
import { pause } from './waiting.ts';

export type CreateTopicsOptions = {
  topics?: readonly Topic[];
  /** Copies of each partition; with three or more, two must hold a record before it counts as written. */
  replicas?: number;
};

/** What {@link createTopics} changed. */
export type CreatedTopics = { created: string[]; changed: string[] };

// Node finds only some of this CommonJS package's names by itself.
const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ResourcePatternTypes } = kafkajs;

const DAY_MS = 86_400_000;
const KNOWN_MS = 15_000;
const never = new AbortController().signal;

/**
 * Makes the topics as declared: those that lack, and the settings of those that are there. Running it again changes
 * nothing.
 * @throws when a topic has another number of partitions: keys would move between them, and their order be lost
 */
export async function createTopics(
  admin: Admin,
  { topics = TOPICS, replicas = 1 }: CreateTopicsOptions = {},
): Promise<CreatedTopics> {
  const there = new Set(await admin.listTopics());
  const old = topics.filter(({ name }) => there.has(name));
  const lacking = topics.filter(({ name }) => !there.has(name));
  await refuseOtherCounts(admin, old);
  if (lacking.length > 0) {
    await admin.createTopics({
      waitForLeaders: false,
      topics: lacking.map((topic) => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: replicas,
        configEntries: settingsOf(topic, replicas),
      })),
    });
    await untilKnown(
      admin,
      lacking.map(({ name }) => name),
    );
  }
  const changed = await differing(admin, old, replicas);
  if (changed.length > 0)
    await admin.alterConfigs({
      validateOnly: false,
      resources: changed.map((topic) => ({
        type: ConfigResourceTypes.TOPIC,
        name: topic.name,
        configEntries: settingsOf(topic, replicas),
      })),
    });
  return { created: lacking.map(({ name }) => name), changed: changed.map(({ name }) => name) };
}

/** Gives the rights to the users; those that are there stay as they are. Brokers learn of them a moment later. */
export async function grantRights(admin: Admin, rights: readonly TopicRight[]): Promise<void> {
  await admin.createAcls({
    acl: rights.map(({ user, resource, name, names, operation }) => ({
      principal: `User:${user}`,
      host: '*',
      permissionType: AclPermissionTypes.ALLOW,
      resourceType: resource === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
      resourceName: name,
      resourcePatternType: names === 'one' ? ResourcePatternTypes.LITERAL : ResourcePatternTypes.PREFIXED,
      operation: operation === 'read' ? AclOperationTypes.READ : AclOperationTypes.WRITE,
    })),
  });
}

/** Brokers learn of new topics a moment later; the library's own waiting gives up at the first "unknown topic". */
async function untilKnown(admin: Admin, topics: string[]): Promise<void> {
  const end = Date.now() + KNOWN_MS;
  while (true) {
    try {
      await admin.fetchTopicMetadata({ topics });
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(100, never);
    }
  }
}

async function refuseOtherCounts(admin: Admin, topics: readonly Topic[]): Promise<void> {
  if (topics.length === 0) return;
  const answer = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  const counts = new Map(answer.topics.map(({ name, partitions }) => [name, partitions.length]));
  const wrong = topics.filter(({ name, partitions }) => counts.get(name) !== partitions);
  if (wrong.length === 0) return;
  const list = wrong.map(({ name, partitions }) => `${name} has ${counts.get(name)} partitions, not ${partitions}`);
  throw new Error(list.join('; '));
}

async function differing(admin: Admin, topics: readonly Topic[], replicas: number): Promise<Topic[]> {
  if (topics.length === 0) return [];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  const found = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
  return topics.filter((topic) =>
    settingsOf(topic, replicas).some(({ name, value }) => found.get(topic.name)?.get(name) !== value),
  );
}

/** A compacted topic keeps tombstones for its days, so that who was away that long still hears of an erasure. */
function settingsOf({ compacted, retentionDays }: Topic, replicas: number): { name: string; value: string }[] {
  const kept = String(retentionDays * DAY_MS);
  return [
    ...(compacted
      ? [
          { name: 'cleanup.policy', value: 'compact' },
          { name: 'delete.retention.ms', value: kept },
        ]
      : [
          { name: 'cleanup.policy', value: 'delete' },
          { name: 'retention.ms', value: kept },
        ]),
    { name: 'min.insync.replicas', value: replicas >= 3 ? '2' : '1' },
  ];
}
