/** What the suites generated from a schema need to know of retention, see packages/retention. */
import type { PrismaLike } from '@guanxi/runtime';
import type { TestService } from '../service.ts';

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** Samples of one kind. @param of what its root fields begin with */
export function retentionSamples(of: string, kind: string) {
  const due = `Query.${of}RetentionDue`;
  const by = 'decision-maker';
  return {
    /** How long things are kept is for who decides. */
    others: { [`Query.${of}RetentionRules`]: by, [`Query.${of}RetentionRuns`]: by, [due]: by } as const,
    values: { [due]: { kind } },
    bounded: { [`Query.${of}RetentionRules`]: 'one kind', 'RetentionRun.counts': 'one kind' },
    mutations: {
      [`set${capital(of)}RetentionRule`]: { by, input: () => ({ kind, days: 400 }) },
      [`try${capital(of)}Retention`]: { by, input: () => ({}) },
    } as const,
    /** A rule by which what is past its days ends, and so many runs. */
    async past<Client extends PrismaLike>(
      running: TestService<Client>,
      changedBy: string,
      runs: number,
    ): Promise<void> {
      const { pool } = running.db;
      const now = running.clock.now();
      await pool.query(
        `INSERT INTO retention_rule (kind, days, changed_at, changed_by) VALUES ($1, 90, $2, $3) ON CONFLICT DO NOTHING`,
        [kind, now, changedBy],
      );
      await pool.query(
        `INSERT INTO retention_run (id, dry, at, counts) SELECT gen_random_uuid(), true, $2, $3 FROM generate_series(1, $1)`,
        [runs, now, { [kind]: { records: 1, kept: 0 } }],
      );
    },
  };
}
