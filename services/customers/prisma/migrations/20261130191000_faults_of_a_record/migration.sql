-- Which record a faulty row means, where one was found for it: whoever is erased takes with him what the row said.
ALTER TABLE "import_fault" ADD COLUMN "match_id" UUID;
