-- Contacts are found by their names. Words are made outside of the database: a sweep gives them to those who have none.
ALTER TABLE "contact" ADD COLUMN "search_tokens" TEXT[];
CREATE INDEX "contact_search_tokens_idx" ON "contact" USING GIN ("search_tokens");
ALTER TABLE "contact" ALTER COLUMN "search_tokens" SET STATISTICS 1000;
CREATE INDEX "contact_without_words_idx" ON "contact" ("id") WHERE "search_tokens" IS NULL;
