-- The four digits from each place on of a number, as one expression without a query in it: PostgreSQL writes it into the
-- index's own expression instead of starting an executor for each row, which was a third of what writing a customer cost.
-- Digits past the 26th are of no number. What is shorter than four digits is never asked for.
CREATE FUNCTION public.runs_of_four(digits text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN digits IS NULL THEN '{}'::text[] ELSE ARRAY[
    substr(digits, 1, 4), substr(digits, 2, 4), substr(digits, 3, 4), substr(digits, 4, 4), substr(digits, 5, 4),
    substr(digits, 6, 4), substr(digits, 7, 4), substr(digits, 8, 4), substr(digits, 9, 4), substr(digits, 10, 4),
    substr(digits, 11, 4), substr(digits, 12, 4), substr(digits, 13, 4), substr(digits, 14, 4), substr(digits, 15, 4),
    substr(digits, 16, 4), substr(digits, 17, 4), substr(digits, 18, 4), substr(digits, 19, 4), substr(digits, 20, 4),
    substr(digits, 21, 4), substr(digits, 22, 4), substr(digits, 23, 4)] END
$$;

-- What it holds besides what the former one held are runs of less than four digits, so the indexes stay right as they are.
CREATE OR REPLACE FUNCTION public.digit_runs(mobile text, phone text, phone_extension text, fax text, fax_extension text) RETURNS text[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_remove(
    public.runs_of_four(substr(mobile, 2))
      || public.runs_of_four(CASE WHEN mobile LIKE '+86%' THEN '0' || substr(mobile, 4) END)
      || public.runs_of_four(substr(phone, 2) || coalesce(phone_extension, ''))
      || public.runs_of_four(CASE WHEN phone LIKE '+86%' THEN '0' || substr(phone, 4) || coalesce(phone_extension, '') END)
      || public.runs_of_four(substr(fax, 2) || coalesce(fax_extension, ''))
      || public.runs_of_four(CASE WHEN fax LIKE '+86%' THEN '0' || substr(fax, 4) || coalesce(fax_extension, '') END),
    '')
$$;
