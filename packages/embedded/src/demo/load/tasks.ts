import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { perform } from '../answers.ts';
import { demoCustomers } from '../customers.ts';
import type { DemoContext } from '../steps.ts';
import { demoTasks } from '../tasks.ts';

type Made = { task: { id: string } };
const EVENING = 18 * 3_600_000;

/** Loads tasks that the sellers made for themselves. */
export async function loadTasks({ today, zone, query }: DemoContext): Promise<void> {
  for (const [at, { by, title, customerId, dueIn, done }] of demoTasks(demoCustomers(today)).entries()) {
    const act = async (name: string, given: object): Promise<string> => {
      const input = { ...given, clientMutationId: `demo:task:${at}:${name}` };
      const run = <T>(document: string, variables: Record<string, unknown>) => query<T>(by, document, variables);
      return (await perform<Made>(run, name, 'task { id }', input)).task.id;
    };
    const dueAt = new Date(startOfDay(addDays(today, dueIn), zone).getTime() + EVENING).toISOString();
    const taskId = await act('createTask', { title, customerId, dueAt });
    if (done === 'OPEN') continue;
    await act('acceptTask', { taskId });
    await act('startTask', { taskId });
    if (done === 'COMPLETED') await act('completeTask', { taskId, result: '已完成' });
  }
}
