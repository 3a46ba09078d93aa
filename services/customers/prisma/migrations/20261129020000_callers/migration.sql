-- CreateTable
CREATE TABLE "caller_check" (
    "id" UUID NOT NULL,
    "customer_id" UUID NOT NULL,
    "employee_id" UUID NOT NULL,
    "questions" TEXT[],
    "right" BOOLEAN NOT NULL,
    "rule_version" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "valid_until" TIMESTAMPTZ(3),

    CONSTRAINT "caller_check_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "caller_check_customer_id_at_idx" ON "caller_check"("customer_id", "at" DESC);

-- CreateIndex
CREATE INDEX "caller_check_employee_id_customer_id_valid_until_idx" ON "caller_check"("employee_id", "customer_id", "valid_until");
-- A caller is found by any four digits of his number: as the network has it, and as it is dialled in China.
CREATE FUNCTION public.number_digits(number text, extension text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN number IS NULL THEN '{}'::text[]
    WHEN number LIKE '+86%' THEN ARRAY[substr(number, 2) || coalesce(extension, ''), '0' || substr(number, 4) || coalesce(extension, '')]
    ELSE ARRAY[substr(number, 2) || coalesce(extension, '')]
  END
$$;

CREATE FUNCTION public.digit_runs(mobile text, phone text, phone_extension text, fax text, fax_extension text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT substr(form, at, 4)), '{}'::text[])
  FROM unnest(public.number_digits(mobile, NULL) || public.number_digits(phone, phone_extension) || public.number_digits(fax, fax_extension)) AS form,
    generate_series(1, length(form) - 3) AS at
$$;

CREATE INDEX "customer_digit_runs_idx" ON "customer"
  USING GIN (public.digit_runs("mobile_e164", "phone_e164", "phone_extension", "fax_e164", "fax_extension"))
  WHERE "deleted_at" IS NULL;

CREATE INDEX "contact_digit_runs_idx" ON "contact"
  USING GIN (public.digit_runs("mobile_e164", "phone_e164", "phone_extension", "fax_e164", "fax_extension"))
  WHERE "deleted_at" IS NULL;
