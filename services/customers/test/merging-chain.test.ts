import { newId } from '@guanxi/runtime';
import { enter, mutate, startCustomers } from './customers-bench.ts';
import type { Running } from './membership-bench.ts';
import { define, merging, told, unmerge } from './merging-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
  await define(running, 'hobby', 'TEXT');
  await define(running, 'badge', 'TEXT', { isUnique: true });
});
afterAll(() => running?.stop());

/** A person with a mail address and what is said in the fields of the firm, all of it the same word. */
const person = (word?: string) =>
  enter(running, {
    name: `人${newId().slice(-6)}`,
    basic: word ? { mail: `${word}@example.com` } : {},
    fields: word ? ['hobby', 'badge'].map((key) => ({ key, value: word })) : [],
  });
const joined = (survivor: string, absorbed: string) =>
  merging(running, survivor, absorbed, ['MAIL'], ['hobby', 'badge']);
type Said = { key: string; text: string | null };
/** What a record says: the word of its address, and of both fields. */
async function says(id: string): Promise<string> {
  const { basic, customFields } = await told(
    running,
    id,
    'basic { mail { address } } customFields { key text }',
    'decision-maker',
  );
  const text = (key: string) => customFields.find((each: Said) => each.key === key)?.text ?? '–';
  return [basic.mail?.address.split('@')[0] ?? '–', text('hobby'), text('badge')].join(' ');
}
const all = (word: string) => [word, word, word].join(' ');
const words = () => ['a', 'b', 'c'].map((letter) => letter + newId().slice(-6)) as [string, string, string];

describe('what a record took of one that had taken it of another', () => {
  test('X12 goes with the record that it came from, and each has its own again', async () => {
    const [, , third] = words();
    const [outer, inner, source] = [await person(), await person(), await person(third)];
    const first = await joined(inner, source);
    const second = await joined(outer, inner);
    expect(await says(outer)).toBe(all(third));
    await unmerge(running, first);
    expect([await says(outer), await says(source)]).toEqual([all('–'), all(third)]);
    await unmerge(running, second);
    expect([await says(outer), await says(inner), await says(source)]).toEqual([all('–'), all('–'), all(third)]);
  });

  test('X12 becomes what the one in between said itself', async () => {
    const [first, second, third] = words();
    const [outer, inner, source] = [await person(first), await person(second), await person(third)];
    const one = await joined(inner, source);
    const two = await joined(outer, inner);
    await unmerge(running, one);
    expect([await says(outer), await says(source)]).toEqual([all(second), all(third)]);
    await unmerge(running, two);
    expect([await says(outer), await says(inner)]).toEqual([all(first), all(second)]);
  });

  test('X12 stays gone behind what a later merge brought', async () => {
    const [first, second, third] = words();
    const fourth = `d${newId().slice(-6)}`;
    const [outer, inner, source, later] = [
      await person(first),
      await person(second),
      await person(third),
      await person(fourth),
    ];
    const one = await joined(inner, source);
    await joined(outer, inner);
    const three = await joined(outer, later);
    await unmerge(running, one);
    expect(await says(outer)).toBe(all(fourth));
    await unmerge(running, three);
    expect([await says(outer), await says(later)]).toEqual([all(second), all(fourth)]);
  });

  test('X12 stays where somebody has changed it since', async () => {
    const [, , third] = words();
    const [outer, inner, source] = [await person(), await person(), await person(third)];
    const one = await joined(inner, source);
    const two = await joined(outer, inner);
    const mail = `e${newId().slice(-6)}@example.com`;
    await mutate(running, 'head-east', 'updateCustomer', { customerId: outer, basic: { mail } }, '');
    await unmerge(running, one);
    await unmerge(running, two);
    expect(await says(outer)).toBe(`${mail.split('@')[0]} – –`);
  });
});

test('A04 X12 a place that came through a record in between goes with the one that it came from', async () => {
  const organisation = () => enter(running, { kind: 'ORGANISATION', name: `企业${newId().slice(-6)}`, basic: {} });
  const ids = [await organisation(), await organisation(), await organisation(), await organisation()];
  const [outer = '', inner = '', source = '', group = ''] = ids;
  await mutate(running, 'head-east', 'placeOrganisation', { customerId: source, parentId: group, unit: 'COMPANY' }, '');
  const place = async (id: string) => (await told(running, id, 'parent { id }')).parent?.id ?? null;
  const first = await merging(running, inner, source);
  const second = await merging(running, outer, inner);
  expect(await place(outer)).toBe(group);
  await unmerge(running, first);
  expect([await place(outer), await place(source)]).toEqual([null, group]);
  await unmerge(running, second);
  expect([await place(outer), await place(inner), await place(source)]).toEqual([null, null, group]);
});
