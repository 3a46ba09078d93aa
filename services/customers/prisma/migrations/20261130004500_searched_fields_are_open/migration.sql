-- A field that only some may read is not found by: whoever searches would learn what it holds. Records that hold such a
-- field are found by their other fields again with their next change, or with the next change of a searched field.
UPDATE "customer" SET "field_tokens" = '{}'
 WHERE "id" IN (SELECT v."record_id" FROM "customer_field_value" v JOIN "field_definition" d ON d."id" = v."field_id"
                 WHERE d."searched" AND cardinality(d."read_roles") > 0);
UPDATE "field_definition" SET "searched" = false WHERE "searched" AND cardinality("read_roles") > 0;
