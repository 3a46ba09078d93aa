/** What erasure and the copy of a person's data ask of records of objects; apart from the store, which asks for a viewer. */
import { type Sql, sql } from '@guanxi/runtime';

/** The fields of objects by which records name customers. */
const naming = sql`SELECT d.id FROM field_definition d WHERE d.entity LIKE 'OBJECT:%' AND d.kind IN ('REFERENCE', 'REFERENCES')`;

/**
 * Ids of the records that are a person's own: they name him, under any of his ids, and no other customer. What names
 * others, too, is theirs as well, such as a contract of two.
 * @param ids all of his, as an expression of type uuid[]
 */
export const ownRecordsOf = (ids: Sql): Sql =>
  sql`SELECT v.record_id FROM object_field_value v WHERE v.field_id IN (${naming}) AND v.id_value = ANY(${ids})
    AND NOT EXISTS (SELECT 1 FROM object_field_value w
      WHERE w.record_id = v.record_id AND w.field_id IN (${naming}) AND w.id_value <> ALL(${ids}))`;
