import { fromBinary } from '@bufbuild/protobuf';
import { customers } from '@guanxi/proto';
import { describeEvent, encodeEvent, eventName } from './envelope.ts';

const type = customers.CustomerAssignedSchema;
const id = '01920000-0000-7000-8000-000000000001';
const source = { area: 'customers', time: new Date('2026-11-24T01:02:03.004Z'), traceparent: '00-aa-bb-01' };

describe('the envelope', () => {
  test('a fact says in its headers what it is, whom it is about and what caused it', () => {
    const about = {
      customer: 'c1',
      owner: 'e8',
      department: '/east',
      partners: ['p1', 'p2'],
      origin: 'c0',
      subject: 's',
    };
    const { record, lane } = encodeEvent(
      id,
      { type, topic: 't', key: 'c1', value: { customerId: 'c1' }, ...about },
      source,
    );
    expect(lane).toBe('live');
    expect(record.headers).toEqual({
      ce_specversion: '1.0',
      ce_id: id,
      ce_type: 'crm.customers.v1.CustomerAssigned',
      ce_source: '/crm/customers',
      ce_time: '2026-11-24T01:02:03.004Z',
      ce_subject: 's',
      'content-type': 'application/protobuf',
      traceparent: '00-aa-bb-01',
      ce_customer: 'c1',
      ce_owner: 'e8',
      ce_department: '/east',
      ce_partners: 'p1,p2',
      ce_origin: 'c0',
    });
    expect(fromBinary(type, record.value ?? new Uint8Array()).customerId).toBe('c1');
    expect(describeEvent(record.headers)).toEqual({
      id,
      type: 'crm.customers.v1.CustomerAssigned',
      time: source.time,
      traceparent: '00-aa-bb-01',
      ...about,
    });
  });

  test('what is not known is not said, and a tombstone has no value', () => {
    const { record } = encodeEvent(
      id,
      { type, topic: 't', key: 'c1', value: null, partners: [] },
      { area: 'a', time: source.time },
    );
    expect(Object.keys(record.headers).sort()).toEqual(
      ['ce_id', 'ce_source', 'ce_specversion', 'ce_time', 'ce_type', 'content-type'].sort(),
    );
    expect(record.value).toBeNull();
  });

  test('a record without id, type or time is no event', () => {
    const headers = { ce_id: id, ce_type: 'x.Y', ce_time: '2026-11-24T00:00:00Z' };
    expect(describeEvent(headers)).toMatchObject({ id, type: 'x.Y', partners: [] });
    for (const missing of ['ce_id', 'ce_type', 'ce_time']) {
      expect(describeEvent({ ...headers, [missing]: '' })).toBeUndefined();
    }
    expect(describeEvent({ ...headers, ce_time: 'yesterday' })).toBeUndefined();
    expect(eventName('crm.orders.v1.OrderPaid')).toBe('OrderPaid');
  });
});
