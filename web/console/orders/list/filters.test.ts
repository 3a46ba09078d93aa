import { readListState } from '../../../kit/list/list-state.ts';
import { orderFilterOf, receiptFilterOf } from './filters.ts';

const filters = (address: string) => readListState(new URLSearchParams(address)).filters;

test('A06 a range of days narrows the list at both ends, or at the one that is named', () => {
  expect(orderFilterOf(filters('placed=2026-10-01&placed=2026-10-31&status=PAID&status=OPEN'))).toEqual({
    placedFrom: '2026-10-01',
    placedTo: '2026-10-31',
    status: ['PAID', 'OPEN'],
  });
  expect(orderFilterOf(filters('placed=*&placed=2026-10-31'))).toEqual({ placedTo: '2026-10-31' });
  expect(receiptFilterOf(filters('received=2026-10-01&received=*'))).toEqual({ receivedFrom: '2026-10-01' });
  expect(receiptFilterOf(filters('received=2026-10-01&received=2026-10-02&method=CASH'))).toEqual({
    receivedFrom: '2026-10-01',
    receivedTo: '2026-10-02',
    method: ['CASH'],
  });
});
