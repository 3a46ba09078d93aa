import iconv from 'iconv-lite';
import { faultyMembers } from './index.ts';

test('A01 a seed decides the faults and where they are', () => {
  const [one, again, other] = [faultyMembers(7), faultyMembers(7), faultyMembers(8)];
  expect(again).toEqual(one);
  expect(other.bad).not.toEqual(one.bad);
  expect(one).toMatchObject({ records: 300, good: 270 });
  expect(iconv.decode(one.bytes, 'gb18030').split('\r\n')).toHaveLength(302);
  const names = [1, 2, 3, 4, 5].flatMap((seed) => faultyMembers(seed).bad.map(({ reason }) => reason.slice(0, 12)));
  expect(new Set(names).size).toBe(12);
});

test('A01 a row given twice names the good row that it repeats', () => {
  const { bad } = faultyMembers(7, { records: 500, faulty: 200 });
  const faulty = new Set(bad.map(({ record }) => record));
  const twins = bad.flatMap(({ record, reason }) => {
    const twin = Number(/duplicate of record (\d+)/.exec(reason)?.[1]);
    return twin ? [{ record, twin }] : [];
  });
  expect(twins.length).toBeGreaterThan(0);
  for (const { record, twin } of twins) expect([twin < record, faulty.has(twin)]).toEqual([true, false]);
});
