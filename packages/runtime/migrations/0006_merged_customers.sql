-- Records that were merged are read as one.
CREATE INDEX customer_access_survivor ON guanxi.customer_access (survivor_id) WHERE survivor_id IS NOT NULL;

-- The record that shows what is a record's: its own, or the one into which it was merged.
CREATE FUNCTION guanxi.survivor_of(asked uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT a.survivor_id FROM guanxi.customer_access a WHERE a.customer_id = asked), asked)
$$;

-- All records of the customer whom an id names: the one that survives and those merged into it; the id alone where there was no merge.
CREATE FUNCTION guanxi.aliases_of(asked uuid) RETURNS uuid[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(
    SELECT survivor.id UNION SELECT asked
    UNION SELECT a.customer_id FROM guanxi.customer_access a WHERE a.survivor_id = survivor.id)
  FROM (SELECT guanxi.survivor_of(asked) AS id) AS survivor
$$;
