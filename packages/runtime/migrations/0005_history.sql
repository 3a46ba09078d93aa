-- History of records: what a row was, from when to when, who changed it and why. See docs/decisions/0009.
--
-- A table of the schema `public` has history once it has the columns
--   valid_from timestamptz(3), change_id uuid
-- and guanxi.keep_histories() has run, as it does after each migration. A column whose comment is `history: derived`
-- follows from others or counts versions: it is kept, but a change of it alone is none. A column whose comment is
-- `history: indexed` is one by which superseded rows are looked for.

-- Who changes what, and why: one row for each transaction, or fact, that changed a row with history.
CREATE TABLE guanxi.change (
  id uuid PRIMARY KEY,
  -- Business time of the transaction.
  at timestamptz(3) NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  -- EMPLOYEE, PARTNER, MEMBER, SYSTEM (the service by itself) or OUTSIDE (past the service, as by an operator's SQL)
  actor_kind text NOT NULL,
  actor text NOT NULL,
  client text,
  -- REQUEST, EVENT, IMPORT, WORK or OUTSIDE
  cause text NOT NULL,
  -- The mutation, the type of the fact, the job or sweep.
  name text NOT NULL,
  -- The request's clientMutationId, the fact's id, the import's id.
  reference text,
  reason text,
  trace_id text
);

CREATE SEQUENCE guanxi.history_seq;

-- Of the transaction at hand: its change, noted when it is asked for first. What the runtime sets (guanxi.change_id,
-- guanxi.change_at, guanxi.change) says whose it is; without that the write came past the service.
CREATE FUNCTION guanxi.note_change(OUT id uuid, OUT at timestamptz) LANGUAGE plpgsql AS $$
DECLARE
  known text := current_setting('guanxi.change_id', true);
BEGIN
  IF coalesce(known, '') = '' THEN
    known := gen_random_uuid()::text;
    PERFORM set_config('guanxi.change_id', known, true),
            set_config('guanxi.change_at', date_trunc('milliseconds', clock_timestamp())::text, true),
            set_config('guanxi.change', jsonb_build_object('actorKind', 'OUTSIDE', 'actor', 'database:' || session_user,
              'cause', 'OUTSIDE', 'name', coalesce(nullif(current_setting('application_name'), ''), 'sql'))::text, true);
  END IF;
  id := known::uuid;
  at := current_setting('guanxi.change_at')::timestamptz;
  IF current_setting('guanxi.change_noted', true) IS DISTINCT FROM known THEN
    INSERT INTO guanxi.change (id, at, actor_kind, actor, client, cause, name, reference, trace_id)
      SELECT known::uuid, current_setting('guanxi.change_at')::timestamptz, c->>'actorKind', c->>'actor', c->>'client',
             c->>'cause', c->>'name', c->>'reference', c->>'traceId'
        FROM CAST(current_setting('guanxi.change') AS jsonb) AS c;
    PERFORM set_config('guanxi.change_noted', known, true);
  END IF;
END $$;

-- The one trigger of all tables with history. Its arguments: columns of the key, derived columns, both by commas.
-- An inserted row carries its own beginning and change, and nothing else is written. A changed one leaves its image in
-- the twin. Business times may run backwards between transactions; the ranges of a row never do.
CREATE FUNCTION guanxi.keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  derived text[] := string_to_array(TG_ARGV[1], ',');
  twin text := TG_TABLE_NAME || '_history';
  was jsonb;
  changed jsonb;
  row_key text;
  change_at timestamptz;
  change uuid;
BEGIN
  IF TG_OP = 'INSERT' THEN
    SELECT c.id, c.at INTO NEW.change_id, NEW.valid_from FROM guanxi.note_change() c;
    RETURN NEW;
  END IF;
  was := to_jsonb(OLD);
  IF TG_OP = 'UPDATE' THEN
    -- nobody writes these but this trigger
    NEW.valid_from := OLD.valid_from;
    NEW.change_id := OLD.change_id;
    SELECT jsonb_object_agg(n.key, n.value) INTO changed FROM jsonb_each(to_jsonb(NEW)) n
      WHERE was -> n.key IS DISTINCT FROM n.value AND n.key <> ALL (derived);
    IF changed IS NULL THEN
      RETURN NEW;
    END IF;
  END IF;
  SELECT c.id, c.at INTO change, change_at FROM guanxi.note_change() c;
  SELECT string_agg(was ->> k.name, '|' ORDER BY k.place) INTO row_key
    FROM unnest(string_to_array(TG_ARGV[0], ',')) WITH ORDINALITY k(name, place);
  IF TG_OP = 'UPDATE' AND OLD.change_id = change THEN
    -- changed again in the same transaction: to everyone else it is one change
    EXECUTE format('UPDATE guanxi.%I SET changed = changed || $1 WHERE key = $2 AND valid_to = $3 AND ended_by = $4', twin)
      USING changed, row_key, OLD.valid_from, change;
    RETURN NEW;
  END IF;
  change_at := greatest(change_at, OLD.valid_from);
  EXECUTE format('INSERT INTO guanxi.%I (key, valid_from, valid_to, change_id, ended_by, changed, image)
                  VALUES ($1, $2, $3, $4, $5, $6, $7)', twin)
    USING row_key, OLD.valid_from, change_at, OLD.change_id, change, changed, was - 'valid_from' - 'change_id';
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  NEW.valid_from := change_at;
  NEW.change_id := change;
  RETURN NEW;
END $$;

-- Emptying a table would leave no trace of its rows.
CREATE FUNCTION guanxi.refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% has history: its rows are deleted, not truncated', TG_TABLE_NAME;
END $$;

-- Makes the partitions of this month and `ahead` more, for every twin. Rows that had to go to the default partition move
-- along. Without a partition a row goes to the default one: no write fails for want of it.
CREATE FUNCTION guanxi.create_history_partitions(ahead integer) RETURNS void LANGUAGE plpgsql SET lock_timeout = '2s' AS $$
DECLARE
  twin text;
  first_day timestamptz;
  next_day timestamptz;
  part text;
BEGIN
  FOR twin IN SELECT relname FROM pg_class WHERE relnamespace = 'guanxi'::regnamespace AND relkind = 'p' AND relname LIKE '%\_history' ORDER BY 1 LOOP
    FOR step IN 0..ahead LOOP
      first_day := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => step)) AT TIME ZONE 'UTC';
      next_day := ((first_day AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
      part := twin || '_' || to_char(first_day AT TIME ZONE 'UTC', 'YYYY_MM');
      CONTINUE WHEN to_regclass(format('guanxi.%I', part)) IS NOT NULL;
      PERFORM pg_advisory_xact_lock(hashtext('guanxi.create_history_partitions'));
      CONTINUE WHEN to_regclass(format('guanxi.%I', part)) IS NOT NULL;
      EXECUTE format('CREATE TABLE guanxi.%I (LIKE guanxi.%I INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part, twin);
      EXECUTE format(
        'WITH moved AS (DELETE FROM guanxi.%I WHERE valid_to >= %L AND valid_to < %L RETURNING *)
         INSERT INTO guanxi.%I SELECT * FROM moved', twin || '_default', first_day, next_day, part);
      EXECUTE format('ALTER TABLE guanxi.%I ATTACH PARTITION guanxi.%I FOR VALUES FROM (%L) TO (%L)', twin, part, first_day, next_day);
    END LOOP;
  END LOOP;
END $$;

-- Gives history to every table that asks for it by its columns; changes nothing where that is done.
CREATE FUNCTION guanxi.keep_histories() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept record;
  twin text;
  wanted text;
  indexed text;
BEGIN
  FOR kept IN
    SELECT c.oid, c.relname AS name,
           (SELECT string_agg(a.attname, ',' ORDER BY array_position(i.indkey::int2[], a.attnum))
              FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
             WHERE i.indrelid = c.oid AND i.indisprimary) AS keys,
           (SELECT coalesce(string_agg(a.attname, ',' ORDER BY a.attnum), '') FROM pg_attribute a
             WHERE a.attrelid = c.oid AND col_description(c.oid, a.attnum) = 'history: derived') AS derived
      FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND (SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND NOT a.attisdropped
             AND (a.attname = 'valid_from' AND a.atttypid = 'timestamptz'::regtype
               OR a.attname = 'change_id' AND a.atttypid = 'uuid'::regtype)) = 2
     ORDER BY c.relname
  LOOP
    IF kept.keys IS NULL THEN
      RAISE EXCEPTION '% cannot have history without a primary key', kept.name;
    END IF;
    twin := kept.name || '_history';
    IF to_regclass(format('guanxi.%I', twin)) IS NULL THEN
      EXECUTE format('CREATE TABLE guanxi.%I (
        seq bigint NOT NULL DEFAULT nextval(''guanxi.history_seq''),
        -- the columns of the primary key as text, joined by |
        key text NOT NULL,
        -- null: since before history was kept
        valid_from timestamptz,
        valid_to timestamptz NOT NULL,
        -- the change that made this image, and the one that ended it
        change_id uuid,
        ended_by uuid NOT NULL,
        -- the columns that the latter changed, with their new values; null: the row was deleted
        changed jsonb,
        image jsonb NOT NULL,
        redacted_at timestamptz,
        PRIMARY KEY (seq, valid_to)
      ) PARTITION BY RANGE (valid_to)', twin);
      EXECUTE format('CREATE INDEX ON guanxi.%I (key, valid_to, seq)', twin);
      EXECUTE format('CREATE INDEX ON guanxi.%I (valid_to, valid_from)', twin);
      EXECUTE format('CREATE TABLE guanxi.%I PARTITION OF guanxi.%I DEFAULT', twin || '_default', twin);
      EXECUTE format('CREATE TRIGGER keep_history_whole BEFORE TRUNCATE ON public.%I EXECUTE FUNCTION guanxi.refuse_truncate()', kept.name);
    END IF;
    FOR indexed IN SELECT a.attname FROM pg_attribute a
      WHERE a.attrelid = kept.oid AND col_description(kept.oid, a.attnum) = 'history: indexed' LOOP
      EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON guanxi.%I ((image ->> %L), valid_to, seq)', twin || '_' || indexed, twin, indexed);
    END LOOP;
    wanted := format('guanxi.keep_history(%L, %L)', kept.keys, kept.derived);
    IF NOT EXISTS (SELECT 1 FROM pg_trigger t WHERE t.tgrelid = kept.oid AND t.tgname = 'keep_history'
                     AND right(pg_get_triggerdef(t.oid), length(wanted)) = wanted) THEN
      EXECUTE format('CREATE OR REPLACE TRIGGER keep_history BEFORE INSERT OR UPDATE OR DELETE ON public.%I
                      FOR EACH ROW EXECUTE FUNCTION %s', kept.name, wanted);
    END IF;
  END LOOP;
  PERFORM guanxi.create_history_partitions(2);
END $$;

-- Takes the values of columns out of all that history tells of rows; the columns that changed and when stay known.
-- A `what` such as {"name": "…"} gives what stands in their place. For the erasure of a person: after his current row
-- was redacted, for that leaves his image here.
CREATE FUNCTION guanxi.redact_history(of_table text, keys text[], what jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  redacted bigint;
BEGIN
  EXECUTE format('UPDATE guanxi.%I h SET redacted_at = $3,
      image = h.image || (SELECT coalesce(jsonb_object_agg(w.key, w.value), ''{}'') FROM jsonb_each($2) w WHERE h.image ? w.key),
      changed = h.changed || (SELECT coalesce(jsonb_object_agg(w.key, w.value), ''{}'') FROM jsonb_each($2) w WHERE h.changed ? w.key)
    WHERE h.key = ANY ($1)', of_table || '_history')
    USING keys, what, (SELECT at FROM guanxi.note_change());
  GET DIAGNOSTICS redacted = ROW_COUNT;
  RETURN redacted;
END $$;
