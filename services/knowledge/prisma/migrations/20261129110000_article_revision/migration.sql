-- grows with each change, so that nobody writes over what he has not read
ALTER TABLE "article" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;
