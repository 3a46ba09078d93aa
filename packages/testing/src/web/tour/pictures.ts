import type { World } from '../../journey/world.ts';
import { people } from '../../people.ts';
import { until } from '../../until.ts';
import { settled } from '../stage.ts';
import { beginExport, chooseTogether, enterLines, find, openFirst, press, writeAgainst } from './acts.ts';
import type { Picture } from './picture.ts';

const MEMBER = `/members/${people.member.customer}`;
const FILTERED = '/members?kind=PERSON&enrolled=true&or.1.tiers=GOLD&or.2.stages=MATURE&not.3.blacklisted=true';
const DESK = [1280];

async function departmentOf(world: World): Promise<string> {
  const { data } = await world.ask('administrator', '{ departments { id path } }');
  const east = (data.departments as { id: string; path: string }[]).find(({ path }) => path === '/east');
  return `/settings/departments/${east?.id}`;
}

/** In the order in which they are told. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'home-decision-maker',
    says: {
      'zh-CN': '决策者的首页：经营数字与上期相比，每个数字都能点开它的记录。',
      en: 'Home of a decision maker: the firm in figures against the period before; each opens its records.',
    },
    person: 'decision-maker',
    path: '/',
  },
  {
    name: 'home-head',
    says: {
      'zh-CN': '部门主管的首页：今天的团队、队列和有变化的会员。',
      en: 'Home of a head of department: the team today, the queue, members who move.',
    },
    person: 'head-east',
    path: '/',
  },
  {
    name: 'home-seller',
    says: {
      'zh-CN': '员工的首页：今天要做的事，逾期的在前。',
      en: 'Home of an employee: today in order of time, overdue first.',
    },
    person: 'seller-east',
    path: '/',
  },
  {
    name: 'members',
    says: {
      'zh-CN': '会员列表：视图、筛选、列；地址就是所见，转发给同事看到的一样。',
      en: 'Members: views, filters, columns. The address says what is shown, so a link shows the same.',
    },
    person: 'head-east',
    path: '/members',
  },
  {
    name: 'members-filter',
    says: {
      'zh-CN': '条件组：个人会员，金卡或成熟期其一，排除黑名单。',
      en: 'Groups of filters: persons who are gold or mature, and not on the blacklist.',
    },
    person: 'head-east',
    path: FILTERED,
  },
  {
    name: 'members-together',
    says: {
      'zh-CN': '选中全部符合条件的会员，一起分配给同事；可以撤销。',
      en: 'All that match are chosen and given to a colleague together; it can be undone.',
    },
    person: 'head-east',
    path: '/members?stages=MATURE',
    widths: DESK,
    act: chooseTogether,
  },
  {
    name: 'members-export',
    says: {
      'zh-CN': '导出所见：列、顺序和筛选都一样；记入审计后才给出文件。',
      en: 'What is shown is exported, columns, order and filters alike; the audit knows before the file is given.',
    },
    person: 'head-east',
    path: '/members?kind=ORGANISATION',
    widths: DESK,
    act: beginExport,
  },
  {
    name: 'member',
    says: {
      'zh-CN': '会员：左边资料，中间六个服务里发生的一切，右边是与他有关的记录。',
      en: 'A member: facts, what happened in all six services, and what is around him.',
    },
    person: 'head-east',
    path: MEMBER,
  },
  {
    name: 'member-dark',
    says: { 'zh-CN': '同一页的深色主题。', en: 'The same page in the dark theme.' },
    person: 'head-east',
    path: MEMBER,
    widths: DESK,
    shade: 'dark',
  },
  {
    name: 'member-without-orders',
    says: {
      'zh-CN': '订单服务停了：缺的部分写明，其余照常。',
      en: 'The order service is down: what is missing is named, the rest is there.',
    },
    person: 'head-east',
    path: MEMBER,
    widths: DESK,
    act: async ({ page, world }) => {
      await world.service('orders', 'stop');
      await page.reload();
      await settled(page);
      await page.locator('.gx-missing').first().waitFor();
    },
    after: async ({ world }) => {
      await world.service('orders', 'start');
      await until(
        async () =>
          (await world.ask('finance', '{ orders(first: 1) { nodes { id } } }', {}, { mayFail: true })).data?.orders,
        { bound: 60_000, what: 'orders' },
      );
    },
  },
  {
    name: 'points',
    says: {
      'zh-CN': '积分账户：余额等于流水之和，每一笔都说明来由。',
      en: 'The points account: the balance is the sum of its entries, each of which says why.',
    },
    person: 'head-east',
    path: `${MEMBER}/points`,
  },
  {
    name: 'import',
    says: {
      'zh-CN': '导入预览：哪些行不能导入、为什么，导入之前就知道；导入后可以整批撤销。',
      en: 'An import before it is done: which rows are refused and why. Afterwards it can be undone as a whole.',
    },
    person: 'clerk',
    path: '/members/imports',
    act: openFirst('/members/imports/'),
  },
  {
    name: 'find',
    says: {
      'zh-CN': 'Ctrl K：按几个字找到记录、页面和操作。',
      en: 'Ctrl K finds any record, page or action by a few letters.',
    },
    person: 'head-east',
    path: '/members',
    widths: DESK,
    act: find,
  },
  {
    name: 'order-entry',
    says: {
      'zh-CN': '录入订单：只用键盘；每行写明价格依据。',
      en: 'Order entry by the keyboard alone; each line names the rule of its price.',
    },
    person: 'seller-east',
    path: `/orders/new?customer=${people.member.customer}`,
    act: enterLines,
  },
  {
    name: 'order',
    says: {
      'zh-CN': '订单：明细、收款、退货和之后发生的事。',
      en: 'An order: its lines, receipts, returns and what followed.',
    },
    person: 'finance',
    path: '/orders',
    act: openFirst('/orders/'),
  },
  {
    name: 'queue',
    says: {
      'zh-CN': '服务队列：按紧急程度排列，写明还剩多少时间。',
      en: 'The queue of requests by urgency, with the time that is left.',
    },
    person: 'agent',
    path: '/service',
  },
  {
    name: 'request',
    says: {
      'zh-CN': '服务请求：往来内容、时限和可以参考的文章。',
      en: 'A request: what was said, by when it is answered, articles that may help.',
    },
    person: 'agent',
    path: '/service/all',
    act: openFirst('/service/'),
  },
  {
    name: 'tasks',
    says: { 'zh-CN': '任务看板：同一个列表的另一种样子。', en: 'Tasks as a board: another face of the same list.' },
    person: 'seller-east',
    path: '/sales/tasks?face=board',
  },
  {
    name: 'template',
    says: { 'zh-CN': '关怀消息模板与预览。', en: 'The template of a message, with its preview.' },
    person: 'marketer',
    path: '/marketing/templates',
    act: async (setting) => {
      await setting.page.locator('.gx-page a[href*="/marketing/templates/"]').first().click();
      await settled(setting.page);
    },
  },
  {
    name: 'article',
    says: { 'zh-CN': '文章：读者、版本和审批。', en: 'An article: who reads it, its versions, its approval.' },
    person: 'editor',
    path: '/knowledge',
    act: openFirst('/knowledge/'),
  },
  {
    name: 'article-conflict',
    says: {
      'zh-CN': '撰写期间别人先保存了：在表单上说明，写的内容还在。',
      en: 'Somebody else saved first: the form says so, and nothing typed is lost.',
    },
    person: 'editor',
    path: '/knowledge',
    widths: DESK,
    act: async (setting) => {
      await openFirst('/knowledge/')(setting);
      await writeAgainst(setting);
    },
  },
  {
    name: 'staff-roles',
    says: { 'zh-CN': '更改同事的角色和部门。', en: 'Other roles or another department for a colleague.' },
    person: 'administrator',
    path: `/settings/staff/${people['seller-east'].employee}`,
    act: async (setting) => {
      await press(setting, { 'zh-CN': '更改角色和部门', en: 'Change roles and department' });
      await setting.page.getByRole('dialog').getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'departments',
    says: { 'zh-CN': '部门树与所选部门。', en: 'The tree of departments, and the one that is chosen.' },
    person: 'administrator',
    path: departmentOf,
  },
  {
    name: 'portal',
    says: { 'zh-CN': '合作伙伴看到的首页。', en: 'What a partner sees.' },
    person: 'partner',
    path: '/',
  },
  {
    name: 'member-home',
    says: { 'zh-CN': '会员自己看到的首页。', en: 'What a member sees of himself.' },
    person: 'member',
    path: '/',
  },
];
