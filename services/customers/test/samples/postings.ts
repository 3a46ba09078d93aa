import { newId } from '@guanxi/runtime';
import { act, posted, SUPPLY } from '../postings-bench.ts';
import { mutate, type Running } from '../customers-bench.ts';
import { member, newPerson } from './made.ts';
import type { Mutations } from './world.ts';

const { kind: _, ...words } = SUPPLY;
const ofAnother = async (running: Running, more: object = {}): Promise<string> =>
  posted(running, 'clerk', { customerId: await newPerson(running), ...more });

/** A question of somebody about a posting; answers its id. */
export async function asked(running: Running, postingId: string, customerId: string): Promise<string> {
  const id = newId();
  await running.db.pool.query(
    `INSERT INTO posting_inquiry (id, posting_id, customer_id, message, created_at) VALUES ($1, $2, $3, '可以看样吗', now())`,
    [id, postingId, customerId],
  );
  return id;
}

/** What members offer and look for, and what they ask one another. */
export const postingSamples: Mutations = {
  publishPosting: { by: 'seller-east', input: async () => ({ customerId: member, ...SUPPLY }) },
  changePosting: {
    by: 'member',
    input: async ({ running }) => ({ postingId: await posted(running, 'member'), expectedVersion: 1, ...words }),
  },
  withdrawPosting: { by: 'member', input: async ({ running }) => ({ postingId: await posted(running, 'member') }) },
  moderatePosting: {
    by: 'agent',
    input: async ({ running }) => ({ postingId: await posted(running, 'member'), hidden: true, reason: '涉嫌假冒' }),
  },
  reportPosting: {
    by: 'member',
    input: async ({ running }) => ({ postingId: await ofAnother(running), reason: '假冒品牌' }),
  },
  askPoster: {
    by: 'member',
    input: async ({ running }) => ({ postingId: await ofAnother(running), message: '可以看样吗' }),
  },
  answerInquiry: {
    by: 'member',
    input: async ({ running }) => ({
      inquiryId: await asked(running, await posted(running, 'member'), await newPerson(running)),
      share: true,
    }),
  },
};

/** A posting of the member's with everything that hangs on one; he asked about another's, too. */
export async function postingWorld(running: Running): Promise<string> {
  const id = await posted(running, 'member');
  await asked(running, id, await newPerson(running));
  const demand = await ofAnother(running, { kind: 'DEMAND' });
  await mutate(running, 'member', 'askPoster', { postingId: demand, message: '可以看样吗' }, '');
  await act(running, 'member', 'reportPosting', { postingId: demand, reason: '假冒品牌' });
  return id;
}
