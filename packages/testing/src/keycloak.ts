import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@guanxi/listening/free-port';
import { applyRealm, guanxiRealm, REALM, type RealmSettings } from '@guanxi/realm';
import { connect } from '@guanxi/realm/apply/connection';
import { FLOWS } from '@guanxi/realm/definition/flows';
import { builtKeycloak, digest, keycloakCache } from './keycloak-build.ts';
import { moveWhole } from './maven-jars.ts';
import { until } from './until.ts';

/** A real Keycloak of one node on loopback, with the product's realm and its demo people. */
export type Keycloak = {
  /** `http://127.0.0.1:port` */
  url: string;
  issuer: string;
  /** Admin routes of the realm. */
  adminUrl: string;
  /** The administrator of the whole server. */
  admin: { username: string; password: string };
  settings: RealmSettings;
  /** What the services are told of it. */
  environment: Record<
    'ISSUER_URL' | 'ISSUER_ADMIN_URL' | 'GUANXI_GATEWAY_SECRET' | 'GUANXI_SVC_SALES_SECRET' | 'GUANXI_GATEWAY_URL',
    string
  >;
  /** Gives the realm a key of its own or a generated one, in Keycloak's words. */
  addKeys(providerId: 'rsa' | 'rsa-generated', config: Record<string, string[]>): Promise<void>;
  /** What it wrote into its log. */
  output(): string;
  /** Ends it with SIGKILL: as a machine that fails. */
  kill(): Promise<void>;
  /** Starts it again on the same address with what it held. */
  start(): Promise<void>;
  /** Stops it and removes what it held. */
  stop(): Promise<void>;
};

/** `host`: the name that it is known by; passkeys belong to a name and not to an address of numbers. */
export type KeycloakOptions = { port?: number; host?: string } & Partial<RealmSettings>;

const HOST = '127.0.0.1';
const THEMES = fileURLToPath(new URL('../../realm/themes', import.meta.url));
const READY_MS = 900_000;
const ADMIN = { username: 'admin', password: 'admin-of-this-run' };
const JVM = '-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss512k';

/** Settings of a realm for trials; secrets are as good as published. */
export const trialRealm = (changes: Partial<RealmSettings> = {}): RealmSettings => ({
  gatewayUrl: 'http://127.0.0.1:4000',
  consoleUrl: 'http://127.0.0.1:5173',
  partnerUrl: 'http://127.0.0.1:5174',
  memberUrl: 'http://127.0.0.1:5175',
  smtpUrl: 'smtp://127.0.0.1:4025',
  mailFrom: '关系 Guanxi <no-reply@guanxi.example>',
  gatewaySecret: 'gateway-secret-of-tests',
  areaSecrets: { sales: 'sales-secret-of-tests', customers: 'customers-secret-of-tests' },
  partnerSampleSecret: 'partner-secret-of-tests',
  secondFactor: new Map(),
  identityProviders: [],
  trial: true,
  ...changes,
});

/**
 * Starts a Keycloak in a folder of its own. The first start on a machine fetches, builds and fills it (about two
 * minutes); later ones copy what was made. Needs Java 17 or later; the first one Maven and tar, too.
 */
export async function startKeycloak({ port = 0, host = HOST, ...changes }: KeycloakOptions = {}): Promise<Keycloak> {
  const settings = trialRealm(changes);
  const seed = await seededKeycloak();
  const server = await keycloakServer({ port: port || (await freePort()), host, seed });
  await server.start();
  try {
    await applyRealm({ url: server.url, login: ADMIN, settings });
  } catch (error) {
    await server.stop();
    throw error;
  }
  const issuer = `${server.url}/realms/guanxi`;
  const adminUrl = `${server.url}/admin/realms/guanxi`;
  return {
    ...server,
    issuer,
    adminUrl,
    admin: ADMIN,
    settings,
    async addKeys(providerId, config) {
      const keycloak = await connect(server.url, ADMIN);
      const providerType = 'org.keycloak.keys.KeyProvider';
      await keycloak.components.create({
        realm: REALM,
        name: `${providerId} of tests`,
        providerId,
        providerType,
        config,
      });
    },
    environment: {
      ISSUER_URL: issuer,
      ISSUER_ADMIN_URL: adminUrl,
      GUANXI_GATEWAY_SECRET: settings.gatewaySecret,
      GUANXI_SVC_SALES_SECRET: settings.areaSecrets.sales ?? '',
      GUANXI_GATEWAY_URL: settings.gatewayUrl,
    },
  };
}

