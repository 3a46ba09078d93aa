/** What other features may ask about tiers. */
import type { CalendarDay, SqlRunner } from '@guanxi/runtime';
import { ruleOn } from '../standing/dated-rule.ts';
import type { TierRule } from './tier-rule.ts';
import { tierRules } from './tier-store.ts';

/** The rule in force on a day. */
export const tierRuleOn = async (db: SqlRunner, day: CalendarDay): Promise<TierRule> =>
  ruleOn(await tierRules(db), day);

/** Codes that any version of the rule has known. */
export const knownTiers = async (db: SqlRunner): Promise<Set<string>> =>
  new Set((await tierRules(db)).flatMap(({ steps }) => steps.map(({ tier }) => tier)));

/** The tier in which a member begins. */
export const firstTier = async (db: SqlRunner, day: CalendarDay): Promise<string> =>
  (await tierRuleOn(db, day)).steps[0]?.tier ?? '';
