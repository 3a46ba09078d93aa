-- An enrolment has a place of its own in the timeline.
ALTER TABLE "enrolment" ADD COLUMN "id" UUID NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE "enrolment" ALTER COLUMN "id" DROP DEFAULT;
CREATE UNIQUE INDEX "enrolment_id_key" ON "enrolment"("id");
