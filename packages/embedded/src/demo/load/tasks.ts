import { addDays, startOfDay } from '@guanxi/runtime/clock';
import { heardOf, type Result, refusals, succeeded } from '../answers.ts';
import { demoCustomers } from '../customers.ts';
import type { DemoContext } from '../steps.ts';
import { demoTasks } from '../tasks.ts';

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusals} ... on TaskSuccess { task { id } } } }`;
type Answer = Record<string, Result & { task: { id: string } }>;
const EVENING = 18 * 3_600_000;

/** Loads tasks that the sellers made for themselves. */
export async function loadTasks({ today, zone, query }: DemoContext): Promise<void> {
  for (const [at, { by, title, customerId, dueIn, done }] of demoTasks(demoCustomers(today)).entries()) {
    const act = async (name: string, type: string, given: object): Promise<string> => {
      const input = { ...given, clientMutationId: `demo:task:${at}:${name}` };
      const result = await heardOf(
        async () => (await query<Answer>(by, step(name, type), { input }))[name] as Answer[string],
      );
      return succeeded(result, 'TaskSuccess').task.id;
    };
    const dueAt = new Date(startOfDay(addDays(today, dueIn), zone).getTime() + EVENING).toISOString();
    const taskId = await act('createTask', 'CreateTaskInput', { title, customerId, dueAt });
    if (done === 'OPEN') continue;
    await act('acceptTask', 'TaskStepInput', { taskId });
    await act('startTask', 'TaskStepInput', { taskId });
    if (done === 'COMPLETED') await act('completeTask', 'CompleteTaskInput', { taskId, result: '已完成' });
  }
}
