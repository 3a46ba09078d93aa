import type { Logger } from '@guanxi/runtime';
import { observe } from '@guanxi/runtime/telemetry/signals';
import type { CustomersDatabase } from '../context.ts';
import { type LedgerFindings, ledgerFindings } from './points-store.ts';

/** Seconds between two checks. */
export const LEDGER_CHECK_EVERY = 900;

export type LedgerCheck = { run(): Promise<LedgerFindings> };

/**
 * Compares the points ledger with itself: postings that do not balance, lots that do not hold what opened them, what
 * moved between members, more taken back than given, points for a purchase that is not there. All are zero unless
 * somebody wrote past the product or the product is wrong. Telemetry is told of the last check of this process, until
 * that is old: another replica may have made the newer one.
 */
export function ledgerCheck({ db, log }: { db: CustomersDatabase; log: Logger }): LedgerCheck {
  let last: { at: number; findings: LedgerFindings } | undefined;
  const age = () => (last ? (performance.now() - last.at) / 1000 : undefined);
  const fresh = () => (last && (age() ?? 0) < 2 * LEDGER_CHECK_EVERY ? last.findings : undefined);
  observe('guanxi_ledger_differences', () =>
    Object.entries(fresh()?.differences ?? {}).map(([check, value]) => ({ value, labels: { check } })),
  );
  observe('guanxi_points_outstanding', () => {
    const findings = fresh();
    return findings ? [{ value: findings.outstanding }] : [];
  });
  observe('guanxi_ledger_check_age_seconds', () => {
    const seconds = age();
    return seconds === undefined ? [] : [{ value: seconds }];
  });
  return {
    async run() {
      const findings = await ledgerFindings(db.read);
      last = { at: performance.now(), findings };
      const total = Object.values(findings.differences).reduce((sum, each) => sum + each, 0);
      if (total > 0) log.error({ differences: findings.differences }, 'the points ledger contradicts itself');
      return findings;
    },
  };
}
