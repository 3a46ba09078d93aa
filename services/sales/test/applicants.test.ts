import { customers } from '@guanxi/proto';
import { newId } from '@guanxi/runtime';
import { deliver, drain, runJobs } from '@guanxi/testing';
import { startIssuer, type TestIssuer } from './issuer.ts';
import { customer, type Sales, startSales } from './sales.ts';

let issuer: TestIssuer;
let running: Sales;
beforeAll(async () => {
  issuer = await startIssuer();
  running = await startSales(issuer.settings);
});
afterAll(async () => {
  await running?.stop();
  await issuer?.close();
});

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
const accountsOf = async (mail: string) => (await issuer.accounts()).filter(({ username }) => username === mail);

describe('who applied by himself', () => {
  test('V17 he gets an account and the letter with the link once, as somebody who was invited', async () => {
    const mail = address();
    const customerId = await customer(running, { mail, language: 'zh-TW' });
    const [applicationId, id] = [newId(), newId()];
    await applied(customerId, applicationId, id);
    await applied(customerId, applicationId, id);
    await work();
    const [account, ...others] = await accountsOf(mail);
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
    expect(await accountsOf(mail)).toHaveLength(1);
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
    expect(await accountsOf(mail)).toEqual([]);
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
    expect([await accountsOf(mail), issuer.mails(mail)]).toEqual([[], []]);
  });
});
