-- The embedded event log: topics in partitions, positions of groups.
CREATE TABLE event_log.topic (
  name text PRIMARY KEY,
  partitions integer NOT NULL CHECK (partitions > 0),
  compacted boolean NOT NULL,
  retention interval NOT NULL
);

-- One row a partition. Whoever appends holds it until commit: the order of positions is the order of commits.
CREATE TABLE event_log.partition (
  topic text NOT NULL REFERENCES event_log.topic (name) ON DELETE CASCADE,
  partition integer NOT NULL,
  next_position bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);

CREATE TABLE event_log.record (
  topic text NOT NULL,
  partition integer NOT NULL,
  position bigint NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  key text NOT NULL,
  headers jsonb NOT NULL,
  value bytea,
  PRIMARY KEY (topic, partition, position)
);
CREATE INDEX record_age ON event_log.record USING brin (recorded_at);

CREATE TABLE event_log.group_position (
  consumer_group text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  next_position bigint NOT NULL,
  PRIMARY KEY (consumer_group, topic, partition)
) WITH (fillfactor = 50);

-- Appends a batch of {topic, partition, key, headers, value (base64)} in its order, all or nothing.
CREATE FUNCTION event_log.append(batch jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  wanted integer;
  locked integer;
BEGIN
  SELECT count(*) INTO wanted
    FROM (SELECT DISTINCT r.topic, r.partition FROM jsonb_to_recordset(batch) AS r(topic text, partition integer)) AS d;
  -- Locked in one order by everyone, so that two appends cannot wait for each other.
  SELECT count(*) INTO locked FROM (
    SELECT FROM event_log.partition p
     WHERE (p.topic, p.partition) IN
           (SELECT r.topic, r.partition FROM jsonb_to_recordset(batch) AS r(topic text, partition integer))
     ORDER BY p.topic, p.partition FOR UPDATE) AS l;
  IF locked < wanted THEN
    RAISE EXCEPTION 'the event log does not know a topic of this batch';
  END IF;

  INSERT INTO event_log.record (topic, partition, position, key, headers, value)
  SELECT r.topic, r.partition,
         p.next_position + row_number() OVER (PARTITION BY r.topic, r.partition ORDER BY r.ord) - 1,
         r.key, r.headers, decode(r.value, 'base64')
    FROM ROWS FROM (jsonb_to_recordset(batch) AS (topic text, partition integer, key text, headers jsonb, value text))
         WITH ORDINALITY AS r(topic, partition, key, headers, value, ord)
    JOIN event_log.partition p ON p.topic = r.topic AND p.partition = r.partition;

  UPDATE event_log.partition p SET next_position = p.next_position + d.records
    FROM (SELECT r.topic, r.partition, count(*) AS records
            FROM jsonb_to_recordset(batch) AS r(topic text, partition integer) GROUP BY 1, 2) AS d
   WHERE p.topic = d.topic AND p.partition = d.partition;

  PERFORM pg_notify('log:' || d.topic, string_agg(d.partition::text, ','))
    FROM (SELECT DISTINCT r.topic, r.partition FROM jsonb_to_recordset(batch) AS r(topic text, partition integer)) AS d
   GROUP BY d.topic;
END $$;

-- Forgets what is past its time, and in compacted topics what a later record of the same key replaced.
-- A tombstone stays as long as a fact would, so that readers that were away learn of it.
CREATE FUNCTION event_log.sweep() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  expired bigint;
  replaced bigint;
BEGIN
  DELETE FROM event_log.record r USING event_log.topic t
   WHERE t.name = r.topic AND r.recorded_at < now() - t.retention AND (NOT t.compacted OR r.value IS NULL);
  GET DIAGNOSTICS expired = ROW_COUNT;
  DELETE FROM event_log.record r USING (
    SELECT topic, partition, position,
           max(position) OVER (PARTITION BY topic, partition, key) AS latest
      FROM event_log.record WHERE topic IN (SELECT name FROM event_log.topic WHERE compacted)) AS seen
   WHERE r.topic = seen.topic AND r.partition = seen.partition AND r.position = seen.position
     AND seen.position < seen.latest;
  GET DIAGNOSTICS replaced = ROW_COUNT;
  RETURN expired + replaced;
END $$;
