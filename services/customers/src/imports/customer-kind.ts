import { raw, sql } from '@guanxi/runtime';
import { removeContacts } from '../contacts/contacts.ts';
import { entities } from '../fields/entities.ts';
import { fillCustomers, fillRecords } from '../fields/fill-customers.ts';
import { customerColumns, type FieldKey } from '../import-files/columns.ts';
import { customerFieldsOf, type ImportedRow, readCustomer } from '../import-files/row.ts';
import { removeStageMoves } from '../lifecycle/lifecycle.ts';
import { emitProfiles } from '../profile/profile.ts';
import type { CustomerFields } from '../record/customer-fields.ts';
import { columnOf, fieldsOf } from '../record/records.ts';
import { tellRemoved } from '../record/remove-customers.ts';
import { giveBack, isUntouched, lockRecords, overwrite } from './corrections-store.ts';
import type { ImportKind, Match } from './import-kind.ts';
import { knownCustomers, type Marks } from './match-store.ts';
import { matcher } from './matches.ts';
import { removeUnused } from './unused-customers.ts';
import { writeCustomers } from './write-customers.ts';

const marksOf = ({ number, mobile, mail }: ImportedRow): Marks => ({
  number: number ?? null,
  mobile: mobile?.e164 ?? null,
  mail: mail?.toLowerCase() ?? null,
});

const LISTS: readonly FieldKey[] = ['salesChannels', 'brands'];
const NUMBERS: readonly FieldKey[] = ['mobile', 'phone', 'fax'];

/** Customers, with the contact of a company. */
export const customerKind: ImportKind = {
  fills: {
    record: { entity: entities.CUSTOMER, fill: fillCustomers },
    contact: { entity: entities.CONTACT, fill: (tx, given) => fillRecords(tx, 'CONTACT', given) },
  },
  columns: customerColumns,
  profiles: true,
  reads: readCustomer,
  once: ({ mobile }) => (mobile ? { field: 'mobile', value: mobile.e164 } : undefined),
  matcher: async (db, importer, rows) => {
    const find = matcher(await knownCustomers(db, importer, rows.map(marksOf)));
    return (row): Match => {
      const found = find(marksOf(row));
      const fault = (field: FieldKey, reason: 'KNOWN_CUSTOMER' | 'UNKNOWN_REFERENCE', params = {}): Match => ({
        kind: 'fault',
        fault: { field, reason, params },
      });
      if (found.kind === 'elsewhere') return fault('mobile', 'KNOWN_CUSTOMER', { department: found.department });
      if (found.kind === 'none') return row.number ? fault('number', 'UNKNOWN_REFERENCE') : { kind: 'none' };
      return { kind: 'here', id: found.customer.id, holds: fieldsOf(found.customer) };
    };
  },
  write: writeCustomers,
  lock: async (tx, wanted) => {
    const locked = await lockRecords(tx, wanted);
    const known = <T extends { id: string }>(found: readonly T[]) =>
      found.flatMap((each) => {
        const row = locked.get(each.id);
        return row ? [{ ...each, row }] : [];
      });
    return {
      ids: [...locked.keys()],
      holds: (id) => {
        const row = locked.get(id);
        return row && fieldsOf(row);
      },
      overwrite: (changes) =>
        overwrite(
          tx,
          known(changes).map(({ row, fields }) => ({ row, fields: customerFieldsOf(fields as CustomerFields) })),
        ),
      isUntouched: (id, own, written) => {
        const row = locked.get(id);
        return row !== undefined && isUntouched(row, own, written);
      },
      giveBack: (found) => giveBack(tx, known(found)),
    };
  },
  corrected: (tx, ids) => emitProfiles(tx, ids, 'bulk'),
  remove: async (tx, rows) => {
    const removed = await removeUnused(tx, rows);
    const ids = removed.map(({ id }) => id);
    const gone = rows.filter(({ customerId }) => ids.includes(customerId));
    await removeContacts(
      tx,
      gone.flatMap(({ contactId }) => contactId ?? []),
      ids,
    );
    await removeStageMoves(tx, ids);
    await tellRemoved(tx, removed, { cause: 'import-undone', reason: 'import undone', lane: 'bulk' });
    return ids;
  },
  table: sql`customer`,
  holding: (key) => {
    if (key === 'contactName') return sql`EXISTS (SELECT 1 FROM contact k WHERE k.id = r.contact_id)`;
    if (key === 'assessment') return sql`c.stage IS NOT NULL`;
    const column = raw(`c.${columnOf(NUMBERS.includes(key) ? `${key}E164` : key)}`);
    return LISTS.includes(key) ? sql`cardinality(${column}) > 0` : sql`${column} IS NOT NULL`;
  },
  // how he stands, his number, and his contacts, no file corrects
  stays: sql`CASE WHEN f.field IN ('contactName', 'assessment') OR f.field LIKE 'contact.%' THEN TRUE
    WHEN f.field = 'number' THEN c.number IS DISTINCT FROM r.values ->> 'number' END`,
  subject: { type: 'Customer', updated: 'customer.updated' },
};
