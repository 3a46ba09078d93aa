import { makeCatalogue } from '../../journey/order-and-pay.ts';
import type { World } from '../../journey/world.ts';
import { until } from '../../until.ts';
import type { Subjects } from './operations.ts';

const CUSTOMERS = 12;

/** Customers of the seller, known to all services, a catalogue, and a request of the partner's customer. */
export async function makeSubjects(world: World): Promise<Subjects> {
  const products = await makeCatalogue(world);
  const customers: string[] = [];
  for (let at = 0; at < CUSTOMERS; at += 1) {
    const { customer } = await world.send('seller-east', 'createCustomer', 'customer { id }', {
      kind: 'PERSON',
      name: `顾客 ${at}`,
      basic: { mail: `customer-${Date.now().toString(36)}-${at}@example.org` },
    });
    customers.push(customer.id);
  }
  const fields = {
    'seller-east': ['orders', 'tasks'],
    agent: ['requests'],
    'decision-maker': ['messages', 'suggestedArticles', 'orders', 'requests', 'tasks'],
  };
  for (const [who, names] of Object.entries(fields)) {
    const selected = names.map((name) =>
      name === 'suggestedArticles' ? `${name} { id }` : `${name}(first: 1) { nodes { id } }`,
    );
    for (const id of customers) {
      const known = async () => {
        const { data } = await world.ask(who, `query ($id: ID!) { customer(id: $id) { ${selected.join(' ')} } }`, {
          id,
        });
        return names.every((name) => data.customer?.[name]);
      };
      await until(known, { bound: 30_000, what: `a new customer at ${names.join(', ')}` });
    }
  }
  const { data } = await world.ask('member', '{ me { id } }');
  const partnersCustomer = data.me.id as string;
  await world.send('agent', 'openRequest', 'request { id }', {
    customerId: partnersCustomer,
    kind: 'QUESTION',
    channel: 'PHONE',
    subject: '何时发货',
    description: '请告知',
  });
  return { customers, products, partnersCustomer };
}