/** A database with the realm in it, made once for each version of the realm: schema and import are most of a first start. */
export async function seededKeycloak(): Promise<string> {
  const home = await builtKeycloak();
  const folder = join(keycloakCache(), `seed-${digest([home, guanxiRealm(trialRealm()), FLOWS])}`);
  if (existsSync(folder)) return folder;
  mkdirSync(keycloakCache(), { recursive: true });
  const part = mkdtempSync(join(keycloakCache(), 'seed-'));
  const first = await keycloakServer({ port: await freePort(), host: HOST });
  try {
    await first.start();
    await applyRealm({ url: first.url, login: ADMIN, settings: trialRealm() });
    await first.end('SIGTERM');
    cpSync(join(first.folder, 'data', 'h2'), join(part, 'h2'), { recursive: true });
    moveWhole(join(part, 'h2'), folder);
  } finally {
    await first.stop();
    rmSync(part, { recursive: true, force: true });
  }
  return folder;
}

/** One instance: its own scripts and data over the shared libraries. */
async function keycloakServer({ port, host, seed }: { port: number; host: string; seed?: string }) {
  const home = await builtKeycloak();
  const folder = mkdtempSync(join(tmpdir(), 'guanxi-keycloak-'));
  mkdirSync(join(folder, 'data'));
  cpSync(join(home, 'bin'), join(folder, 'bin'), { recursive: true });
  for (const shared of ['lib', 'providers', 'conf', 'version.txt'])
    symlinkSync(join(home, shared), join(folder, shared));
  symlinkSync(THEMES, join(folder, 'themes'));
  if (seed) cpSync(seed, join(folder, 'data', 'h2'), { recursive: true });
  const url = `http://${host}:${port}`;
  const log = join(folder, 'keycloak.log');
  let child: ChildProcess | undefined;

  // the script and Java are one group of processes
  const signal = (name: 'SIGTERM' | 'SIGKILL') => {
    try {
      if (child?.pid) process.kill(-child.pid, name);
    } catch {
      // it is gone
    }
  };
  const end = async (name: 'SIGTERM' | 'SIGKILL') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    signal(name);
    const late = setTimeout(() => signal('SIGKILL'), 20_000);
    await gone;
    clearTimeout(late);
  };
  const start = async () => {
    const started = launch({ folder, port, host, log });
    child = started;
    const ready = () =>
      fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.ok);
    const isUp = async () => started.exitCode !== null || (await ready().catch(() => false));
    try {
      await until(isUp, { bound: READY_MS, what: 'Keycloak' });
      if (started.exitCode !== null) throw new Error('Keycloak ended while starting');
    } catch (error) {
      await end('SIGKILL');
      throw new Error(`Keycloak did not start:\n${readFileSync(log, 'utf8').slice(-4_000)}`, { cause: error });
    }
  };
  const atExit = () => signal('SIGKILL');
  process.once('exit', atExit);
  const stop = async () => {
    await end('SIGTERM');
    process.removeListener('exit', atExit);
    rmSync(folder, { recursive: true, force: true });
  };
  const output = () => readFileSync(log, 'utf8');
  return { url, folder, end, start, stop, output, kill: () => end('SIGKILL') };
}

type Launch = { folder: string; port: number; host: string; log: string };
function launch({ folder, port, host, log }: Launch): ChildProcess {
  const words = [
    'start',
    '--optimized',
    '--cache=local',
    '--http-enabled=true',
    `--http-host=${HOST}`,
    `--http-port=${port}`,
    `--hostname=http://${host}:${port}`,
    '--db-pool-initial-size=1',
    '--db-pool-max-size=10',
    '--shutdown-timeout=3s',
    '--log=file',
    `--log-file=${log}`,
  ];
  writeFileSync(log, '');
  return spawn(join(folder, 'bin', 'kc.sh'), words, {
    stdio: 'ignore',
    detached: true, // a group of its own, which can be ended as a whole
    env: {
      ...process.env,
      JAVA_OPTS_KC_HEAP: '-Xms32m -Xmx256m',
      JAVA_OPTS_APPEND: JVM,
      KC_BOOTSTRAP_ADMIN_USERNAME: ADMIN.username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: ADMIN.password,
    },
  });
}
