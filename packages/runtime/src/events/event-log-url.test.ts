import { readEventLogUrl } from './event-log-url.ts';

describe('the address of the event log', () => {
  test('a PostgreSQL URL is the embedded log', () => {
    const url = 'postgres://log:secret@127.0.0.1:4032/event_log';
    expect(readEventLogUrl(url)).toEqual({ kind: 'postgres', url });
  });

  test('kafka names its brokers, kafkas speaks TLS, a user signs in', () => {
    expect(readEventLogUrl('kafka://a:9092,b.example:9093')).toEqual({
      kind: 'kafka',
      brokers: ['a:9092', 'b.example:9093'],
      ssl: false,
    });
    expect(readEventLogUrl('kafkas://orders:p%40ss@[::1]:9092')).toEqual({
      kind: 'kafka',
      brokers: ['[::1]:9092'],
      ssl: true,
      sasl: { mechanism: 'scram-sha-512', username: 'orders', password: 'p@ss' },
    });
  });

  test.each([
    'kafka://',
    'kafka://host',
    'kafka://a:9092,,b:9092',
    'kafka://a:9092/topic/more',
    'http://a:9092',
    'postgres://:x:y',
    '',
  ])('%j is no address', (text) => {
    expect(readEventLogUrl(text)).toBeUndefined();
  });
});
