import type { Flow } from '../chance.ts';
import * as reads from './staff-reads.ts';
import * as writes from './staff-writes.ts';

/** What a working day is made of, and how often: about one visit in four changes something. */
export const staffFlows: readonly (readonly [number, Flow])[] = [
  [14, reads.browse],
  [10, reads.lookUp],
  [18, reads.record],
  [6, reads.points],
  [8, reads.orders],
  [7, reads.order],
  [5, reads.desk],
  [4, reads.own],
  [3, reads.search],
  [2, reads.knowledge],
  [2, reads.catalogue],
  [10, writes.orderAndPay],
  [1, writes.repeatOrder],
  [1, writes.returnLine],
  [2, writes.earn],
  [7, writes.serve],
  [2, writes.plan],
];
