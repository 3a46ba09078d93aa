import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';
import { type Hanging, whyKept } from '../bin/deletable.ts';

export const reasons = ['ASKED_BY_PERSON', 'CONSENT_WITHDRAWN', 'PURPOSE_ENDED', 'RETENTION_ENDED'] as const;
export type ErasureReason = (typeof reasons)[number];

/** All services that hold something of a person, and answer when they have blanked it. */
export const SERVICES = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;

/** What stands between a person and his erasure. */
export type Standing = Hanging & {
  kind: string;
  /** Somebody said that he must be kept. */
  held: boolean;
  /** The last day on which something of his was paid; null of one who never bought. */
  lastPaidOn: string | null;
};

export type Obstacle = { code: RefusalCode; count?: number; until?: string };

/**
 * Why a person is not erased: an organisation is none; a hold stands; value hangs on him; what he bought may still come back,
 * which is `keepDays` after it was paid. The gravest first; undefined where he may be.
 */
export function whyNotErased(standing: Standing, today: string, keepDays: number): Obstacle | undefined {
  if (standing.kind !== 'PERSON') return { code: 'NOT_A_PERSON' };
  if (standing.held) return { code: 'UNDER_HOLD' };
  const kept = whyKept(standing);
  if (kept) return kept;
  const until = standing.lastPaidOn && dayAfter(standing.lastPaidOn, keepDays);
  return until && until > today ? { code: 'KEPT_UNTIL', until } : undefined;
}

/** Whether what was typed is the name: width, case and spaces at the ends do not matter. */
export const isConfirmed = (typed: string, name: string): boolean => plain(typed) === plain(name);
const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/** Services that have not answered. */
export const missingOf = (answered: readonly string[]): string[] =>
  SERVICES.filter((service) => !answered.includes(service));

function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}
