import { systemViewer, type Viewer, viewerOf } from '@guanxi/runtime/viewer';
import { lookerOf, occasionFor, occasionOf } from './look.ts';
import { RecentLooks } from './recent-looks.ts';

const staff = (roles: string[], department?: string): Viewer =>
  viewerOf({ sub: 's', employee: 'e1', roles, ...(department ? { department } : {}) });

test('A71 of a member of staff what he works as and his branch are kept to be told, not his team', () => {
  expect(lookerOf(staff(['employee', 'sales'], '/east/shanghai/team-2'))).toEqual({
    actor: 'e1',
    role: 'SALES',
    branch: '/east',
  });
  expect(lookerOf(staff(['employee', 'sales', 'department-head'], '/east'))).toMatchObject({ role: 'DEPARTMENT_HEAD' });
  expect(lookerOf(staff(['employee'], '/'))).toMatchObject({ role: 'EMPLOYEE', branch: null });
});

test('A71 a partner’s person looks as a partner; a machine, the member himself and nobody do not look', () => {
  expect(lookerOf(viewerOf({ sub: 's', partner_user: 'p1', partner: 'o1', roles: ['partner'] }))).toEqual({
    actor: 'p1',
    role: 'PARTNER',
    branch: null,
  });
  for (const nobody of [
    systemViewer('customers'),
    viewerOf({ sub: 's', customer: 'c1', roles: ['member'] }),
    viewerOf({ sub: 's', employee: 'e1', roles: ['service'] }),
    undefined,
  ])
    expect(lookerOf(nobody)).toBeUndefined();
});

test('A71 an act on the record is a look, but where nobody reads it or where it is noted by itself', () => {
  expect(occasionOf('customer.updated')).toBe('CHANGED');
  expect(occasionOf('customer.merged')).toBe('MERGED');
  expect(occasionOf('caller.not-verified')).toBe('IDENTIFIED');
  for (const none of ['customer.created', 'customer.duplicate-hint', 'contact.read'])
    expect(occasionOf(none)).toBeUndefined();
});

test('A71 a list that is shown is no look, a file or paper of it is', () => {
  expect([undefined, 'export', 'print'].map((each) => occasionFor(each as never))).toEqual([
    undefined,
    'EXPORTED',
    'PRINTED',
  ]);
});

test('A71 what is remembered of looks ends after an hour and at its bound', () => {
  const recent = new RecentLooks(2);
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 8, minute));
  recent.add('a', at(0));
  expect([at(0), at(59), at(60)].map((now) => recent.has('a', now))).toEqual([true, true, false]);
  // a clock that went back knows nothing of what is to come
  expect(recent.has('a', new Date(at(0).getTime() - 1))).toBe(false);
  recent.add('b', at(1));
  recent.add('c', at(2));
  expect(['a', 'b', 'c'].map((key) => recent.has(key, at(3)))).toEqual([false, true, true]);
});
