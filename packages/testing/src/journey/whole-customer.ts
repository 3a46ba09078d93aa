import assert from 'node:assert/strict';
import { until } from '../until.ts';
import { given, type Step } from './steps.ts';
import type { Data, World } from './world.ts';

const services = ['customers', 'sales', 'orders', 'service', 'marketing', 'knowledge'] as const;

/** What each service owns below Customer, under its own alias so that one answer can be taken apart by service. */
const parts: Record<(typeof services)[number], string> = {
  customers:
    'number name stage tier { code } source { source channel } pointsAccount { balance entries { nodes { id points } } } contacts { nodes { contact { name } } }',
  sales: 'tasks { nodes { id title status } }',
  orders: 'orders { nodes { id number status lines { productName } } }',
  service: 'requests { nodes { id number status } } interactions { nodes { id channel } }',
  marketing: 'messages { nodes { id moment status } } rfm { purchases }',
  knowledge: 'suggestedArticles { id title }',
};
const query = `query ($id: ID!) { customer(id: $id) { id ${Object.values(parts).join(' ')} timeline(first: 100) { missing nodes { id kind service } } } }`;

/** The names of the fields that a service's part selects at the top. */
const fieldsOf = (part: string) => {
  const names: string[] = [];
  let depth = 0;
  for (const [token] of part.matchAll(/[{}]|\w+/g)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    else if (depth === 0) names.push(token);
  }
  return names;
};

async function publishArticle(world: World): Promise<void> {
  const text = {
    title: '破损如何退换',
    body: '请拍照后联系客服。',
    language: 'ZH_CN',
    category: 'RULES',
    audience: ['STAFF', 'MEMBER'],
    kinds: ['COMPLAINT'],
    topicCodes: ['return'],
  };
  const { article } = await world.send('editor', 'draftArticle', 'article { id }', { text });
  await world.send('editor', 'submitArticle', 'article { id }', { articleId: article.id });
  await world.send('head-east', 'publishArticle', 'article { id }', { articleId: article.id });
}

const isEmpty = (value: Data): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (Array.isArray(value?.nodes) && value.nodes.length === 0);

let healthy: Data;

export const wholeCustomerSteps: Step[] = [
  {
    name: 'C04 G01 K01 one query shows the member whole, from six services, each with a record',
    run: async (world, story) => {
      const id = given(story.customerId, 'the member');
      await publishArticle(world);
      await world.send('seller-east', 'createTask', 'task { id }', { title: '回访破损一事', customerId: id });
      healthy = await until(
        async () => {
          const { data } = await world.ask('decision-maker', query, { id });
          const open = Object.values(parts)
            .flatMap(fieldsOf)
            .filter((field) => isEmpty(data.customer[field]));
          if (open.length > 0) throw new Error(`without a record: ${open.join(', ')}`);
          return data.customer;
        },
        { bound: 15_000, what: 'a record in every part' },
      );
      assert.deepEqual(healthy.timeline.missing, []);
      const seen = new Set(healthy.timeline.nodes.map((each: Data) => each.service));
      for (const service of ['customers', 'sales', 'orders', 'service', 'marketing'])
        assert.ok(seen.has(service), `nothing of ${service} in the timeline`);
    },
  },
  ...services.map((stopped) => ({
    name: `X19 C04 with ${stopped} stopped the rest of the member is as before, and the gap is named`,
    run: async (world: World, story: { customerId?: string }) => {
      const id = given(story.customerId, 'the member');
      given(healthy, 'the healthy answer');
      await world.service(stopped, 'stop');
      try {
        const { data, errors = [] } = await world.ask('decision-maker', query, { id }, { mayFail: true });
        assert.ok(data?.customer, `no customer at all: ${JSON.stringify(errors)}`);
        assert.ok(
          errors.some((error) => error.extensions?.service === stopped),
          `no error names ${stopped}: ${JSON.stringify(errors)}`,
        );
        for (const service of services) {
          for (const field of fieldsOf(parts[service])) {
            if (service === stopped) assert.equal(data.customer[field], null, `${field} of the stopped ${stopped}`);
            else assert.deepEqual(data.customer[field], healthy[field], `${field} of ${service}`);
          }
        }
        assert.deepEqual(data.customer.timeline.missing, [stopped]);
        const rest = (timeline: Data) =>
          timeline.nodes.filter((each: Data) => each.service !== stopped).map((each: Data) => each.id);
        assert.deepEqual(rest(data.customer.timeline), rest(healthy.timeline));
      } finally {
        await world.service(stopped, 'start');
      }
    },
  })),
];
