import { connection } from './client.ts';
import { NoAnswer, problemOf } from './problem.ts';
import { outcomeOf } from './use-command.ts';

test('a success, a refusal with its problems, and one without are told apart', () => {
  expect(outcomeOf({ place: { __typename: 'PlaceOrderSuccess', id: '1' } }, undefined)).toEqual({
    kind: 'done',
    value: { __typename: 'PlaceOrderSuccess', id: '1' },
  });
  const problem = { code: 'OUT_OF_RANGE', message: 'too many', path: ['lines', '0', 'quantity'] };
  expect(
    outcomeOf(
      { place: { __typename: 'InvalidInput', code: 'MALFORMED', message: 'x', path: null, problems: [problem] } },
      undefined,
    ),
  ).toEqual({ kind: 'refused', refusals: [problem] });
  expect(
    outcomeOf({ place: { __typename: 'Conflict', code: 'CONFLICT', message: 'y', path: null } }, undefined),
  ).toEqual({
    kind: 'refused',
    refusals: [{ code: 'CONFLICT', message: 'y', path: [] }],
  });
});

test('where nothing answered, whether it was done is unknown', () => {
  expect(outcomeOf(undefined, new NoAnswer({ kind: 'unreachable' }))).toEqual({ kind: 'unknown' });
});

test('an error names the service that it came from', () => {
  const extensions = { code: 'SERVICE_UNAVAILABLE', service: 'orders' };
  expect(problemOf({ message: 'm', extensions })).toEqual({ kind: 'service', service: 'orders' });
});

test('the page after the last is put behind it; any other answer is the list anew', () => {
  const page = (names: string[], endCursor: string) => ({ nodes: names, pageInfo: { endCursor } });
  const merge = connection.merge as (existing: unknown, incoming: unknown, options: unknown) => { nodes: string[] };
  const options = (after?: string) => ({
    args: { first: 2, ...(after ? { after } : {}) },
    readField: (field: string, from: Record<string, unknown>) => from[field],
  });
  const first = merge(undefined, page(['a', 'b'], 'B'), options());
  const second = merge(first, page(['c', 'd'], 'D'), options('B'));
  expect(second.nodes).toEqual(['a', 'b', 'c', 'd']);
  expect(merge(second, page(['c', 'd'], 'D'), options('B')).nodes).toEqual(['a', 'b', 'c', 'd']);
  expect(merge(second, page(['x'], 'X'), options()).nodes).toEqual(['x']);
});
