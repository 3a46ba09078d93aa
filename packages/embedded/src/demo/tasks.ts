import type { DemoCustomer } from './customers.ts';
import { dice } from './dice.ts';

export type DemoTask = {
  by: string;
  /** The employee's id; the one who makes it unless given. */
  assigneeId?: string;
  customerId?: string;
  title: string;
  /** Days from now until it is due. */
  dueIn: number;
  /** How far its maker, who is also to do it, has come. */
  done: 'OPEN' | 'STARTED' | 'COMPLETED';
};

export const TASKS = 20;
const titles = ['回访新会员', '催收到期货款', '节前备货沟通', '整理客户资料', '邀请参加品鉴会', '续签广告合同'];

/** Tasks of the two sellers with their own customers, some of them begun or done. */
export function demoTasks(customers: readonly DemoCustomer[], count = TASKS, seed = 43): DemoTask[] {
  const chance = dice(seed);
  const sellers = [
    ['seller-east', 'e004'],
    ['seller-south', 'e008'],
  ] as const;
  return Array.from({ length: count }, (_, at) => {
    const [by, end] = sellers[at % 2] as (typeof sellers)[number];
    const own = customers.filter(({ ownerId }) => ownerId?.endsWith(end));
    return {
      by,
      ...(own.length > 0 ? { customerId: chance.pick(own).id } : {}),
      title: titles[at % titles.length] as string,
      dueIn: chance.between(1, 21),
      done: chance.weighed([
        [5, 'OPEN'],
        [3, 'STARTED'],
        [2, 'COMPLETED'],
      ] as const),
    };
  });
}
