-- Who has a character further on in his name is found without going through all who begin with it: docs/decisions/0117.
DROP INDEX "customer_search_tokens_idx";
CREATE INDEX "customer_search_tokens_idx" ON "customer" USING GIN ("search_tokens",
  (string_to_array(substr(lower("name" COLLATE "C"), 2), NULL) || ('^' || left(lower("name" COLLATE "C"), 1))));
ALTER INDEX "customer_search_tokens_idx" ALTER COLUMN 2 SET STATISTICS 1000;
-- How often names begin with a character was known by the index before.
CREATE STATISTICS "customer_beginning" ON (left(lower("name" COLLATE "C"), 1)) FROM "customer";
ALTER STATISTICS "customer_beginning" SET STATISTICS 1000;
ANALYZE "customer";
