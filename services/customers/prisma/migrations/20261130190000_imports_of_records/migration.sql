-- An import brings customers, or the records of the object that is named.
ALTER TABLE "import_job" ADD COLUMN "object" TEXT;
