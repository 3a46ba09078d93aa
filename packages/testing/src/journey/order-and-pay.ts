import assert from 'node:assert/strict';
import { until } from '../until.ts';
import { given, type Step } from './steps.ts';
import type { Data, World } from './world.ts';

const MEMBER_PASSWORD = 'Member-of-Guanxi-2026';
const SELLER = '01920000-0000-7000-8000-00000000e004';
const money = (field: string) => `${field} { amount currency }`;

/** A catalogue with a price for everybody and a better one for gold members. */
export async function makeCatalogue(world: World): Promise<string[]> {
  const suffix = Date.now().toString(36);
  const { category } = await world.send('administrator', 'createCategory', 'category { id }', {
    code: `wine-${suffix}`,
    name: '酒类',
  });
  const list = await world.send('administrator', 'createPriceList', 'priceList { id }', {
    code: `JOURNEY-${suffix}`,
    name: '标准价',
    currency: 'CNY',
    validFrom: '2020-01-01',
    priority: 100,
  });
  const products: string[] = [];
  for (const [at, name] of ['汾阳春 十年', '古井坊 原浆', '品鉴会 服务'].entries()) {
    const { product } = await world.send('administrator', 'createProduct', 'product { id }', {
      code: `J-${suffix}-${at}`,
      name,
      kind: at === 2 ? 'SERVICE' : 'GOODS',
      categoryId: category.id,
      unit: at === 2 ? '次' : '箱',
      taxRate: '0.13',
      saleStartsOn: '2020-01-01',
    });
    products.push(product.id);
    const rule = { priceListId: list.priceList.id, productId: product.id };
    await world.send('administrator', 'addPriceRule', 'priceRule { name }', {
      ...rule,
      code: `P${at}`,
      unitPrice: String(1288.8 + at * 100),
    });
    await world.send('administrator', 'addPriceRule', 'priceRule { name }', {
      ...rule,
      code: `P${at}-GOLD`,
      tier: 'GOLD',
      unitPrice: String(1188.8 + at * 100),
      priority: 10,
    });
  }
  return products;
}

