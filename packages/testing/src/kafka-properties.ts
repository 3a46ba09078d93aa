import type { Certificates } from './kafka-certificates.ts';

export type KafkaUser = { name: string; password: string };

/** Where and how a node serves, as broker and controller. */
export type BrokerPlace = {
  host: string;
  port: number;
  /** What clients are told to come to. */
  advertisedPort: number;
  /** Of all nodes, in the order of their numbers. */
  controllerPorts: readonly number[];
  logFolder: string;
  /** This node's number, from 1. */
  node: number;
  /** With it, clients speak TLS. */
  tls?: Certificates | undefined;
  /** The super user; with one, clients sign in with SCRAM-SHA-512 and need rights. */
  admin?: KafkaUser | undefined;
};

/**
 * `server.properties` of a node: internal topics on all nodes, groups that form at once, and a node that died is
 * noticed within seconds.
 */
export function brokerProperties(place: BrokerPlace): string {
  const { host, port, advertisedPort, controllerPorts, logFolder, node, admin, tls } = place;
  const nodes = controllerPorts.length;
  const inSync = Math.ceil(nodes / 2);
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': node,
    'log.dirs': logFolder,
    'controller.quorum.voters': controllerPorts.map((at, index) => `${index + 1}@${host}:${at}`).join(','),
    'controller.listener.names': 'CONTROLLER',
    listeners: `CLIENT://${host}:${port},CONTROLLER://${host}:${controllerPorts[node - 1]}`,
    'advertised.listeners': `CLIENT://${host}:${advertisedPort}`,
    'inter.broker.listener.name': 'CLIENT',
    'listener.security.protocol.map': protocols(tls !== undefined, admin !== undefined),
    'broker.session.timeout.ms': 3_000,
    'broker.heartbeat.interval.ms': 500,
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': nodes,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': nodes,
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': nodes,
    'share.coordinator.state.topic.min.isr': inSync,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1000,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'background.threads': 2,
    'log.cleaner.dedupe.buffer.size': 4_194_304,
    ...(admin ? signIn(admin) : {}),
    ...(tls ? stores(tls) : {}),
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The secrets of SCRAM live in the log that the controller must open first, so that itself speaks PLAIN. */
function signIn({ name, password }: KafkaUser): Record<string, string> {
  const who = `required username="${name}" password="${password}"`;
  return {
    'sasl.enabled.mechanisms': 'SCRAM-SHA-512',
    'sasl.mechanism.inter.broker.protocol': 'SCRAM-SHA-512',
    'sasl.mechanism.controller.protocol': 'PLAIN',
    'listener.name.client.scram-sha-512.sasl.jaas.config': `org.apache.kafka.common.security.scram.ScramLoginModule ${who};`,
    'listener.name.controller.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.controller.plain.sasl.jaas.config': `org.apache.kafka.common.security.plain.PlainLoginModule ${who} user_${name}="${password}";`,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    'super.users': `User:${name}`,
  };
}

/** The controllers speak with each other only, on loopback. */
function protocols(tls: boolean, sasl: boolean): string {
  const prefix = sasl ? 'SASL_' : '';
  const plain = `${prefix}PLAINTEXT`;
  return `CLIENT:${tls ? `${prefix}SSL` : plain},CONTROLLER:${plain}`;
}

function stores({ keyStore, caFile }: Certificates): Record<string, string> {
  return {
    'listener.name.client.ssl.keystore.type': 'PEM',
    'listener.name.client.ssl.keystore.location': keyStore,
    'listener.name.client.ssl.truststore.type': 'PEM',
    'listener.name.client.ssl.truststore.location': caFile,
  };
}
