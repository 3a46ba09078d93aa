export const kinds = ['APPLICATIONS', 'CALLERS', 'IMPORT_FILES', 'LOOKS', 'BIN'] as const;
export type RetentionKind = (typeof kinds)[number];

/** Days that each kind is kept unless the firm says otherwise (null: for ever), and the fewest that it may say. */
export const DEFAULTS: Readonly<Record<RetentionKind, { days: number | null; least: number }>> = {
  APPLICATIONS: { days: 180, least: 30 },
  CALLERS: { days: null, least: 30 },
  // an import can be undone while its rows are there
  IMPORT_FILES: { days: 365, least: 90 },
  LOOKS: { days: 1095, least: 180 },
  BIN: { days: null, least: 30 },
};
/** A hundred years are for ever. */
export const MOST_DAYS = 36_500;

const DAY = 86_400_000;
/** What began before this instant is past its time. */
export const cutoff = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

/** The days in force: what the firm said last, else the default. `null` said is for ever. */
export const daysOf = (kind: RetentionKind, said: { days: number | null } | undefined): number | null =>
  said ? said.days : DEFAULTS[kind].days;
