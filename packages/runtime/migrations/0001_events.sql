-- Facts on their way out and, once sent, the archive of what this service said.
-- recorded_at is technical time: it only chooses the partition. When a fact happened is in its ce_time header.
CREATE TABLE guanxi.outbox (
  seq bigserial NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  event_id uuid NOT NULL,
  lane text NOT NULL CHECK (lane IN ('live', 'bulk')),
  topic text NOT NULL,
  key text NOT NULL,
  headers jsonb NOT NULL,
  value bytea,
  sent_at timestamptz,
  PRIMARY KEY (seq, recorded_at)
) PARTITION BY RANGE (recorded_at);

-- Small: they hold only what waits.
CREATE INDEX outbox_waiting ON guanxi.outbox (lane, seq) WHERE sent_at IS NULL;
CREATE INDEX outbox_waiting_key ON guanxi.outbox (key) WHERE sent_at IS NULL;

CREATE TABLE guanxi.outbox_default PARTITION OF guanxi.outbox DEFAULT;

-- Makes the partitions of this month and `ahead` more. Rows that had to go to the default partition move along.
CREATE FUNCTION guanxi.create_outbox_partitions(ahead integer) RETURNS void LANGUAGE plpgsql SET lock_timeout = '2s' AS $$
DECLARE
  first_day timestamptz;
  next_day timestamptz;
  part text;
BEGIN
  FOR step IN 0..ahead LOOP
    first_day := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => step)) AT TIME ZONE 'UTC';
    next_day := ((first_day AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC';
    part := 'outbox_' || to_char(first_day AT TIME ZONE 'UTC', 'YYYY_MM');
    CONTINUE WHEN to_regclass('guanxi.' || part) IS NOT NULL;
    PERFORM pg_advisory_xact_lock(hashtext('guanxi.create_outbox_partitions'));
    CONTINUE WHEN to_regclass('guanxi.' || part) IS NOT NULL;
    EXECUTE format('CREATE TABLE guanxi.%I (LIKE guanxi.outbox INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
    EXECUTE format(
      'WITH moved AS (DELETE FROM guanxi.outbox_default WHERE recorded_at >= %L AND recorded_at < %L RETURNING *)
       INSERT INTO guanxi.%I SELECT * FROM moved', first_day, next_day, part);
    EXECUTE format('ALTER TABLE guanxi.outbox ATTACH PARTITION guanxi.%I FOR VALUES FROM (%L) TO (%L)',
                   part, first_day, next_day);
  END LOOP;
END $$;

SELECT guanxi.create_outbox_partitions(2);

-- Wakes the relay when the transaction commits.
CREATE FUNCTION guanxi.wake_relay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NOTIFY guanxi_outbox;
  RETURN NULL;
END $$;

CREATE TRIGGER outbox_wakes_relay AFTER INSERT ON guanxi.outbox
  FOR EACH STATEMENT EXECUTE FUNCTION guanxi.wake_relay();

-- What a consumer has done: written in the transaction of the effect, so that a fact that comes again changes nothing.
CREATE TABLE guanxi.inbox (
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  handled_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);

-- Facts that a consumer could not handle, as they came.
CREATE TABLE guanxi.dead_letter (
  id uuid PRIMARY KEY,
  consumer text NOT NULL,
  -- The fact's id, or a text made from its place in the log when it has none.
  event_id text NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  headers jsonb NOT NULL,
  value bytea,
  reason text NOT NULL,
  attempts integer NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  replayed_at timestamptz,
  UNIQUE (consumer, event_id)
);
