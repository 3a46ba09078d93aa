import pg from 'pg';

const TABLES = `
CREATE TABLE IF NOT EXISTS account (
  id uuid PRIMARY KEY,
  username text NOT NULL UNIQUE,
  email text UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  enabled boolean NOT NULL DEFAULT true,
  attributes jsonb NOT NULL DEFAULT '{}',
  groups text[] NOT NULL DEFAULT '{}',
  realm_roles text[] NOT NULL DEFAULT '{}',
  client_roles jsonb NOT NULL DEFAULT '{}',
  service_client text UNIQUE,
  password text,
  earlier_passwords text[] NOT NULL DEFAULT '{}',
  required_actions text[] NOT NULL DEFAULT '{}',
  failures integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE IF NOT EXISTS account_group (
  id uuid PRIMARY KEY,
  path text NOT NULL UNIQUE,
  attributes jsonb NOT NULL DEFAULT '{}'
);
-- What the protocol library keeps: sessions, grants, codes, refresh tokens, interactions.
CREATE TABLE IF NOT EXISTS kept (
  kind text NOT NULL,
  id text NOT NULL,
  payload jsonb NOT NULL,
  grant_id text,
  uid text,
  account_id text,
  expires_at timestamptz,
  PRIMARY KEY (kind, id)
);
CREATE INDEX IF NOT EXISTS kept_grant ON kept (grant_id) WHERE grant_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS kept_uid ON kept (uid) WHERE uid IS NOT NULL;
CREATE INDEX IF NOT EXISTS kept_account ON kept (kind, account_id) WHERE account_id IS NOT NULL;
CREATE INDEX IF NOT EXISTS kept_expiry ON kept (expires_at);
CREATE TABLE IF NOT EXISTS issuer_key (kid text PRIMARY KEY, kind text NOT NULL, value jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now());
-- A mailed link: good once, for one account, until it expires. Only its hash is kept.
CREATE TABLE IF NOT EXISTS action_link (
  hash text PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES account ON DELETE CASCADE,
  actions text[] NOT NULL,
  client_id text,
  redirect_uri text,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);`;

/** Connections to the issuer's database, its tables made. A lost connection is replaced at the next query. */
export async function openIssuerDatabase(url: string): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString: url, max: 5, options: '-c timezone=UTC' });
  // An idle connection that breaks (the server was restarted) must not end the process.
  pool.on('error', () => {});
  await pool.query(TABLES);
  return pool;
}
