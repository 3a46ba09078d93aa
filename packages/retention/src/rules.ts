/** How long kinds of data are kept. Pure. */

/** Days that a kind is kept unless the firm says otherwise (null: for ever), and the fewest that it may say. */
export type KindRule = { days: number | null; least: number };

/** A hundred years are for ever. */
export const MOST_DAYS = 36_500;

const DAY = 86_400_000;
/** What began before this instant is past its time. */
export const cutoff = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY);

/** The days in force: what the firm said last, else the default. `null` said is for ever. */
export const daysOf = (rule: Pick<KindRule, 'days'>, said: { days: number | null } | undefined): number | null =>
  said ? said.days : rule.days;
