import { raw, type Sql, sql } from './sql.ts';

/**
 * The bin: a record that was deleted and may come back whole. Its table has `deleted_at`, which every read of living
 * records asks, and beside it `binned_at`, `binned_by` and `bin_reason`, which are there while the record may come back.
 * A record that is gone for good has `deleted_at` alone. See docs/decisions/0091-a-bin-of-flags.md for the migration.
 */

/** The condition that a record of a table under an alias lives. */
export const living = (alias: string): Sql => sql`${raw(alias)}.deleted_at IS NULL`;

/** The condition that it lies in the bin. */
export const inBin = (alias: string): Sql => sql`${raw(alias)}.binned_at IS NOT NULL`;

/** The condition that it lives or may come back: what value moves by goes on for both. */
export const notGone = (alias: string): Sql => sql`(${living(alias)} OR ${inBin(alias)})`;
