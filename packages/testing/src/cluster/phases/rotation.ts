import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { Kube } from '../kube.ts';
import { type Stage, underTraffic } from '../stage.ts';
import { figuresOf } from '../traffic/traffic.ts';
import { CHART, RELEASE, SERVICES, secretOf } from '../trial.ts';
import { valuesFile } from './install.ts';

const newSecret = () => randomBytes(24).toString('base64url');

/** Two logins for each database, of which one is at work: the other gets the new password, then the pods move over. */
export async function rotateDatabasePasswords(stage: Stage, least: number): Promise<void> {
  const { proof, kube, databases } = stage;
  await proof.step(`A84 new database passwords, and not one request of at least ${least} fails`, async () => {
    const { result, figures } = await underTraffic(stage, { least }, async () => {
      const begun = performance.now();
      for (const service of SERVICES) {
        const login = `${service}_b`;
        const password = newSecret();
        for (const statement of openLogin(service, login, password)) await databases.rows(service, statement);
        const url = new URL(await secretOf(kube, `${service}.DATABASE_URL`));
        url.username = login;
        url.password = password;
        await keepSecret(kube, `proof-${service}`, { DATABASE_URL: url.href });
        stage.values = { ...stage.values, [service]: { database: { existingSecret: `proof-${service}` } } };
      }
      await upgraded(stage);
      // from here on the old passwords are worth nothing
      for (const service of SERVICES) await databases.rows(service, `ALTER ROLE ${service} NOLOGIN`);
      for (const service of SERVICES) {
        const left = await databases.number(
          service,
          'SELECT count(*) AS number FROM pg_stat_activity WHERE usename = $1 AND datname = $1',
          [service],
        );
        if (left > 0) throw new Error(`${left} sessions of ${service} with the old password`);
      }
      return (performance.now() - begun) / 1000;
    });
    const old = await secretOf(kube, 'customers.DATABASE_URL');
    const refused = await signsIn(old, new URL(databases.url('customers')).host);
    if (refused === '') throw new Error('the old password is still good');
    return `six databases in ${result.toFixed(0)} s; ${figuresOf(figures, least)}; the old one: ${refused}`;
  });
}

/**
 * A second login of an area: it acts as the role that owns the database, so that what it makes is the area's, whoever
 * made it.
 */
export const openLogin = (owner: string, login: string, password: string): string[] => [
  `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${login}') THEN CREATE ROLE ${login} IN ROLE ${owner}; END IF; END $$`,
  `ALTER ROLE ${login} LOGIN PASSWORD ${pg.escapeLiteral(password)}`,
  `ALTER ROLE ${login} SET role = ${owner}`,
];

/** First everybody takes both keys, then the gateway signs with the new one, then the old one is forgotten. */
export async function rotateGatewayKey(stage: Stage, least: number): Promise<void> {
  const { proof, kube } = stage;
  await proof.step(`A84 a new key of the gateway, and not one request of at least ${least} fails`, async () => {
    const old = await secretOf(kube, 'GATEWAY_KEYS');
    const fresh = `proof:${newSecret()}`;
    const { result, figures } = await underTraffic(stage, { least }, async () => {
      const begun = performance.now();
      for (const [at, keys] of [`${old},${fresh}`, `${fresh},${old}`, fresh].entries()) {
        await keepSecret(kube, 'proof-gateway-keys', { GATEWAY_KEYS: keys });
        const gatewayKeys = { existingSecret: 'proof-gateway-keys', key: 'GATEWAY_KEYS', revision: `proof-${at}` };
        stage.values = { ...stage.values, gatewayKeys };
        await upgraded(stage);
      }
      return (performance.now() - begun) / 1000;
    });
    return `three steps in ${result.toFixed(0)} s; ${figuresOf(figures, least)}`;
  });
}

async function upgraded({ kube, folder, values }: Stage): Promise<void> {
  const file = valuesFile(folder, values);
  await kube.helm(['upgrade', RELEASE, CHART, '--values', file, '--wait', '--timeout', '10m']);
}

const keepSecret = (kube: Kube, name: string, stringData: Record<string, string>): Promise<void> =>
  kube.apply({ apiVersion: 'v1', kind: 'Secret', metadata: { name, namespace: kube.namespace }, stringData });

/** @returns why a login is refused; empty when it is not */
async function signsIn(given: string, host: string): Promise<string> {
  const url = new URL(given);
  url.host = host;
  const client = new pg.Client(url.href);
  try {
    await client.connect();
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    await client.end().catch(() => undefined);
  }
}
