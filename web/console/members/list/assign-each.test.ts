import type { Outcome } from '../../../kit/api/use-command.ts';
import { assignEach } from './assign-each.ts';

test('C17 one customer that is refused stops none of the rest, and is told with its reason', async () => {
  const asked: string[] = [];
  const answers: Record<string, Outcome<unknown>> = {
    a: { kind: 'done', value: {} },
    b: { kind: 'refused', refusals: [{ code: 'NOT_FOUND', message: '没有这位客户', path: [] }] },
    c: { kind: 'unknown' },
    d: { kind: 'done', value: {} },
  };
  const run = (input: { customerId: string }) => {
    asked.push(input.customerId);
    return Promise.resolve(answers[input.customerId] ?? { kind: 'unknown' as const });
  };
  const to = { ownerId: 'e1', departmentPath: '/east' };
  const given = ['a', 'b', 'c', 'd'].map((customerId) => ({ customerId, ...to }));
  expect(await assignEach(given, run, '没有回复')).toEqual({
    done: ['a', 'd'],
    refused: [
      { customerId: 'b', why: '没有这位客户' },
      { customerId: 'c', why: '没有回复' },
    ],
  });
  expect(asked).toEqual(['a', 'b', 'c', 'd']);
  const tried: number[] = [];
  const stopped = await assignEach(given, run, '没有回复', (count) => tried.push(count) < 3);
  expect(stopped.done).toEqual(['a']);
  expect(tried).toEqual([0, 1, 2]);
});
