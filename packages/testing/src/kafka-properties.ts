export type KafkaUser = { name: string; password: string };

/** Where and how a broker of one node serves. */
export type BrokerPlace = {
  host: string;
  port: number;
  /** What clients are told to come to. */
  advertisedPort: number;
  controllerPort: number;
  logFolder: string;
  /** The super user; with one, clients sign in with SCRAM-SHA-512 and need rights. */
  admin?: KafkaUser | undefined;
};

/** `server.properties` of a broker with one node: internal topics with one replica, groups that form at once. */
export function brokerProperties({
  host,
  port,
  advertisedPort,
  controllerPort,
  logFolder,
  admin,
}: BrokerPlace): string {
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': 1,
    'log.dirs': logFolder,
    'controller.quorum.voters': `1@${host}:${controllerPort}`,
    'controller.listener.names': 'CONTROLLER',
    listeners: `CLIENT://${host}:${port},CONTROLLER://${host}:${controllerPort}`,
    'advertised.listeners': `CLIENT://${host}:${advertisedPort}`,
    'inter.broker.listener.name': 'CLIENT',
    'listener.security.protocol.map': 'CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    'auto.create.topics.enable': false,
    'offsets.topic.replication.factor': 1,
    'offsets.topic.num.partitions': 4,
    'transaction.state.log.replication.factor': 1,
    'transaction.state.log.min.isr': 1,
    'transaction.state.log.num.partitions': 4,
    'share.coordinator.state.topic.replication.factor': 1,
    'share.coordinator.state.topic.min.isr': 1,
    'group.initial.rebalance.delay.ms': 0,
    'group.min.session.timeout.ms': 1000,
    'num.network.threads': 2,
    'num.io.threads': 4,
    'background.threads': 2,
    'log.cleaner.dedupe.buffer.size': 4_194_304,
    ...(admin ? signIn(admin) : {}),
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** The secrets of SCRAM live in the log that the controller must open first, so that itself speaks PLAIN. */
function signIn({ name, password }: KafkaUser): Record<string, string> {
  const who = `required username="${name}" password="${password}"`;
  return {
    'listener.security.protocol.map': 'CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT',
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
