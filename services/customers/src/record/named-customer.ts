import { type Sql, sql, type Viewer } from '@guanxi/runtime';
import { shownFor, visibleCustomer } from './customer-store.ts';

/** The condition that the customer whom a value `v` of a field names exists for the viewer, himself or as whom he was merged into. */
export const namedCustomer = (viewer: Viewer): Sql =>
  sql`EXISTS (SELECT 1 FROM customer m JOIN customer c ON c.id = ${shownFor('m')} WHERE m.id = v.id_value AND ${visibleCustomer(viewer)})`;
