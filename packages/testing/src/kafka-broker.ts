import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';
import type { Certificates } from './kafka-certificates.ts';
import { classArchive, format, java } from './kafka-java.ts';
import { type BrokerPlace, brokerProperties, type KafkaUser } from './kafka-properties.ts';
import { moveWhole } from './maven-jars.ts';
import { until } from './until.ts';

export type { KafkaUser } from './kafka-properties.ts';

/** A real Kafka of one node on loopback. */
export type KafkaBroker = {
  /** `host:port` for clients. */
  address: string;
  /** `host:port` where it listens; the same unless a proxy stands before it. */
  listens: string;
  /** Ends it with SIGKILL: as a machine that fails. */
  kill(): Promise<void>;
  /** Starts it again on the same address with what it held. */
  start(): Promise<void>;
  /** Stops it and removes what it held. */
  remove(): Promise<void>;
};

const HOST = '127.0.0.1';
const READY_MS = 240_000;

/**
 * Starts a broker in a folder of its own. Needs Java 17 or later, and Maven once to fetch the jars into
 * `~/.cache/kafka-broker` (or KAFKA_CACHE).
 * @param users the first is the super user, the others have no right until given one
 * @param behind the port of a proxy that clients are told to come through
 * @param tls what it shows to clients, who then must speak TLS
 */
export async function startKafkaBroker(
  users: readonly KafkaUser[] = [],
  behind?: number,
  tls?: Certificates,
): Promise<KafkaBroker> {
  const controllerPorts = [await freePort()];
  const [broker] = await startNodes(users, [{ node: 1, controllerPorts, behind, tls }]);
  return broker as KafkaBroker;
}

/** Starts brokers that hold copies for each other; each can be killed and started by itself. */
export async function startKafkaCluster(nodes: number): Promise<KafkaBroker[]> {
  const controllerPorts: number[] = [];
  while (controllerPorts.length < nodes) controllerPorts.push(await freePort());
  return startNodes(
    [],
    controllerPorts.map((_, index) => ({ node: index + 1, controllerPorts })),
  );
}

/** Runs a broker once to keep the classes that it loads (48 MB), which halves the work of every later start. */
export async function keepBrokerClasses(): Promise<void> {
  if (existsSync(classArchive())) return;
  const part = `${classArchive()}.${process.pid}`;
  const keep = [`-XX:ArchiveClassesAtExit=${part}`];
  const [broker] = await startNodes([], [{ node: 1, controllerPorts: [await freePort()], keep }]);
  await broker?.remove();
  if (existsSync(part)) moveWhole(part, classArchive());
}

type Node = Pick<BrokerPlace, 'node' | 'controllerPorts' | 'tls'> & {
  behind?: number | undefined;
  /** Words for Java that make it keep the classes it has loaded. */
  keep?: readonly string[];
};

async function startNodes(users: readonly KafkaUser[], nodes: readonly Node[]): Promise<KafkaBroker[]> {
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  // together: none is ready before most of the controllers are there
  const started = await Promise.allSettled(nodes.map((node) => startNode(id, users, node)));
  const brokers = started.filter((each) => each.status === 'fulfilled').map(({ value }) => value);
  const failed = started.find((each) => each.status === 'rejected');
  if (!failed) return brokers;
  await Promise.all(brokers.map((broker) => broker.remove()));
  throw failed.reason;
}

async function startNode(id: string, users: readonly KafkaUser[], node: Node): Promise<KafkaBroker> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-kafka-'));
  const config = join(folder, 'server.properties');
  const logFolder = join(folder, 'log');
  mkdirSync(logFolder);
  const port = await freePort();
  const { behind, keep = [], ...own } = node;
  const advertisedPort = behind ?? port;
  const place = { ...own, host: HOST, port, advertisedPort, logFolder, admin: users[0] };
  writeFileSync(config, brokerProperties(place), { mode: 0o600 });
  format(config, id, users);

  let child: ChildProcess | undefined;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child?.kill('SIGKILL'), keep.length > 0 ? READY_MS : 20_000);
    await gone;
    clearTimeout(late);
  };
  const start = async () => {
    const output = join(folder, 'broker.log');
    const file = openSync(output, 'w');
    child = spawn('java', [...keep, ...java('kafka.Kafka', config)], { stdio: ['ignore', file, file] });
    closeSync(file);
    const started = child;
    try {
      await until(() => started.exitCode !== null || readFileSync(output, 'utf8').includes('Kafka Server started'), {
        bound: READY_MS,
        what: 'Kafka',
      });
      if (started.exitCode !== null) throw new Error('Kafka ended while starting');
    } catch (error) {
      await end('SIGKILL');
      throw new Error(`Kafka did not start:\n${readFileSync(output, 'utf8').slice(-2_000)}`, { cause: error });
    }
  };
  const killed = () => child?.kill('SIGKILL');
  process.once('exit', killed);
  await start();
  return {
    address: `${HOST}:${advertisedPort}`,
    listens: `${HOST}:${port}`,
    kill: () => end('SIGKILL'),
    start,
    async remove() {
      await end('SIGTERM');
      process.removeListener('exit', killed);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
