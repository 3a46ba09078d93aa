-- What columns of a file call people who work here, and whom that means: of an import, and of files of the same shape.
ALTER TABLE "import_job" ADD COLUMN "people" JSONB;
ALTER TABLE "import_mapping" ADD COLUMN "people" JSONB NOT NULL DEFAULT '{}';
