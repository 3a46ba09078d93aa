import { runJobs } from '@guanxi/testing';
import { startIssuer, type TestIssuer } from './issuer.ts';
import { type Sales, startSales } from './sales.ts';

export type SalesWithAccounts = { issuer: TestIssuer; running: Sales; stop(): Promise<void> };

/** The service with an identity provider of its own; whoever starts it ends both by `stop`. */
export async function startWithAccounts(): Promise<SalesWithAccounts> {
  const issuer = await startIssuer();
  const running = await startSales(issuer.settings).catch(async (error: unknown) => {
    await issuer.close();
    throw error;
  });
  const stop = async () => {
    await running.stop();
    await issuer.close();
  };
  return { issuer, running, stop };
}

let turn = 0;
/** A mail address that nobody else of the run has. */
export const address = (): string => {
  turn += 1;
  return `person-${turn}@example.com`;
};

/** What is entered of a new colleague. */
export const employee = (mail: string, more: object = {}) => ({
  name: '新同事',
  mail,
  departmentPath: '/east/shanghai',
  roles: ['SALES', 'EMPLOYEE'],
  ...more,
});

export const accountsOf = async (issuer: TestIssuer, mail: string) =>
  (await issuer.accounts()).filter(({ username }) => username === mail);

export const invitationOf = (running: Sales, id: string) =>
  running.db.read.invitation.findUniqueOrThrow({ where: { id } });

/** Runs what is queued now again and again, whatever time the job library would wait between. */
export async function work(running: Sales, rounds = 1): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await running.db.pool.query(
      'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < max_attempts',
    );
    await runJobs(running);
  }
}
