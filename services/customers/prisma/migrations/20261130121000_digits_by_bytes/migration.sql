-- Digits to be found by are compared byte by byte, as words are: a fifth of what their index cost a row that is written.
DROP INDEX "customer_digit_runs_idx", "contact_digit_runs_idx";
CREATE INDEX "customer_digit_runs_idx" ON "customer"
  USING GIN ((public.digit_runs("mobile_e164", "phone_e164", "phone_extension", "fax_e164", "fax_extension") COLLATE "C"))
  WHERE "deleted_at" IS NULL;
CREATE INDEX "contact_digit_runs_idx" ON "contact"
  USING GIN ((public.digit_runs("mobile_e164", "phone_e164", "phone_extension", "fax_e164", "fax_extension") COLLATE "C"))
  WHERE "deleted_at" IS NULL;
ALTER INDEX "customer_digit_runs_idx" ALTER COLUMN 1 SET STATISTICS 1000;
ALTER INDEX "contact_digit_runs_idx" ALTER COLUMN 1 SET STATISTICS 1000;
ANALYZE "customer", "contact";
