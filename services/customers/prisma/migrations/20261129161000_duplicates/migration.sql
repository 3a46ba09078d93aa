-- CreateTable
CREATE TABLE "duplicate_key" (
    "key" BIGINT NOT NULL,
    "customer_id" UUID NOT NULL,

    CONSTRAINT "duplicate_key_pkey" PRIMARY KEY ("key","customer_id")
);

-- CreateTable
CREATE TABLE "duplicate_refile" (
    "id" BIGSERIAL NOT NULL,
    "customer_id" UUID NOT NULL,

    CONSTRAINT "duplicate_refile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duplicate_pair" (
    "id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "score" INTEGER NOT NULL,
    "evidence" JSONB NOT NULL,
    "state" TEXT NOT NULL,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "scan_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by" TEXT,

    CONSTRAINT "duplicate_pair_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duplicate_scan" (
    "id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "after_key" BIGINT NOT NULL,
    "compared" BIGINT NOT NULL DEFAULT 0,
    "found" INTEGER NOT NULL DEFAULT 0,
    "crowded" INTEGER NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by" TEXT NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "duplicate_scan_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "duplicate_key_customer_id_idx" ON "duplicate_key"("customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "duplicate_pair_first_id_second_id_key" ON "duplicate_pair"("first_id", "second_id");

-- CreateIndex
CREATE INDEX "duplicate_pair_second_id_idx" ON "duplicate_pair"("second_id");

-- CreateIndex
CREATE INDEX "duplicate_pair_state_score_id_idx" ON "duplicate_pair"("state", "score" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "duplicate_scan_started_at_id_idx" ON "duplicate_scan"("started_at" DESC, "id" DESC);

-- A pair is kept once, whichever of the two is named first.
ALTER TABLE "duplicate_pair" ADD CONSTRAINT "duplicate_pair_order" CHECK ("first_id" < "second_id");
-- One scan at a time.
CREATE UNIQUE INDEX "duplicate_scan_running" ON "duplicate_scan"("status") WHERE "status" = 'RUNNING';

-- Whoever writes a customer, what he is filed under is made anew a moment later. Each change is noted in a row of its
-- own: a change that is not yet committed is filed after its commit, whatever was filed meanwhile.
CREATE FUNCTION public.refile_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.duplicate_refile (customer_id) SELECT id FROM added;
  RETURN NULL;
END
$$;
CREATE FUNCTION public.refile_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.duplicate_refile (customer_id) VALUES (NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER customer_refile_added AFTER INSERT ON "customer"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.refile_added();
CREATE TRIGGER customer_refile_changed AFTER UPDATE OF "kind", "name", "mobile_e164", "phone_e164", "mail", "birth_date", "address", "deleted_at" ON "customer"
  FOR EACH ROW WHEN ((OLD.kind, OLD.name, OLD.mobile_e164, OLD.phone_e164, OLD.mail, OLD.birth_date, OLD.address, OLD.deleted_at)
    IS DISTINCT FROM (NEW.kind, NEW.name, NEW.mobile_e164, NEW.phone_e164, NEW.mail, NEW.birth_date, NEW.address, NEW.deleted_at))
  EXECUTE FUNCTION public.refile_changed();

INSERT INTO "duplicate_refile" ("customer_id") SELECT "id" FROM "customer" WHERE "deleted_at" IS NULL;
