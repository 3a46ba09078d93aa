-- Who may see which customer, as this service knows it from the profile topic.
CREATE TABLE guanxi.customer_access (
  customer_id uuid PRIMARY KEY,
  owner_id uuid,
  department_path text,
  partner_ids uuid[] NOT NULL DEFAULT '{}',
  -- The record that this one was merged into.
  survivor_id uuid,
  -- Version of the profile it was taken from; an older one never replaces a newer one.
  version bigint NOT NULL DEFAULT 0
);
CREATE INDEX customer_access_owner ON guanxi.customer_access (owner_id);
CREATE INDEX customer_access_department ON guanxi.customer_access (department_path text_pattern_ops);
CREATE INDEX customer_access_partners ON guanxi.customer_access USING gin (partner_ids);
