import { newId } from '@guanxi/runtime/ids';
import type { Databases, ServiceName } from '../databases.ts';
import type { Left, recordsChecks } from './checks.ts';

type Plant = { service: ServiceName; text: string; values: unknown[] };

/** For each check something that a crash could have left wrong, written past the product: the check must see it. */
export function faultsToPlant(left: Left): Record<keyof ReturnType<typeof recordsChecks>, Plant> {
  const standing = left.imports.find(({ stands }) => stands);
  const pair = left.pairs.find(({ mergeId }) => mergeId);
  const [change] = left.changes;
  const [person] = left.erased;
  if (!standing || !pair || !change || !person) throw new Error('nothing was left to plant a fault in');
  return {
    // a row of the file that came twice, in the place of another
    imports: {
      service: 'customers',
      text: `UPDATE customer c SET name = o.name, mobile_e164 = o.mobile_e164 FROM customer o
        WHERE c.import_id = $1 AND o.import_id = $1 AND c.id = (SELECT max(id::text)::uuid FROM customer WHERE import_id = $1)
          AND o.id = (SELECT min(id::text)::uuid FROM customer WHERE import_id = $1)`,
      values: [standing.id],
    },
    merges: {
      service: 'orders',
      text: 'UPDATE guanxi.customer_access SET survivor_id = NULL WHERE customer_id = $1',
      values: [pair.absorbed],
    },
    services: {
      service: 'knowledge',
      text: 'UPDATE guanxi.customer_access SET version = version - 1 WHERE customer_id = $1',
      values: [pair.survivor],
    },
    // a batch that was done again
    changes: {
      service: 'customers',
      text: `INSERT INTO guanxi.customer_history (key, valid_from, valid_to, change_id, ended_by, changed, image)
        SELECT key, valid_from, valid_to, change_id, ended_by, changed, image FROM guanxi.customer_history
          WHERE ended_by IN (SELECT id FROM guanxi.change WHERE reference = $1 AND name = 'startBulkChange') LIMIT 1`,
      values: [change.id],
    },
    // what a service answers when its effect is committed without the fact's id, and the fact comes again
    answers: {
      service: 'sales',
      text: `INSERT INTO guanxi.outbox (event_id, lane, topic, key, headers, value, sent_at)
        SELECT $2, lane, topic, key, headers, value, sent_at FROM guanxi.outbox
          WHERE key = $1 AND headers->>'ce_type' = 'crm.services.v1.PersonErased' LIMIT 1`,
      values: [person.id, newId()],
    },
    words: {
      service: 'orders',
      text: 'UPDATE orders SET note = $2 WHERE customer_id = $1',
      values: [person.id, person.words[0]],
    },
  };
}

/** @throws Error when the fault could not be planted */
export async function plant(databases: Databases, { service, text, values }: Plant): Promise<void> {
  const { rowCount } = await databases.pool(service).query(text, values);
  if (!rowCount) throw new Error(`nothing to plant the fault in: ${text}`);
}
