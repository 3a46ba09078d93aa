import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, runJobs } from '@guanxi/testing';
import { accountsOf, type SalesWithAccounts, startWithAccounts } from './accounts.ts';
import type { TestIssuer } from './issuer.ts';
import { customer, type Sales } from './sales.ts';

let issuer: TestIssuer;
let running: Sales;
let started: SalesWithAccounts;
beforeAll(async () => {
  started = await startWithAccounts();
  ({ issuer, running } = started);
});
afterAll(() => started?.stop());

const address = () => `applicant-${newId()}@example.com`;
const applied = (customerId: string, applicationId = newId(), id = newId()) =>
  deliver(
    running,
    'crm.customers.customer.v1',
    customers.MembershipAppliedSchema,
    { customerId, applicationId },
    { key: customerId, id },
  );
/** Runs what is queued now again and again, whatever time the job library would wait between. */
async function work(rounds = 2): Promise<void> {
  for (let round = 0; round < rounds; round += 1) {
    await running.db.pool.query(
      'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE attempts < max_attempts',
    );
    await runJobs(running);
  }
}

describe('who applied by himself', () => {
  test('V17 he gets an account and the letter with the link once, as somebody who was invited', async () => {
    const mail = address();
    const customerId = await customer(running, { mail, language: 'zh-TW' });
    const [applicationId, id] = [newId(), newId()];
    await applied(customerId, applicationId, id);
    await applied(customerId, applicationId, id);
    await work();
    const [account, ...others] = await accountsOf(issuer, mail);
    expect(others).toEqual([]);
    expect(account?.attributes).toMatchObject({ customer: [customerId], locale: ['zh-TW'] });
    expect(account?.roles).toContain('member');
    expect(issuer.mails(mail)).toHaveLength(1);
    expect(issuer.mails(mail)[0]?.links.join()).toContain('client_id=guanxi-member');
    expect((await drain(running)).map(({ name }) => name)).toContain('PersonInvited');
  });

  test('V17 who has an account gets the same letter again, and no second account', async () => {
    const mail = address();
    const customerId = await customer(running, { mail });
    await applied(customerId);
    await work();
    await applied(customerId);
    await work();
    expect(await accountsOf(issuer, mail)).toHaveLength(1);
    expect(issuer.mails(mail)).toHaveLength(2);
  });

  test('V17 an account keeps its address, whatever the record says by now', async () => {
    const [mail, other] = [address(), address()];
    const customerId = await customer(running, { mail });
    await applied(customerId);
    await work();
    await customer(running, { customerId, mail: other });
    await applied(customerId);
    await work();
    expect([issuer.mails(mail).length, issuer.mails(other).length]).toEqual([2, 0]);
  });

  test('V17 an application that comes before the profile waits for it', async () => {
    const mail = address();
    const customerId = newId();
    await applied(customerId);
    await work(1);
    expect(await accountsOf(issuer, mail)).toEqual([]);
    await customer(running, { customerId, mail });
    await work();
    expect(issuer.mails(mail)).toHaveLength(1);
  });

  test('V17 who is gone before the letter leaves gets none', async () => {
    const mail = address();
    const customerId = await customer(running, { mail });
    await applied(customerId);
    await deliver(
      running,
      'crm.customers.customer.v1',
      customers.CustomerRemovedSchema,
      { customerId },
      { key: customerId },
    );
    await work();
    expect([await accountsOf(issuer, mail), issuer.mails(mail)]).toEqual([[], []]);
  });
});
