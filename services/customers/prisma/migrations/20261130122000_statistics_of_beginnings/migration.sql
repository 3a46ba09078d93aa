-- How often names begin with a character is known of a thousand of them, as of words.
ALTER INDEX "customer_search_tokens_idx" ALTER COLUMN 2 SET STATISTICS 1000;
ANALYZE "customer";
