import { addDays, dayOf } from '@guanxi/runtime/clock';
import type { World } from '../../journey/world.ts';
import { people } from '../../people.ts';
import { until } from '../../until.ts';
import { newStamp } from '../stamp.ts';

/** Not in words: what is entered is in Chinese, whoever looks at it. */
const FILE = (stamp: string) => `客户名称,类别,手机\n林悦${stamp},个人,136${stamp}\n缺一位${stamp},个人,12\n`;

/** Enters one record of each kind, so that every page has something to show to whoever opens it. */
export async function makeRows(world: World): Promise<void> {
  const stamp = newStamp();
  const member = people.member.customer as string;
  const [product] = (await world.ask('finance', '{ products(first: 1) { nodes { id } } }')).data.products.nodes;
  const lines = [{ productId: product.id, quantity: '2' }];
  const order = (customerId: string, partnerId?: string) =>
    until(
      async () => {
        const placed = await world.send(
          'head-east',
          'placeOrder',
          'order { id total { amount } }',
          { customerId, lines, ...(partnerId ? { partnerId } : {}) },
          { mayFail: true },
        );
        if (placed.__typename === 'NotFound') return undefined; // the order desk learns of customers by event
        if (!placed.order) throw new Error(`placeOrder: ${JSON.stringify(placed)}`);
        return placed.order;
      },
      { bound: 30_000, what: 'the customer at the order desk' },
    );
  const paid = await order(member, people.partner.partner);
  const amount = (Number(paid.total.amount) / 2).toFixed(2);
  await world.send('finance', 'recordReceipt', 'order { id }', { orderId: paid.id, amount, method: 'WECHAT_PAY' });
  await world.send('seller-east', 'planInstalments', 'order { id }', {
    orderId: (await order(member)).id,
    instalments: [{ dueOn: '2099-01-01', method: 'BANK_TRANSFER' }],
  });

  await world.send('member', 'openRequest', 'request { id }', {
    kind: 'COMPLAINT',
    channel: 'WEB',
    subject: `包装破损${stamp}`,
    description: '箱子一角压坏了，请换一箱。',
  });
  const [customer] = (await world.ask('partner', '{ customers(first: 1) { nodes { id } } }')).data.customers.nodes;
  await world.send('partner', 'openRequest', 'request { id }', {
    customerId: customer.id,
    kind: 'QUESTION',
    channel: 'WEB',
    subject: `到货时间${stamp}`,
    description: '这一批什么时候到？',
  });
  await world.send('seller-east', 'createTask', 'task { id }', { title: `回访${stamp}`, customerId: member });
  await world.send('head-east', 'adjustPoints', 'customer { id }', {
    customerId: member,
    points: 120,
    reason: '活动补发',
  });

  const text = {
    title: `破损如何退换${stamp}`,
    body: '请拍照后联系客服。',
    language: 'ZH_CN',
    category: 'RULES',
    audience: ['STAFF', 'PARTNER', 'MEMBER'],
    kinds: ['COMPLAINT'],
  };
  const { article } = await world.send('editor', 'draftArticle', 'article { id }', { text });
  await world.send('editor', 'submitArticle', 'article { id }', { articleId: article.id });
  await world.send('head-east', 'publishArticle', 'article { id }', { articleId: article.id });

  const { customer: firm } = await world.send('head-east', 'createCustomer', 'customer { id }', {
    ...{ kind: 'ORGANISATION', name: `安吉茶业${stamp}` },
  });
  await world.send('head-east', 'addContact', 'contact { id }', {
    ...{ customerId: firm.id, title: '采购', role: 'BUYER', contact: { name: `何采购${stamp}` } },
  });

  await world.send('marketer', 'recordSourceCost', 'cost { id }', {
    ...{ spentOn: '2026-01-05', amount: '1200.00', source: 'ACTIVITY', campaign: `糖酒会${stamp}` },
  });
  await makeHeldApplication(world, stamp);
  await makePostings(world, stamp);
  await makeObject(world, stamp);

  const fileId = await world.upload('clerk', 'members.csv', Buffer.from(FILE(stamp)));
  await world.send('clerk', 'startImport', 'job { id }', { fileId });
}

/** Somebody applies with the address of a customer of another name: staff have to look at it. */
async function makeHeldApplication(world: World, stamp: string): Promise<void> {
  const mail = `shared${stamp}@example.com`;
  // two of them, so that one may be the other's double
  for (const name of [`林大璐${stamp}`, `林大路${stamp}`])
    await world.send('clerk', 'createCustomer', 'customer { id }', {
      ...{ kind: 'PERSON', name, basic: { mail }, allowDuplicate: true },
    });
  const { data } = await world.ask('member', '{ consentTexts { purpose version } }');
  const terms = data.consentTexts.find(({ purpose }: { purpose: string }) => purpose === 'MEMBERSHIP');
  const choices = [{ purpose: 'MEMBERSHIP', granted: true, textVersion: terms.version }];
  await world.send('member', 'applyForMembership', 'accepted', { name: `林小路${stamp}`, mail, choices });
  await until(
    async () => {
      const { applicationsToReview } = (await world.ask('agent', '{ applicationsToReview { nodes { name } } }')).data;
      return applicationsToReview.nodes.some(({ name }: { name: string | null }) => name === `林小路${stamp}`);
    },
    { bound: 30_000, what: 'the application that staff have to look at' },
  );
}

/** An object of the firm with a record that names the member, and one in the bin. */
async function makeObject(world: World, stamp: string): Promise<void> {
  const object = `vehicle_${stamp}`;
  await world.send('administrator', 'defineObject', 'object { id }', { key: object, names: { zhCN: `货车${stamp}` } });
  const own = { entity: `OBJECT:${object}`, group: 'BASIC' };
  for (const [key, kind, zhCN] of [
    ['plate', 'TEXT', '牌号'],
    ['holder', 'REFERENCE', '车主'],
    ['trailer', 'RECORD', '挂车'],
  ] as const)
    await world.send('administrator', 'defineCustomField', 'definition { id }', {
      ...{ ...own, key, kind, names: { zhCN } },
      ...(kind === 'RECORD' ? { object } : {}),
    });
  const make = async (name: string, more: object[] = []) =>
    (
      await world.send('head-east', 'createObjectRecord', 'record { id }', {
        ...{ object, name: `${name}${stamp}` },
        fields: [{ key: 'plate', value: `川E${stamp}` }, { key: 'holder', value: people.member.customer }, ...more],
      })
    ).record.id;
  await make('送货车', [{ key: 'trailer', value: await make('平板挂车') }]);
  await world.send('head-east', 'deleteObjectRecord', 'recordId', { recordId: await make('报废车'), reason: '已报废' });
}

/** What two members offer and look for, and what one asked the other. */
async function makePostings(world: World, stamp: string): Promise<void> {
  const common = { category: 'LIQUOR', subcategory: 'BAIJIU', text: '长期合作' };
  const post = (who: 'member' | 'member2', kind: string, title: string) =>
    world.send(who, 'publishPosting', 'posting { id }', {
      ...{ ...common, kind, title: `${title}${stamp}` },
      validUntil: addDays(dayOf(new Date(), 'Asia/Shanghai'), 30),
    });
  await post('member', 'SUPPLY', '供应白酒');
  const { posting } = await post('member2', 'DEMAND', '求购白酒');
  await world.send('member', 'askPoster', 'posting { id }', { postingId: posting.id, message: '可以看样吗' });
}
