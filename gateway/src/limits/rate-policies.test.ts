import { openLog } from '@guanxi/runtime/logging';
import { type Viewer, viewerOf } from '@guanxi/runtime/viewer';
import { until } from '@guanxi/testing';
import { callerAddress } from '../http/caller-address.ts';
import { bucketsOf, extraPoints, ordinaryPolicies, rateHeaders, readPolicies, shareOf } from './rate-policies.ts';
import { replicasOf } from './replicas.ts';

const viewer = (claims: Record<string, unknown>): Viewer =>
  viewerOf({ sub: 'account', azp: 'guanxi-console', ...claims });

describe('A41 whose count a request goes on', () => {
  test.each([
    ['staff', { employee: 'e' }, ['staff:account', 'client:guanxi-console']],
    ['a partner', { partner_user: 'p', azp: 'guanxi-partner' }, ['person:account', 'client:guanxi-partner']],
    ['a member', { customer: 'c', azp: 'guanxi-member' }, ['person:account', 'client:guanxi-member']],
    ['the explorer', { employee: 'e', azp: 'guanxi-explorer' }, ['explorer:account', 'client:guanxi-explorer']],
    ["a partner's system", { azp: 'partner-erp' }, ['system:partner-erp']],
    ['a service', { employee: 'e', roles: ['service'], azp: 'guanxi-svc-sales' }, ['system:guanxi-svc-sales']],
  ])('%s', (_, claims, expected) => {
    const named = (asked: 'graphql' | 'file') =>
      bucketsOf(viewer(claims), '192.0.2.1', asked).map(({ policy, key }) => `${policy}:${key}`);
    expect(named('graphql')).toEqual(expected);
    expect(named('file')).toEqual([...expected, 'upload:account']);
  });

  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::6', '2001:db8:1:2'],
    ['::1', '0:0:0:0'],
  ])('nobody is counted by his address, an IPv6 one by its network: %s', (address, key) => {
    expect(bucketsOf(undefined, address, 'graphql')).toEqual([{ policy: 'anonymous', key }]);
  });
});

describe('the address of a caller', () => {
  const from = (forwarded: string | undefined, proxies: number) =>
    callerAddress({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } }, proxies);

  test('what the caller wrote himself is not believed', () => {
    expect(from('203.0.113.9', 0)).toBe('10.0.0.1');
    expect(from('203.0.113.9, 192.0.2.7', 1)).toBe('192.0.2.7');
    expect(from('203.0.113.9, 192.0.2.7, 10.0.0.2', 2)).toBe('192.0.2.7');
    expect(from(undefined, 1)).toBe('10.0.0.1');
    expect(from('192.0.2.7', 2)).toBe('10.0.0.1');
  });
});

describe('settings of rate limits', () => {
  test('those named change, the others stay', () => {
    expect(readPolicies('staff=10/1, upload=5/3600')).toEqual({
      ...ordinaryPolicies,
      staff: { quota: 10, window: 1 },
      upload: { quota: 5, window: 3600 },
    });
    expect(readPolicies('off')).toBe('off');
  });

  test.each(['staff', 'staff=0/60', 'staff=10', 'stuff=10/60', 'staff=10/0'])('%s is refused by name', (text) => {
    expect(() => readPolicies(text)).toThrow(text);
  });

  test('a replica takes its share, and never nothing', () => {
    expect([shareOf(100, 1), shareOf(100, 3), shareOf(2, 5)]).toEqual([100, 34, 1]);
  });

  test('a costly operation uses more, an ordinary one does not', () => {
    expect([extraPoints(999), extraPoints(1_000), extraPoints(50_000)]).toEqual([0, 1, 50]);
  });

  test('headers tell of every policy that counted', () => {
    const remaining = { policy: 'staff' as const, quota: 34, window: 60, left: 33, seconds: 59 };
    expect(rateHeaders([remaining, { ...remaining, policy: 'client' }])).toEqual({
      'ratelimit-policy': '"staff";q=34;w=60, "client";q=34;w=60',
      ratelimit: '"staff";r=33;t=59, "client";r=33;t=59',
    });
  });
});

describe('the number of replicas', () => {
  const log = openLog('test', 'silent');

  test('is the number of addresses of the name, and stays when the name cannot be resolved', async () => {
    const heard: number[] = [];
    const found = replicasOf('gateway-replicas', { log, lookUp: async () => 3 });
    found.onChange((count) => void heard.push(count));
    await until(() => found.count() === 3);
    expect(heard).toEqual([3]);
    found.close();
    let asked = false;
    const lost = replicasOf('gateway-replicas', {
      log,
      lookUp: () => {
        asked = true;
        return Promise.reject(new Error('ENOTFOUND'));
      },
    });
    await until(() => asked);
    expect(lost.count()).toBe(1);
    lost.close();
  });
});
