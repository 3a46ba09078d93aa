import { addDays, type CalendarDay, startOfDay } from '@guanxi/runtime/clock';
import type { Buyer } from './customers.ts';
import { type Dice, dice } from './dice.ts';

export type DemoRequest = {
  customerId: string;
  kind: 'QUESTION' | 'COMPLAINT' | 'REPAIR' | 'PRAISE' | 'SUGGESTION';
  channel: string;
  subject: string;
  description: string;
  topicCodes: string[];
  openedAt: Date;
  assignedAt: Date | null;
  solvedAt: Date | null;
  solution: string;
  acceptedAt: Date | null;
};

export const REQUESTS = 150;
/** The newest are still being worked on. */
const OPEN = 14;
const HOUR = 3_600_000;

type Topic = Pick<DemoRequest, 'kind' | 'subject' | 'description' | 'solution' | 'topicCodes'>;
const topic = (kind: Topic['kind'], code: string, subject: string, description: string, solution: string): Topic => ({
  kind,
  topicCodes: [code],
  subject,
  description,
  solution,
});
const topics: readonly Topic[] = [
  topic('COMPLAINT', 'DAMAGED', '酒瓶破损', '收到的货物中有两瓶破损,外箱也湿了。', '已补发两瓶,并换用加固包装。'),
  topic('COMPLAINT', 'LATE', '送货延迟', '约定周二送到,周五才收到,影响了门店上架。', '已与承运方核实,减免本次配送费。'),
  topic('COMPLAINT', 'WRONG_ITEM', '发错货', '订的是花雕,收到的是干红。', '已安排调换,次日送达。'),
  topic(
    'QUESTION',
    'POINTS',
    '积分何时到账',
    '订单已付清,想知道积分什么时候能看到。',
    '积分在付清当日到账,已告知查询方式。',
  ),
  topic('QUESTION', 'TIER', '怎样升级会员', '想了解金卡会员需要多少消费。', '已说明近十二个月消费与等级的对应。'),
  topic('QUESTION', 'INVOICE', '发票抬头修改', '上月订单的发票抬头有误,能否重开?', '已作废重开,电子发票已发送。'),
  topic('QUESTION', 'STORAGE', '龙井怎样保存', '礼盒开封以后怎样保存比较好?', '建议密封冷藏,三个月内饮用。'),
  topic('REPAIR', 'COLD_CHAIN', '冷链温度偏高', '到货时测得温度偏高,请检查设备。', '已更换蓄冷箱并复测合格。'),
  topic('PRAISE', 'SERVICE', '感谢品鉴会团队', '上周的品鉴会办得很好,来宾都很满意。', '已转达团队,谢谢您的肯定。'),
  topic('SUGGESTION', 'PACKAGING', '希望有小包装', '建议增加适合送礼的小包装。', '已转交产品部门,列入明年计划。'),
];

const calm = topics.filter(({ kind }) => kind !== 'COMPLAINT');

/** Requests of the past eight months, oldest first; all but the newest are solved, most of those accepted. */
export function demoRequests(
  customers: readonly Buyer[],
  { today, zone }: { today: CalendarDay; zone: string },
  count = REQUESTS,
  seed = 42,
): DemoRequest[] {
  const chance = dice(seed);
  const days = Array.from({ length: count }, (_, at) => (at < count - OPEN ? chance.between(6, 240) : 1)).sort(
    (a, b) => b - a,
  );
  return days.map((ago, at) => {
    const day = addDays(today, -ago);
    const asking = customers.filter(({ since }) => since < day);
    const openedAt = new Date(startOfDay(day, zone).getTime() + chance.between(9 * 60, 17 * 60) * 60_000);
    return { ...anyRequest(chance, openedAt, at >= count - OPEN), customerId: chance.pick(asking).id };
  });
}

function anyRequest(chance: Dice, openedAt: Date, isOpen: boolean): Omit<DemoRequest, 'customerId'> {
  const later = (from: Date, hours: number) => new Date(from.getTime() + hours * HOUR);
  const assignedAt = isOpen && chance.percent(40) ? null : later(openedAt, 1 + chance.below(3));
  const solvedAt = isOpen || !assignedAt ? null : later(assignedAt, chance.between(1, 40));
  return {
    // a complaint leaves a task behind: those of long ago are few
    ...chance.pick(isOpen || chance.percent(8) ? topics : calm),
    channel: chance.weighed([
      [5, 'PHONE'],
      [3, 'WEB'],
      [2, 'MAIL'],
      [1, 'COUNTER'],
    ] as const),
    openedAt,
    assignedAt,
    solvedAt,
    acceptedAt: solvedAt && chance.percent(85) ? later(solvedAt, chance.between(2, 60)) : null,
  };
}