export const orderSteps: Step[] = [
  {
    name: 'C17 C02 the head gives an imported member to a seller, who sees him from then on',
    run: async (world, story) => {
      const { data } = await world.ask(
        'head-east',
        'query ($id: ID!) { customers(filter: { importId: $id, kind: ORGANISATION, stages: [POTENTIAL] }, first: 200) { nodes { id stage basic { mail { address } mobile { number } } contacts { nodes { contact { name } } } } } }',
        { id: given(story.importId, 'the import') },
      );
      const chosen = data.customers.nodes.find(
        (each: Data) => each.basic.mail && each.basic.mobile && each.contacts.nodes.length > 0,
      );
      assert.ok(chosen, 'nobody with mail and mobile');
      story.customerId = chosen.id as string;
      story.mail = chosen.basic.mail.address as string;
      await world.send('head-east', 'assignCustomer', 'customer { id }', {
        customerId: chosen.id,
        ownerId: SELLER,
        departmentPath: '/east/shanghai',
      });
      await world.send('head-east', 'updateCustomer', 'customer { language }', {
        customerId: chosen.id,
        language: 'EN',
      });
      const seen = await world.ask(
        'seller-east',
        'query ($id: ID!) { customer(id: $id) { name owner { id } language } }',
        { id: chosen.id },
      );
      assert.equal(seen.data.customer.owner.id, SELLER);
      assert.equal(seen.data.customer.language, 'EN');
    },
  },
  {
    name: 'G03 the clerk invites the member, who sets a password by the mailed link and signs in',
    run: async (world, story) => {
      const [customerId, address] = [given(story.customerId, 'the member'), given(story.mail, 'his address')];
      // the sales service learns of the customer by event
      await until(() => world.send('clerk', 'inviteMember', 'invitation { id }', { customerId }), {
        bound: 30_000,
        what: 'the invitation',
      });
      const mail = await world.mail(address, ({ links }) => links.some((link) => link.includes('/realms/guanxi/')));
      const link = mail.links.find((each) => each.includes('/realms/guanxi/'));
      await world.acceptInvitation(address, given(link, 'the link'), MEMBER_PASSWORD);
      const { data } = await world.ask(address, '{ me { id name number } }');
      assert.equal(data.me.id, customerId);
    },
  },
  {
    name: 'A43 the member says himself that he may be called, and it stands in his record',
    run: async (world, story) => {
      const [customerId, address] = [given(story.customerId, 'the member'), given(story.mail, 'his address')];
      const choices = [{ purpose: 'MARKETING', channel: 'PHONE', granted: true, textVersion: 1 }];
      const { customer } = await world.send(
        address,
        'recordConsent',
        'customer { consents { purpose channel granted } consentHistory { nodes { purpose channel granted way } } }',
        { customerId, choices },
      );
      const said = { purpose: 'MARKETING', channel: 'PHONE', granted: true };
      assert.deepEqual(
        customer.consents.filter(({ granted }: { granted: boolean }) => granted),
        [said],
      );
      assert.deepEqual(customer.consentHistory.nodes, [{ ...said, way: 'MEMBER_PAGE' }]);
    },
  },
  {
    name: 'O02 O03 the seller enters an order of three lines and sees the rule of each price',
    run: async (world, story) => {
      const products = await makeCatalogue(world);
      const customerId = given(story.customerId, 'the member');
      const lines = products.map((productId, at) => ({ productId, quantity: String(4 + at) }));
      const order = await until(
        async () => {
          const placed = await world.send(
            'seller-east',
            'placeOrder',
            `order { id number ${money('total')} ${money('open')} lines { id priceRuleVersion ${money('gross')} } }`,
            { customerId, lines },
            { mayFail: true },
          );
          // the order desk learns of the customer by event
          if (placed.__typename === 'NotFound') return undefined;
          assert.equal(placed.__typename, 'PlaceOrderSuccess', JSON.stringify(placed));
          return placed.order;
        },
        { bound: 30_000, what: 'the customer at the order desk' },
      );
      assert.equal(order.lines.length, 3);
      for (const line of order.lines) assert.match(line.priceRuleVersion, /^JOURNEY-\w+\/P\d@1$/);
      story.orderId = order.id;
      story.lines = order.lines.map((line: Data) => ({ id: line.id, gross: line.gross.amount }));
    },
  },
  {
    name: 'O05 the member pays in two instalments, and paid plus open is the total all the way',
    run: async (world, story) => {
      const orderId = given(story.orderId, 'the order');
      const today = (await world.clock()).toISOString().slice(0, 10);
      const plan = await world.send(
        'seller-east',
        'planInstalments',
        `order { ${money('total')} instalments { ${money('amount')} } }`,
        {
          orderId,
          instalments: [
            { dueOn: today, method: 'WECHAT_PAY' },
            { dueOn: '2099-01-01', method: 'BANK_TRANSFER' },
          ],
        },
      );
      const amounts = plan.order.instalments.map((each: Data) => each.amount.amount as string);
      assert.equal(amounts.length, 2);
      for (const [at, amount] of amounts.entries()) {
        const { order } = await world.send(
          'finance',
          'recordReceipt',
          `order { status ${money('total')} ${money('paid')} ${money('open')} }`,
          { orderId, amount, method: at === 0 ? 'WECHAT_PAY' : 'BANK_TRANSFER' },
        );
        assert.equal(
          (Number(order.paid.amount) + Number(order.open.amount)).toFixed(2),
          Number(order.total.amount).toFixed(2),
        );
        assert.equal(order.status, at === 0 ? 'OPEN' : 'PAID');
      }
    },
  },
  {
    name: 'C12 C23 C28 stage, points and tier follow, each with its cause, and the purchase facts change',
    run: async (world, story) => {
      const id = given(story.customerId, 'the member');
      const query = `query ($id: ID!) { customer(id: $id) { stage tier { code } tierVersion
        stageMoves(first: 1) { nodes { from to cause causeEventId ruleVersion } }
        pointsAccount { balance entries { nodes { kind points causeEventId ruleVersion orderId } } }
        contribution { amount { amount } } rfm { purchases amounts { amount } } } }`;
      const customer = await until(
        async () => {
          const found = (await world.ask('decision-maker', query, { id })).data.customer;
          return found.stage === 'FIRST_PURCHASE' && found.pointsAccount.balance > 0 && found.rfm?.purchases === 1
            ? found
            : undefined;
        },
        { bound: 30_000, what: 'what follows from the payment' },
      );
      assert.equal(customer.stageMoves.nodes[0].from, 'POTENTIAL');
      assert.match(customer.stageMoves.nodes[0].cause, /^rule:/);
      assert.ok(customer.stageMoves.nodes[0].causeEventId);
      assert.equal(customer.pointsAccount.entries.nodes.length, 1);
      const [entry] = customer.pointsAccount.entries.nodes;
      const gross = given(story.lines, 'the lines').reduce((sum, line) => sum + Number(line.gross), 0);
      assert.deepEqual([entry.kind, entry.orderId, entry.points], ['EARN', story.orderId, Math.floor(gross)]);
      assert.match(entry.ruleVersion, /@\d+$/);
      assert.equal(entry.causeEventId, customer.stageMoves.nodes[0].causeEventId);
      assert.equal(customer.tier.code, 'GOLD');
      assert.ok(Number(customer.contribution.amount.amount) > 10_000);
    },
  },
  {
    name: 'O14 M16 A13 within sixty seconds the member has the new balance by mail in his language, the owner a notification',
    run: async (world, story) => {
      const [id, address] = [given(story.customerId, 'the member'), given(story.mail, 'his address')];
      const { data } = await world.ask(address, '{ me { pointsAccount { balance } } }');
      const balance = data.me.pointsAccount.balance as number;
      const spelled = [String(balance), balance.toLocaleString('en-US')];
      const mail = await world.mail(address, ({ text }) => spelled.some((number) => text.includes(number)));
      assert.match(mail.text, /points/i);
      assert.doesNotMatch(mail.text, /积分|積分/);
      await until(
        async () => {
          const found = await world.ask(
            'seller-east',
            '{ notifications(first: 50) { nodes { kind text subject { typename id } } } }',
          );
          return found.data.notifications.nodes.some((each: Data) => each.kind === 'POINTS_POSTED');
        },
        { bound: 60_000, what: 'the notification of the owner' },
      );
      await until(
        async () =>
          (
            await world.ask(
              'agent',
              'query ($id: ID!) { customer(id: $id) { interactions { nodes { direction channel } } } }',
              { id },
            )
          ).data.customer.interactions.nodes.some(
            (each: Data) => each.direction === 'OUTBOUND' && each.channel === 'MAIL',
          ),
        { bound: 60_000, what: 'the mail among the contacts' },
      );
    },
  },
];
