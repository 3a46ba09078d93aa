import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokerProperties, type KafkaUser } from './kafka-properties.ts';
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
const READY_MS = 90_000;
const POM = fileURLToPath(new URL('platform/kafka-pom.xml', import.meta.url));
const JVM = ['-Xmx384m', '-Xms64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'];
const LOG = [
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
];

/**
 * Starts a broker in a folder of its own. Needs Java 17 or later, and Maven once to fetch the jars into
 * `~/.cache/kafka-broker` (or KAFKA_CACHE).
 * @param users the first is the super user, the others have no right until given one
 * @param behind the port of a proxy that clients are told to come through
 */
export async function startKafkaBroker(users: readonly KafkaUser[] = [], behind?: number): Promise<KafkaBroker> {
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-kafka-'));
  const config = join(folder, 'server.properties');
  const logFolder = join(folder, 'log');
  const port = await freePort();
  const advertisedPort = behind ?? port;
  const place = { host: HOST, port, advertisedPort, controllerPort: await freePort(), logFolder, admin: users[0] };
  writeFileSync(config, brokerProperties(place), { mode: 0o600 });
  format(config, users);

  let child: ChildProcess | undefined;
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    const late = setTimeout(() => child?.kill('SIGKILL'), 20_000);
    await gone;
    clearTimeout(late);
  };
  const start = async () => {
    const output = join(folder, 'broker.log');
    const file = openSync(output, 'w');
    child = spawn('java', java('kafka.Kafka', config), { stdio: ['ignore', file, file] });
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

function java(...words: string[]): string[] {
  const lib = jars();
  const archive = join(lib, 'broker.jsa');
  const shared = existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
  return [...shared, ...JVM, ...LOG, '-cp', join(lib, '*'), ...words];
}

/** The folder of the broker's jars, filled once for each version in the POM; renamed when whole. */
function jars(): string {
  const version = /<kafka\.version>(.+?)</.exec(readFileSync(POM, 'utf8'))?.[1] ?? '';
  const lib = join(process.env.KAFKA_CACHE ?? join(homedir(), '.cache', 'kafka-broker'), version);
  if (existsSync(lib)) return lib;
  const part = `${lib}.${process.pid}`;
  run('mvn', [
    '-q',
    '-B',
    '-f',
    POM,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${part}`,
  ]);
  renameSync(part, lib);
  return lib;
}

function format(config: string, users: readonly KafkaUser[]): void {
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const scram = users.flatMap(({ name, password }) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  run('java', java('kafka.tools.StorageTool', 'format', '-t', id, '-c', config, ...scram));
}

function run(command: string, words: readonly string[]): void {
  const { status, error, stderr, stdout } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? `${stderr}${stdout}`.slice(-2_000)}`);
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
