-- CreateTable
CREATE TABLE "session_device" (
    "session_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_device_pkey" PRIMARY KEY ("session_id")
);

-- CreateIndex
CREATE INDEX "session_device_person_id_device_idx" ON "session_device"("person_id", "device");
