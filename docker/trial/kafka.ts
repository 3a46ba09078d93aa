// Prepares the log folder of one broker and becomes Kafka.
//   KAFKA_USERS       name:password,… : who may sign in with SCRAM-SHA-512, made with the log folder
//   KAFKA_SUPER_USER  the one of them who needs no rights
//   KAFKA_ADVERTISED  host:port that clients are told to come to
//   KAFKA_PORT        9092
//   KAFKA_FOLDER      /var/lib/kafka
// `kafka.ts archive FILE` runs a broker once and keeps what it loaded, for quicker starts.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { brokerProperties, type KafkaUser } from '../../packages/testing/src/kafka-properties.ts';

const JAVA = '/opt/java/bin/java';
const ARCHIVE = '/opt/kafka/classes.jsa';
const CLASSES = ['-cp', '/opt/kafka/lib/*'];
const JVM = [
  ...['-Xmx384m', '-Xms64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'],
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
];

if (process.argv[2] === 'archive') archive(process.argv[3] ?? ARCHIVE);
else serve();

function serve(): void {
  const { KAFKA_USERS = '', KAFKA_SUPER_USER = '', KAFKA_FOLDER = '/var/lib/kafka', KAFKA_PORT = '9092' } = process.env;
  const { KAFKA_ADVERTISED = `127.0.0.1:${KAFKA_PORT}`, KAFKA_CONTROLLER_PORT = '9093' } = process.env;
  const users = usersOf(KAFKA_USERS);
  const admin = users.find(({ name }) => name === KAFKA_SUPER_USER);
  if (!admin) stop('KAFKA_SUPER_USER must be one of KAFKA_USERS');
  const config = prepare({
    folder: `${KAFKA_FOLDER}/log`,
    config: `/tmp/server.properties`,
    users,
    admin,
    port: Number(KAFKA_PORT),
    controllerPort: Number(KAFKA_CONTROLLER_PORT),
    advertised: KAFKA_ADVERTISED,
  });
  const shared = existsSync(ARCHIVE) ? [`-XX:SharedArchiveFile=${ARCHIVE}`] : [];
  const words = [JAVA, ...shared, ...JVM, ...CLASSES, 'kafka.Kafka', config];
  const { KAFKA_USERS: _, ...environment } = process.env;
  process.execve?.(JAVA, words, environment as Record<string, string>);
}

type Place = {
  folder: string;
  config: string;
  users: readonly KafkaUser[];
  admin: KafkaUser | undefined;
  port: number;
  controllerPort: number;
  advertised: string;
};

/** Writes the configuration, and formats a folder that is not yet a log. */
function prepare({ folder, config, users, admin, port, controllerPort, advertised }: Place): string {
  const own = { host: '127.0.0.1', port, advertisedPort: port, controllerPorts: [controllerPort], node: 1 };
  const text = brokerProperties({ ...own, logFolder: folder, admin });
  // the last of two lines with one name holds
  const reach = `listeners=CLIENT://:${port},CONTROLLER://127.0.0.1:${controllerPort}\nadvertised.listeners=CLIENT://${advertised}\n`;
  writeFileSync(config, text + reach, { mode: 0o600 });
  if (existsSync(`${folder}/meta.properties`)) return config;
  mkdirSync(folder, { recursive: true });
  const id = randomBytes(16).toString('base64url').replace(/^-/, 'A');
  const scram = users.flatMap(({ name, password }) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  const words = [...JVM, ...CLASSES, 'kafka.tools.StorageTool', 'format', '-t', id, '-c', config, ...scram];
  const { status, stdout, stderr } = spawnSync(JAVA, words, { encoding: 'utf8' });
  if (status !== 0) stop(`the log folder could not be made:\n${stdout}${stderr}`);
  return config;
}

function usersOf(text: string): KafkaUser[] {
  return text
    .split(',')
    .filter((pair) => pair.trim() !== '')
    .map((pair) => {
      const at = pair.indexOf(':');
      const user = { name: pair.slice(0, at).trim(), password: pair.slice(at + 1).trim() };
      // StorageTool escapes nothing
      if (!/^[\w-]+$/.test(user.name) || !/^[\w-]+$/.test(user.password))
        stop('KAFKA_USERS must be name:password,… of letters, digits, - and _');
      return user;
    });
}

function archive(file: string): void {
  const folder = mkdtempSync('/tmp/archive-');
  const user = { name: 'archive', password: 'archive' };
  const config = prepare({
    folder: `${folder}/log`,
    config: `${folder}/server.properties`,
    users: [user],
    admin: user,
    port: 19092,
    controllerPort: 19093,
    advertised: '127.0.0.1:19092',
  });
  const broker = spawn(JAVA, [`-XX:ArchiveClassesAtExit=${file}`, ...JVM, ...CLASSES, 'kafka.Kafka', config]);
  let said = '';
  for (const stream of [broker.stdout, broker.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('Kafka Server started')) broker.kill('SIGTERM');
    });
  broker.on('close', () => {
    if (!existsSync(file)) stop(`no archive was written:\n${said}`);
  });
}

function stop(problem: string): never {
  process.stderr.write(`${problem}\n`);
  process.exit(78);
}
