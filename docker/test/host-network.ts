import { freePort } from '../../packages/listening/src/free-port.ts';
import { SERVICES } from './components.ts';

export type Ports = Record<string, number>;

const SERVERS = ['postgres', 'kafka', 'controller', 'keycloak', 'mail', 'smtp', 'web', 'gateway'];

/** A free port for everything that listens. */
export async function freePorts(): Promise<Ports> {
  const names = [...SERVERS, ...SERVICES, ...[...SERVICES, 'gateway'].map((name) => `${name}-metrics`)];
  const ports: Ports = {};
  for (const name of names) {
    let port = await freePort();
    while (Object.values(ports).includes(port)) port = await freePort();
    ports[name] = port;
  }
  return ports;
}

/**
 * What compose.yaml needs besides on a machine whose daemon has no bridge: everything on the machine's own network, each
 * at a port of its own on the loopback address; and a clock that a test moves.
 */
export function hostNetwork(ports: Ports, clockFolder: string): string {
  const at = (name: string) => `127.0.0.1:${ports[name]}`;
  const eventLog = (user: string, password: string) => `kafka://${user}:\${${password}}@${at('kafka')}`;
  const listening = (name: string) => ({ HOST: '127.0.0.1', PORT: ports[name] });
  const issuer = `http://${at('keycloak')}`;
  const realm = { ISSUER_URL: `${issuer}/realms/guanxi` };
  const smtp = { SMTP_URL: `smtp://${at('smtp')}` };
  const process = (name: string) => ({
    ...listening(name),
    ...realm,
    METRICS_PORT: ports[`${name}-metrics`],
    CLOCK_FILE: '/clock/clock',
    EVENT_LOG_URL: eventLog(name, `${name.toUpperCase()}_KAFKA_PASSWORD`),
  });
  const database = (name: string) => ({
    DATABASE_URL: `postgresql://${name}:\${${name.toUpperCase()}_DATABASE_PASSWORD}@${at('postgres')}/${name}`,
  });
  const admin = { ISSUER_ADMIN_URL: `${issuer}/admin/realms/guanxi` };
  const extra: Record<string, object> = { sales: admin, marketing: smtp };
  const clock = [`${clockFolder}:/clock:ro`];
  const gateway = `http://${at('gateway')}`;
  const services = {
    postgres: { command: ['-p', String(ports.postgres), '-c', 'max_connections=200'] },
    kafka: {
      environment: { KAFKA_PORT: ports.kafka, KAFKA_CONTROLLER_PORT: ports.controller, KAFKA_ADVERTISED: at('kafka') },
    },
    keycloak: { environment: { KC_HTTP_PORT: ports.keycloak, KC_HTTP_HOST: '127.0.0.1', KC_HOSTNAME: issuer } },
    mail: { environment: { ...listening('mail'), SMTP_PORT: ports.smtp } },
    topics: { environment: { EVENT_LOG_URL: eventLog('topics', 'KAFKA_TOPICS_PASSWORD') } },
    realm: { environment: { ...admin, ...smtp, GUANXI_GATEWAY_URL: gateway } },
    ...Object.fromEntries(SERVICES.map((name) => [`migrate-${name}`, { environment: database(name) }])),
    ...Object.fromEntries(
      SERVICES.map((name) => [
        name,
        { environment: { ...process(name), ...database(name), ...extra[name] }, volumes: clock },
      ]),
    ),
    gateway: {
      environment: {
        ...process('gateway'),
        PUBLIC_URL: gateway,
        SUBGRAPHS: SERVICES.map((name) => `${name}=http://${at(name)}/graphql`).join(','),
      },
      volumes: clock,
    },
    web: { environment: { ...listening('web'), ...realm, PUBLIC_URL: gateway } },
  };
  const lines = Object.entries(services).flatMap(([name, changes]) => [
    `  ${name}:`,
    '    network_mode: host',
    '    networks: !reset []',
    '    ports: !reset []',
    ...Object.entries(changes).map(([key, value]) => `    ${key}: ${JSON.stringify(value)}`),
  ]);
  return `services:\n${lines.join('\n')}\n`;
}
