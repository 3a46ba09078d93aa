-- Rebuilds of projections by command, and how far they are.
CREATE TABLE guanxi.projection_rebuild (
  id uuid PRIMARY KEY,
  projection text NOT NULL,
  -- ASKED, RUNNING, DONE or FAILED
  state text NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ended_at timestamptz,
  -- The topic that is read anew, how many of its facts are done, and how many there are as far as that is known.
  topic text,
  done bigint NOT NULL DEFAULT 0,
  total bigint,
  -- The topics that are done, each with the number of its facts.
  finished jsonb NOT NULL DEFAULT '[]',
  -- Rows that no fact spoke of, and that were taken away.
  removed bigint,
  problem text
);
CREATE UNIQUE INDEX projection_rebuild_one ON guanxi.projection_rebuild (projection) WHERE ended_at IS NULL;

-- What the owner of a topic tells of his replay.
CREATE TABLE guanxi.projection_replay (
  run uuid NOT NULL,
  topic text NOT NULL,
  facts bigint NOT NULL,
  ended boolean NOT NULL,
  PRIMARY KEY (run, topic)
);

-- Rows that were there when a rebuild began and that no fact has spoken of since.
CREATE TABLE guanxi.projection_unseen (
  projection text NOT NULL,
  key text NOT NULL,
  PRIMARY KEY (projection, key)
);

-- The last digest of each source that is compared with a projection here.
CREATE TABLE guanxi.source_digest (
  name text PRIMARY KEY,
  taken_at timestamptz NOT NULL,
  counts integer[] NOT NULL,
  hashes bigint[] NOT NULL
);

-- The projection's own digest, taken after the source's digest of `source_taken_at` had arrived.
CREATE TABLE guanxi.projection_digest (
  projection text PRIMARY KEY,
  source_taken_at timestamptz NOT NULL,
  taken_at timestamptz NOT NULL,
  counts integer[] NOT NULL,
  hashes bigint[] NOT NULL
);

-- What the last comparison found: buckets that could be compared, and those that differ.
CREATE TABLE guanxi.projection_drift (
  projection text PRIMARY KEY,
  compared integer NOT NULL,
  differing integer NOT NULL,
  checked_at timestamptz NOT NULL
);
