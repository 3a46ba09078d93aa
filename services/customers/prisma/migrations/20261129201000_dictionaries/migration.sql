-- Code lists of two levels: what the firm adds to those that are shipped, and its own.
-- CreateTable
CREATE TABLE "dictionary" (
    "code" TEXT NOT NULL,
    "name_zh_cn" TEXT NOT NULL,
    "name_zh_tw" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,

    CONSTRAINT "dictionary_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "dictionary_entry" (
    "dictionary" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name_zh_cn" TEXT NOT NULL,
    "name_zh_tw" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by" TEXT NOT NULL,

    CONSTRAINT "dictionary_entry_pkey" PRIMARY KEY ("dictionary","parent","code")
);
