-- A field of the firm is reviewed with its record, also where what it holds is written over: that is an update of its row,
-- of which the triggers on insertions and deletions hear nothing. Their argument: the table of the records.
CREATE FUNCTION drop_review_by_fields(of_table text, record_ids uuid[], field_ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  touched record;
BEGIN
  FOR touched IN EXECUTE format(
    'SELECT r.id, array_agg(DISTINCT ''fields.'' || d.key) AS fields FROM unnest($1, $2) AS w(record_id, field_id)
       JOIN %I r ON r.id = w.record_id AND r.review <> ''NONE''
       JOIN field_definition d ON d.id = w.field_id AND d.kind <> ''FORMULA'' AND d.retired_at IS NULL
      GROUP BY r.id ORDER BY r.id', of_table) USING record_ids, field_ids
  LOOP
    PERFORM drop_review_of(of_table, touched.id, touched.fields);
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION drop_review_marks_by_field() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM drop_review_by_fields(TG_ARGV[0], w.records, w.fields)
    FROM (SELECT array_agg(record_id) AS records, array_agg(field_id) AS fields FROM written) w;
  RETURN NULL;
END $$;

-- Of rows that are written over only those count that hold something else now.
CREATE FUNCTION drop_review_marks_by_field_over() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM drop_review_by_fields(TG_ARGV[0], w.records, w.fields)
    FROM (SELECT array_agg(n.record_id) AS records, array_agg(n.field_id) AS fields
            FROM written n JOIN was o USING (record_id, field_id, place)
           WHERE (n.text_value, n.number_value, n.currency, n.date_value, n.choice_value, n.subchoice_value, n.id_value)
             IS DISTINCT FROM (o.text_value, o.number_value, o.currency, o.date_value, o.choice_value, o.subchoice_value, o.id_value)) w;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER customer_field_value_drops_review AFTER INSERT ON "customer_field_value"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field('customer');
CREATE OR REPLACE TRIGGER customer_field_value_gone_drops_review AFTER DELETE ON "customer_field_value"
  REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field('customer');
CREATE TRIGGER customer_field_value_over_drops_review AFTER UPDATE ON "customer_field_value"
  REFERENCING OLD TABLE AS was NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION drop_review_marks_by_field_over('customer');
