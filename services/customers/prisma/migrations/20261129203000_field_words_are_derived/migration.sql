-- What a record is found by through its fields follows from their values.
COMMENT ON COLUMN "customer"."field_tokens" IS 'history: derived';
