-- What an organisation belongs to: group, company, branch, department. See docs/decisions/0102.
ALTER TABLE "customer" ADD COLUMN "parent_id" UUID, ADD COLUMN "unit" TEXT;
ALTER TABLE "customer" ADD CONSTRAINT "customer_parent_id_fkey"
  FOREIGN KEY ("parent_id") REFERENCES "customer"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "customer" ADD CONSTRAINT "customer_not_its_own_parent" CHECK ("parent_id" <> "id");
CREATE INDEX "customer_parent_idx" ON "customer"("parent_id") WHERE "parent_id" IS NOT NULL;

-- Nothing belongs to itself over others, whoever writes and however many at once: one writer of the structure at a time.
CREATE FUNCTION refuse_structure_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('customer.structure'));
  IF EXISTS (
    WITH RECURSIVE up AS (
      SELECT NEW.parent_id AS id
      UNION SELECT k.parent_id FROM up JOIN customer k ON k.id = up.id WHERE k.parent_id IS NOT NULL)
    SELECT 1 FROM up WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'customer % would belong to itself', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER customer_has_no_cycle BEFORE UPDATE OF "parent_id" ON "customer" FOR EACH ROW
  WHEN (NEW."parent_id" IS NOT NULL AND NEW."parent_id" IS DISTINCT FROM OLD."parent_id")
  EXECUTE FUNCTION refuse_structure_cycle();

-- What an organisation belongs to is reviewed with the rest of its record.
CREATE OR REPLACE TRIGGER customer_drops_review BEFORE UPDATE ON "customer" FOR EACH ROW
  WHEN (OLD."review" <> 'NONE' AND NEW."review" = OLD."review")
  EXECUTE FUNCTION drop_review_marks('name,language,sex,birth_date,legal_representative,mobile,phone,fax,mail,country,province,city,address,postcode,nature,business_type,business_subtype,product_category,product_subcategory,sales_channels,brands,size,source,channel,campaign,referrer_mobile,referrer_id,registered_on,collector,entry_clerk,remark,credit,roles,blacklisted,key_account,partner_ids,parent_id,unit');
