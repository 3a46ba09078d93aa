import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import {
  CHART,
  containers,
  type Manifest,
  named,
  ofKind,
  production,
  refusal,
  render,
  SETS,
  text,
  variable,
  type Wanted,
  workloads,
} from './render.ts';

describe('A64 values', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['a component that is not there', { custmers: {} }, "additional properties 'custmers' not allowed"],
    [
      'a misspelt value',
      { 'orders.autoscaling.maximum': 3 },
      "at '/orders/autoscaling': additional properties 'maximum'",
    ],
    ['a number that is a word', { 'orders.replicas': 'two' }, "at '/orders/replicas': got string, want integer"],
    ['a currency that is none', { currency: 'yuan' }, "at '/currency'"],
    ['a time zone that is none', { timeZone: 'Shanghai' }, "at '/timeZone'"],
    [
      'a Secret that is not named',
      { 'customers.database.existingSecret': '' },
      "at '/customers/database/existingSecret'",
    ],
    [
      'a Kafka user that is not named',
      { 'gateway.eventLog.existingSecret': '' },
      "at '/gateway/eventLog/existingSecret'",
    ],
    [
      'keys of the gateway that are not named',
      { 'gatewayKeys.existingSecret': '' },
      "at '/gatewayKeys/existingSecret'",
    ],
    ['an issuer without TLS', { 'issuer.url': 'http://id.example/realms/guanxi' }, "at '/issuer/url'"],
    ['a server whose size is not told', { 'postgres.maxConnections': 0 }, "at '/postgres/maxConnections'"],
    [
      'a secret given as a setting',
      { 'sales.settings': { ISSUER_CLIENT_SECRET: 'x' } },
      "at '/sales/settings/ISSUER_CLIENT_SECRET'",
    ],
    ['a setting that the chart makes', { 'sales.settings': { PORT: 1 } }, "at '/sales/settings/PORT'"],
    ['the clock of a trial', { 'trial.clock': true }, "at '/trial/clock'"],
    [
      'an Ingress without TLS',
      { 'exposure.kind': 'Ingress', 'exposure.hosts.gateway': 'a.example' },
      "at '/exposure/tlsSecret'",
    ],
    [
      'a route without a Gateway',
      { 'exposure.kind': 'HTTPRoute', 'exposure.hosts.gateway': 'a.example' },
      "at '/exposure/parentRefs'",
    ],
    ['a realm without an administrator', { 'realm.enabled': true }, "at '/realm/admin/existingSecret'"],
    [
      'fewer pods at most than at least',
      { 'web.autoscaling.min': 9 },
      'web.autoscaling.min: 9 is more than web.autoscaling.max 4',
    ],
    ['lag without brokers', { 'orders.autoscaling.lag.enabled': true }, 'orders.autoscaling.lag.bootstrapServers:'],
    ['too little time to end', { 'orders.drain.grace': 20 }, 'orders.drain.grace: 20 is less than'],
  ])('%s is refused by name', (_, set, message) => {
    expect(refusal(set)).toContain(message);
  });

  test('several mistakes are told at once', () => {
    const said = refusal({ currency: 'yuan', 'orders.replicas': -1 });
    expect(said).toContain("at '/currency'");
    expect(said).toContain("at '/orders/replicas'");
  });

  test('no password, key or secret has a default', () => {
    const values = parse(readFileSync(join(CHART, 'values.yaml'), 'utf8'));
    const given: string[] = [];
    const look = (value: Manifest, path: string) => {
      for (const [key, each] of Object.entries(value ?? {})) {
        const here = `${path}.${key}`;
        if (each !== null && typeof each === 'object') look(each, here);
        else if (/(existingSecret|tlsSecret|password|secret)$/i.test(key) && each !== '') given.push(here);
      }
    };
    look(values, '');
    // the name of a key within a Secret
    expect(given).toEqual(['.realm.admin.keys.KEYCLOAK_ADMIN_PASSWORD']);
  });

  test.each(Object.keys(SETS))('%s: secrets reach a process by reference alone', (name) => {
    const manifests = render(SETS[name] as Wanted);
    for (const { name: of, env = [] } of containers(manifests))
      for (const { name: setting, value, valueFrom } of env) {
        const secret =
          /PASSWORD|SECRET$|KEYS$|TOKEN$|DATABASE_URL|EVENT_LOG_URL|ACCESS_KEY|KAFKA_USERS|POSTGRES_DATABASES/.test(
            setting,
          );
        if (!secret) continue;
        expect({ of, setting, value }).toEqual({ of, setting, value: undefined });
        expect(valueFrom.secretKeyRef).toEqual({ name: expect.stringMatching(/./), key: expect.stringMatching(/./) });
      }
    for (const { pod } of workloads(manifests)) expect(JSON.stringify(pod)).not.toMatch(/:\/\/[^/"\s]+:[^/"\s]+@/);
    if (!name.startsWith('trial')) expect(ofKind(manifests, 'Secret')).toEqual([]);
  });

  test('each service has a database and a Kafka user of its own', () => {
    const manifests = production();
    for (const setting of ['DATABASE_URL', 'EVENT_LOG_URL']) {
      const names = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'].map(
        (area) => variable(manifests, area, setting).valueFrom.secretKeyRef.name,
      );
      expect(new Set(names).size).toBe(6);
    }
    expect(variable(manifests, 'gateway', 'DATABASE_URL')).toBeUndefined();
    expect(variable(manifests, 'web', 'GATEWAY_KEYS')).toBeUndefined();
  });
});

describe('A84 rotation', () => {
  const revision = (manifests: Manifest[], component: string) =>
    named(manifests, 'Deployment', `guanxi-${component}`).spec.template.metadata.annotations['guanxi/revision'];

  test('a revision rolls the pods of one component, those that hold the gateway keys, or all', () => {
    const before = production();
    const rolled = (set: Record<string, unknown>) =>
      ['customers', 'sales', 'gateway', 'web'].filter(
        (name) => revision(before, name) !== revision(production(set), name),
      );
    expect(rolled({ 'customers.revision': '2' })).toEqual(['customers']);
    expect(rolled({ 'gatewayKeys.revision': '2' })).toEqual(['customers', 'sales', 'gateway']);
    expect(rolled({ secretsRevision: '2' })).toEqual(['customers', 'sales', 'gateway', 'web']);
  });

  test('in maintenance the gateway alone is told, and when to send people back', () => {
    const closed = production({ 'maintenance.enabled': true, 'maintenance.retryAfter': 90 });
    expect(variable(closed, 'gateway', 'MAINTENANCE').value).toBe('on');
    expect(variable(closed, 'gateway', 'MAINTENANCE_RETRY_AFTER').value).toBe('90');
    expect(text({ values: ['production'] })).not.toContain('MAINTENANCE');
    expect(variable(closed, 'orders', 'MAINTENANCE')).toBeUndefined();
  });
});
