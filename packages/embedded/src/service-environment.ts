import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import type { DatabaseName } from './postgres/databases.ts';
import type { Secrets } from './secrets.ts';
import { addresses, root, SERVICES, type Service, type Settings } from './settings.ts';

type Parts = { settings: Settings; folder: DataFolder; secrets: Secrets; databases: Record<DatabaseName, string> };

/** What the gateway and each service are told; the same names as in charts and compose files. */
export function processEnvironments({
  settings,
  folder,
  secrets,
  databases: places,
}: Parts): Record<'gateway' | Service, Record<string, string>> {
  const { gateway, issuer, issuerAdmin, smtp } = addresses(settings);
  const { eventLogUrl, foreignIssuer, databaseProxy } = settings;
  const databases = databaseProxy ? through(databaseProxy, places) : places;
  // with a Kafka each process signs in as its own area
  const eventLog = (area: string) => ({
    EVENT_LOG_URL: eventLogUrl?.replaceAll('{area}', area) ?? databases.event_log,
  });
  const shared = {
    HOST: '127.0.0.1',
    ISSUER_URL: issuer,
    TOKEN_AUDIENCE: 'guanxi-gateway',
    GATEWAY_KEYS: `embedded:${secrets.get('gateway-key')}`,
    BLOB_FOLDER: folder.blobs,
    CLOCK_FILE: folder.clockFile,
    TIME_ZONE: settings.timeZone,
    CURRENCY: settings.currency,
    LOG_LEVEL: settings.logLevel,
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: folder.compileCache,
    // eight processes share this machine: smaller young generations and fewer allocator arenas cost little time
    NODE_OPTIONS: '--max-semi-space-size=8',
    MALLOC_ARENA_MAX: '2',
  };
  // the realm's people are there from the first start, so their records must be
  const extra: Partial<Record<Service, Record<string, string>>> = {
    customers: { DEMO_CUSTOMERS: 'on' },
    sales: {
      DEMO_STAFF: 'on',
      ISSUER_ADMIN_URL: issuerAdmin,
      ISSUER_CLIENT_ID: 'guanxi-svc-sales',
      ISSUER_CLIENT_SECRET: foreignIssuer?.salesSecret ?? secrets.get('client-guanxi-svc-sales'),
    },
    marketing: {
      SMTP_URL: smtp,
      MAIL_FROM: '关系 Guanxi <no-reply@guanxi.example>',
      MEMBER_URL: `${gateway}/member`,
      PUBLIC_URL: gateway,
    },
  };
  const services = SERVICES.map((name): [Service, Record<string, string>] => [
    name,
    { ...shared, ...eventLog(name), PORT: String(settings.ports[name]), DATABASE_URL: databases[name], ...extra[name] },
  ]);
  const subgraphs = SERVICES.map((name) => `${name}=http://127.0.0.1:${settings.ports[name]}/graphql`).join(',');
  return {
    ...(Object.fromEntries(services) as Record<Service, Record<string, string>>),
    gateway: {
      ...shared,
      ...eventLog('gateway'),
      PORT: String(settings.ports.gateway),
      PUBLIC_URL: gateway,
      ...builtWeb(),
      SUBGRAPHS: subgraphs,
      EXPLORER: 'true',
      ISSUER_CLIENT_ID: 'guanxi-gateway',
      ISSUER_CLIENT_SECRET: foreignIssuer?.gatewaySecret ?? secrets.get('client-guanxi-gateway'),
    },
  };
}

/** The browser applications, where they are built: `npm start` does, tests that open no browser need not. */
function builtWeb(): { WEB_FOLDER?: string } {
  const folder = join(root, 'web', 'dist');
  return existsSync(join(folder, 'manifest.json')) ? { WEB_FOLDER: folder } : {};
}

function through(port: number, places: Record<DatabaseName, string>): Record<DatabaseName, string> {
  const moved = Object.entries(places).map(([name, place]) => {
    const url = new URL(place);
    url.port = String(port);
    return [name, url.href];
  });
  return Object.fromEntries(moved);
}

/** Fills the realm's `${NAME:default}` places: no secret of this installation is the published default. */
export function realmEnvironment(settings: Settings, secrets: Secrets): Record<string, string> {
  const { gateway } = addresses(settings);
  const clients = Object.fromEntries(
    SERVICES.map((name) => [`GUANXI_SVC_${name.toUpperCase()}_SECRET`, secrets.get(`client-guanxi-svc-${name}`)]),
  );
  return {
    ...clients,
    GUANXI_GATEWAY_SECRET: secrets.get('client-guanxi-gateway'),
    GUANXI_GATEWAY_URL: gateway,
    GUANXI_SMTP_PORT: String(settings.ports.smtp),
  };
}

/** The folder of a process's code. */
export const codeFolder = (root: string, name: 'gateway' | Service) =>
  name === 'gateway' ? join(root, 'gateway') : join(root, 'services', name);
