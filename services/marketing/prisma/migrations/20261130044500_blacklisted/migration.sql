-- Who is on the blacklist is written nothing that is marketing. Of those who are known already it is told by their next
-- profile, or by `npm run projections -- marketing recipients rebuild`.
ALTER TABLE "recipient" ADD COLUMN "blacklisted" BOOLEAN NOT NULL DEFAULT false;
