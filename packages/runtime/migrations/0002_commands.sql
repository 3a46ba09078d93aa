-- First results by (caller, clientMutationId), kept 30 days: a repeated mutation answers the same and does nothing.
CREATE TABLE guanxi.command (
  caller text NOT NULL,
  client_mutation_id text NOT NULL,
  name text NOT NULL,
  request_hash text NOT NULL,
  result jsonb NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, client_mutation_id)
);
CREATE INDEX command_age ON guanxi.command USING brin (recorded_at);

-- Who did what to which record, through which client and why. Names of fields, never a person's values.
CREATE TABLE guanxi.audit (
  id uuid PRIMARY KEY,
  -- Business time of the transaction.
  at timestamptz NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  viewer text NOT NULL,
  client text NOT NULL,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id text NOT NULL,
  fields text[] NOT NULL DEFAULT '{}',
  reason text,
  -- The fact that caused it, where a consumer did it.
  cause_event_id text,
  trace_id text
);
CREATE INDEX audit_subject ON guanxi.audit (subject_type, subject_id, at);
