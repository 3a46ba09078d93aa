import { runJobs } from '@guanxi/testing';
import { idOf } from '../sales.ts';
import { begunChange, requestOf, retention, task } from './made.ts';
import type { Mutations } from './world.ts';

/** Tasks from made to done. */
export const tasks: Mutations = {
  ...retention.mutations,
  createTask: {
    by: 'seller-east',
    input: async ({ running, customerId }) => ({
      title: '回访',
      description: '问问是否满意',
      assigneeId: idOf('clerk'),
      customerId,
      dueAt: '2026-11-30T09:00:00+08:00',
      source: { kind: 'REQUEST', id: await requestOf(running, customerId) },
    }),
  },
  changeTask: {
    by: 'seller-east',
    input: async ({ running }) => ({
      taskId: await task(running, 'seller-east'),
      expectedVersion: 1,
      title: '上门拜访',
      description: '带样品',
      dueAt: '2026-12-01T09:00:00+08:00',
      assigneeId: idOf('clerk'),
    }),
  },
  acceptTask: {
    by: 'seller-east',
    input: async ({ running }) => ({ taskId: await task(running, 'seller-east') }),
  },
  startTask: {
    by: 'seller-east',
    input: async ({ running }) => ({ taskId: await task(running, 'seller-east', {}, 'acceptTask') }),
  },
  completeTask: {
    by: 'seller-east',
    input: async ({ running }) => ({
      taskId: await task(running, 'seller-east', {}, 'acceptTask', 'startTask'),
      result: '满意',
    }),
  },
  startTaskBulkChange: {
    by: 'seller-east',
    input: async ({ running }) => ({
      taskIds: [await task(running, 'seller-east')],
      change: { assigneeId: idOf('clerk'), dueAt: '2026-12-01T09:00:00+08:00' },
    }),
    also: [
      () => ({ filter: { status: ['OPEN'] }, complete: { result: '都已联系' } }),
      async ({ running }) => ({ taskIds: [await task(running, 'seller-east')], cancel: { reason: '活动取消' } }),
    ],
  },
  cancelTaskBulkChange: {
    by: 'seller-east',
    input: async ({ running }) => ({ bulkId: await begunChange(running) }),
  },
  undoTaskBulkChange: {
    by: 'seller-east',
    input: async ({ running }) => {
      const bulkId = await begunChange(running);
      await runJobs(running);
      return { bulkId };
    },
  },
  cancelTask: {
    by: 'seller-east',
    input: async ({ running }) => ({ taskId: await task(running, 'seller-east'), reason: '客户已来过' }),
  },
};
