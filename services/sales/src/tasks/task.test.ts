import fc from 'fast-check';
import { decide, followUp, isOpen, isSource, type TaskStatus, type TaskStep, titleOf, welcome } from './task.ts';

const all: readonly TaskStep[] = ['accept', 'start', 'complete', 'cancel'];
const after = (status: TaskStatus, step: TaskStep): TaskStatus => decide(step, status).status;

describe('the life of a task', () => {
  test('S25 a task is accepted, started and finished, in this order', () => {
    expect((['accept', 'start', 'complete'] as const).reduce(after, 'OPEN')).toBe('DONE');
    expect(decide('start', 'OPEN')).toEqual({ kind: 'wrong-state', status: 'OPEN' });
    expect(decide('complete', 'ACCEPTED')).toEqual({ kind: 'wrong-state', status: 'ACCEPTED' });
  });

  test('S25 what is done or taken back stays so, whatever is tried', () => {
    fc.assert(
      fc.property(fc.constantFrom<TaskStatus>('DONE', 'CANCELLED'), fc.array(fc.constantFrom(...all)), (end, steps) => {
        expect(steps.reduce(after, end)).toBe(end);
      }),
    );
  });

  test('S25 every open task can be taken back', () => {
    for (const status of ['OPEN', 'ACCEPTED', 'STARTED', 'DONE', 'CANCELLED'] as const) {
      expect(decide('cancel', status).kind).toBe(isOpen(status) ? 'to' : 'wrong-state');
    }
  });
});

describe('sources of tasks', () => {
  const openedAt = new Date('2026-11-23T02:00:00Z');
  const complaint = { requestId: 'r', kind: 'COMPLAINT', openedAt };

  test('S25 a complaint goes to the customer’s owner, else to the handler, else to the head', () => {
    expect(followUp(complaint, ['owner', 'handler', 'head'])).toEqual({
      assigneeId: 'owner',
      causeKey: 'complaint:r',
      dueAt: new Date('2026-11-26T02:00:00Z'),
    });
    expect(followUp(complaint, [null, '', 'head'])?.assigneeId).toBe('head');
    expect(followUp(complaint, [null, undefined])).toBeUndefined();
  });

  test('S25 other feedback makes no task by itself', () => {
    expect(followUp({ ...complaint, kind: 'PRAISE' }, ['owner'])).toBeUndefined();
  });

  test('S25 a task from a campaign or feedback names it, one by hand names none', () => {
    expect([isSource('MANUAL', null), isSource('CAMPAIGN', 'x'), isSource('REQUEST', 'x')]).toEqual([true, true, true]);
    expect([isSource('MANUAL', 'x'), isSource('CAMPAIGN', null), isSource('REQUEST', undefined)]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('S25 a task that feedback made is worded in the reader’s language', () => {
    const task = { title: null, sourceKind: 'REQUEST', sourceNumber: 'SR-2026-000001' };
    expect(titleOf(task, 'en')).toBe('Follow up complaint SR-2026-000001');
    expect(titleOf(task, 'zh-TW')).toBe('跟進投訴 SR-2026-000001');
    expect(titleOf({ ...task, title: '回访' }, 'en')).toBe('回访');
  });

  test('C31 a new member is welcomed within three days by his owner, else by the head; by nobody where there is none', () => {
    const enrolled = { customerId: 'c1', enrolledAt: new Date('2026-11-24T02:00:00Z') };
    const dueAt = new Date('2026-11-27T02:00:00Z');
    expect(welcome(enrolled, ['owner', 'head'])).toEqual({ assigneeId: 'owner', causeKey: 'enrolment:c1', dueAt });
    expect(welcome(enrolled, [undefined, 'head'])?.assigneeId).toBe('head');
    expect(welcome(enrolled, [null, ''])).toBeUndefined();
    const task = { title: null, sourceKind: 'ENROLMENT', sourceNumber: 'M00000007' };
    expect(titleOf(task, 'zh-CN')).toBe('欢迎新会员 M00000007');
  });
});
