import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanxi/listening/free-port';
import { Journal, record } from '@guanxi/runtime/events/contract';
import { createTopics } from '@guanxi/runtime/events/create-topics';
import { kafkaClient } from '@guanxi/runtime/events/kafka-client';
import { openKafkaLog } from '@guanxi/runtime/events/kafka-log';
import { TOPICS, type Topic } from '@guanxi/runtime/events/topics';
import { type KafkaBroker, type KafkaUser, startKafkaBroker } from '../kafka-broker.ts';
import { type Certificates, makeCertificates } from '../kafka-certificates.ts';
import { until } from '../until.ts';

const ADMIN: KafkaUser = { name: 'admin', password: 'admin-secret' };
const ORDERS = TOPICS.find(({ name }) => name === 'crm.orders.order.v1') as Topic;
const COMMAND = fileURLToPath(new URL('../../../runtime/src/events/create-topics-command.ts', import.meta.url));

describe('brokers that speak TLS and ask for a password', () => {
  let folder: string;
  let trusted: Certificates;
  let foreign: Certificates;
  let broker: KafkaBroker;
  let dead: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'guanxi-tls-'));
    trusted = makeCertificates(join(folder, 'trusted'));
    foreign = makeCertificates(join(folder, 'foreign'));
    broker = await startKafkaBroker([ADMIN], undefined, trusted);
    dead = `127.0.0.1:${await freePort()}`;
  });
  afterAll(async () => {
    await broker.remove();
    rmSync(folder, { recursive: true });
  });

  const signIn = (ssl: boolean | { ca: string }) => ({
    brokers: [dead, broker.address],
    name: 'admin',
    sasl: { mechanism: 'scram-sha-512' as const, username: ADMIN.name, password: ADMIN.password },
    ssl,
  });
  /** `npm run topics` as a process of its own, since Node reads NODE_EXTRA_CA_CERTS when it starts. */
  const makeTopics = (brokers: string, caFile?: string) =>
    spawnSync(process.execPath, [COMMAND], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        EVENT_LOG_URL: `kafkas://${ADMIN.name}:${ADMIN.password}@${brokers}`,
        ...(caFile ? { NODE_EXTRA_CA_CERTS: caFile } : {}),
      },
    });

  test('kafkas:// with the authority in NODE_EXTRA_CA_CERTS is let in, past an address that is dead', () => {
    const { stdout, status } = makeTopics(`${dead},${broker.address}`, trusted.caFile);
    expect(stdout).toContain('created');
    expect(status).toBe(0);
  });

  test('brokers whose certificate no known authority gave are refused', () => {
    for (const caFile of [undefined, foreign.caFile]) {
      const { stderr, status } = makeTopics(broker.address, caFile);
      expect(stderr).toMatch(/certificate/i);
      expect(status).toBe(1);
    }
  });

  test('a client that speaks no TLS gets nowhere', async () => {
    await expect(openKafkaLog(signIn(false))).rejects.toThrow();
    await expect(openKafkaLog(signIn({ ca: foreign.ca }))).rejects.toThrow(/certificate/i);
  });

  test('facts travel over TLS', async () => {
    const admin = kafkaClient(signIn({ ca: trusted.ca })).admin();
    await admin.connect();
    await createTopics(admin, { topics: [ORDERS] });
    await admin.disconnect();
    const log = await openKafkaLog(signIn({ ca: trusted.ca }));
    const seen = new Journal();
    await log.subscribe({ group: 'tls', topics: [ORDERS.name], from: 'earliest', handler: seen.note });
    await log.publish([record(ORDERS, 'a', 0)]);
    await until(() => seen.distinct === 1, { bound: 30_000 });
    await log.close();
  });
});
