import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KafkaUser } from './kafka-properties.ts';
import { mavenJars } from './maven-jars.ts';

const POM = fileURLToPath(new URL('platform/kafka-pom.xml', import.meta.url));
const JVM = ['-Xmx384m', '-Xms64m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'];
const LOG = [
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
];

/** The words after `java` that run a class of the broker. */
export function java(...words: string[]): string[] {
  const archive = classArchive();
  const shared = existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
  return [...shared, ...JVM, ...LOG, '-cp', join(jars(), '*'), ...words];
}

/** The folder of the broker's jars, filled once for each version in the POM; renamed when whole. */
export const jars = (): string => mavenJars(POM, 'kafka.version', process.env.KAFKA_CACHE ?? 'kafka-broker');

/** Where the classes that a broker loads are kept, which halves the work of every start. */
export const classArchive = (): string => join(jars(), 'broker.jsa');

/** Prepares the log folder of a node; all nodes of a cluster with the same id and users. */
export function format(config: string, id: string, users: readonly KafkaUser[]): void {
  const scram = users.flatMap(({ name, password }) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  run('java', java('kafka.tools.StorageTool', 'format', '-t', id, '-c', config, ...scram));
}

/** Runs a command to its end. @throws with what it said when it fails */
export function run(command: string, words: readonly string[]): void {
  const { status, error, stderr, stdout } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? `${stderr}${stdout}`.slice(-2_000)}`);
}
