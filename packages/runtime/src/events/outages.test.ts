import { isOutage } from './outages.ts';

const coded = (code: string) => Object.assign(new Error('failed'), { code });

describe('failures of the world and of the work', () => {
  test.each([
    'ECONNREFUSED',
    'ECONNRESET',
    '08006',
    '57P01',
    '57P03',
    '53300',
    '40001',
    '40P01',
    'P1001',
    'P2024',
    'P2034',
  ])('%s is an outage: tried for ever', (code) => {
    expect(isOutage(coded(code))).toBe(true);
  });

  test.each(['23505', '22012', 'P2002', 'P2025', 'ERR_INVALID_ARG_TYPE'])(
    '%s is the work at fault: tried a few times',
    (code) => {
      expect(isOutage(coded(code))).toBe(false);
      expect(isOutage(new TypeError('x is undefined'))).toBe(false);
    },
  );

  test('the cause is found where drivers hide it', () => {
    expect(isOutage(new Error('wrapped', { cause: coded('57P01') }))).toBe(true);
    expect(isOutage(new AggregateError([coded('ECONNREFUSED')]))).toBe(true);
    const byAdapter = { driverAdapterError: { cause: { kind: 'DatabaseNotReachable' } } };
    expect(isOutage(Object.assign(new Error('raw query failed'), { code: 'P2010', meta: byAdapter }))).toBe(true);
    expect(isOutage(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isOutage('nothing')).toBe(false);
  });
});
