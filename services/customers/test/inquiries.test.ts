import { execute, type PersonName, people } from '@guanxi/testing';
import { enter, factsNamed, mutate, type Running, startCustomers } from './customers-bench.ts';
import { act, posted, seen } from './postings-bench.ts';
import { rename } from './samples/made.ts';

let running: Running;
const [first, second] = [people.member.customer ?? '', people.member2.customer ?? ''];
const OWN_MOBILE = '13900001111';
beforeAll(async () => {
  running = await startCustomers();
  await rename(running, await enter(running, { name: '徐慧敏', basic: { mobile: OWN_MOBILE } }, 'seller-east'), first);
  await rename(
    running,
    await enter(running, { name: '陆文', basic: { mobile: '13900002222' } }, 'seller-south'),
    second,
  );
});
afterAll(() => running?.stop());

const ask = (postingId: string, message = '可以看样吗', asker: PersonName = 'member2') =>
  mutate(running, asker, 'askPoster', { postingId, message }, '... on AskPosterSuccess { posting { id } }');
const answer = (inquiryId: string, share: boolean, asker: PersonName = 'member') =>
  mutate(running, asker, 'answerInquiry', { inquiryId, share }, '... on AnswerInquirySuccess { posting { id } }');
const INQUIRY = 'id message state contact { name mobile mail } customer { id }';
const received = async (id: string, asker: PersonName = 'member') =>
  (await seen(running, asker, id, `inquiries { nodes { ${INQUIRY} } }`)).inquiries?.nodes;
const mine = async (id: string) => (await seen(running, 'member2', id, `myInquiry { ${INQUIRY} }`)).myInquiry;

describe('questions about postings', () => {
  test('C11 the house passes a question on; no number is told before the poster shares his, then both sides are', async () => {
    const id = await posted(running, 'member');
    expect(await ask(id)).toMatchObject({ __typename: 'AskPosterSuccess' });
    expect((await factsNamed(running, 'PostingInquiryChanged')).at(-1)).toMatchObject({
      key: first,
      value: { state: 'OPEN' },
    });
    const [inquiry] = await received(id);
    expect(inquiry).toMatchObject({ message: '可以看样吗', state: 'OPEN', contact: null, customer: null });
    expect(await mine(id)).toMatchObject({ state: 'OPEN', contact: null });
    expect(await answer(inquiry.id, true, 'member2')).toMatchObject({ __typename: 'NotFound' });
    expect(await answer(inquiry.id, true)).toMatchObject({ __typename: 'AnswerInquirySuccess' });
    expect((await received(id))[0].contact).toEqual({ name: '陆文', mobile: '+8613900002222', mail: null });
    expect((await mine(id)).contact).toEqual({ name: '徐慧敏', mobile: `+86${OWN_MOBILE}`, mail: null });
    expect(await answer(inquiry.id, false)).toMatchObject({ code: 'WRONG_STATE' });
    const { rows } = await running.db.pool.query(
      `SELECT action FROM guanxi.audit WHERE action LIKE 'contact.%' AND subject_id = ANY($1) ORDER BY action`,
      [[first, second]],
    );
    // of each of the two that the other shared with him, and that he read
    expect(rows.map(({ action }) => action)).toEqual([
      'contact.read',
      'contact.read',
      'contact.shared',
      'contact.shared',
    ]);
  });

  test('C11 what was declined tells nothing to either side', async () => {
    const id = await posted(running, 'member');
    await ask(id);
    const [inquiry] = await received(id);
    await answer(inquiry.id, false);
    expect((await received(id))[0]).toMatchObject({ state: 'DECLINED', contact: null });
    expect(await mine(id)).toMatchObject({ state: 'DECLINED', contact: null });
  });

  test('C11 one asks once, about another’s posting that stands', async () => {
    const id = await posted(running, 'member');
    expect(await ask(id, '自己问', 'member')).toMatchObject({
      problems: [{ path: ['input', 'postingId'], code: 'NOT_ALLOWED_HERE' }],
    });
    await ask(id);
    expect(await ask(id, '再问')).toMatchObject({ code: 'WRONG_STATE', path: ['input', 'postingId'] });
    const other = await posted(running, 'member');
    await act(running, 'member', 'withdrawPosting', { postingId: other });
    expect(await ask(other)).toMatchObject({ __typename: 'NotFound', path: ['input', 'postingId'] });
  });

  test('C11 staff who look after the poster read what was asked; other members and staff do not', async () => {
    const id = await posted(running, 'member');
    await ask(id);
    expect(await received(id, 'seller-east')).toMatchObject([{ message: '可以看样吗', contact: null }]);
    expect(await received(id, 'seller-south')).toBeUndefined();
    expect(await received(id, 'member2')).toBeUndefined();
  });

  test('C11 what one asked stays with him when the posting is gone, with the number that was shared', async () => {
    const id = await posted(running, 'member', { title: '供应一次' });
    await ask(id, '要一次');
    await answer((await received(id))[0].id, true);
    await act(running, 'member', 'withdrawPosting', { postingId: id });
    const { data } = await execute(
      running,
      'member2',
      '{ myInquiries { nodes { message posting { id } contact { mobile } } } }',
    );
    expect(data.myInquiries.nodes).toContainEqual({
      message: '要一次',
      posting: null,
      contact: { mobile: `+86${OWN_MOBILE}` },
    });
    expect((await execute(running, 'clerk', '{ myInquiries { nodes { id } } }')).data.myInquiries).toBeNull();
  });

  test('C11 one member asks at most twenty a day', async () => {
    await running.db.pool.query('DELETE FROM posting_inquiry');
    for (let at = 0; at < 20; at += 1) await ask(await posted(running, 'member'));
    expect(await ask(await posted(running, 'member'))).toMatchObject({
      problems: [{ path: ['input', 'message'], code: 'TOO_MANY' }],
    });
  });
});
