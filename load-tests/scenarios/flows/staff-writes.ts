import { sleep } from 'k6';
import { Rate, Trend } from 'k6/metrics';
import { ask, type Data, newMutationId, send } from '../ask.ts';
import { between, type Flow, oneOf } from '../chance.ts';
import { addsUp, linesMakeTotal, units } from '../must-hold.ts';
import { subjects } from '../prepared.ts';

/** From the payment's answer until the points stand in the member's account. */
const pointsAfter = new Trend('points_after', true);
const pointsLate = new Rate('points_late');

const anyLines = () => {
  const products = new Set(Array.from({ length: between(1, 3) }, () => oneOf(subjects.products)));
  return [...products].map((productId) => ({ productId, quantity: String(between(1, 12)) }));
};

function placeOrder(lines = anyLines(), { id } = oneOf(subjects.customers)): Data {
  const clientMutationId = newMutationId();
  const input = { clientMutationId, customerId: id, lines };
  const placed = send('seller-east', 'PlaceOrder', input, ({ order }, must) => {
    must(order.customer.id === id, 'an order of another customer');
    must(order.status === 'OPEN' && units(order.paid.amount) === 0, 'not open');
    linesMakeTotal(order, must);
    const asked = lines.map(({ productId, quantity }) => `${productId} ${Number(quantity)}`).sort();
    const given = order.lines.map((line: Data) => `${line.product.id} ${Number(line.quantity)}`).sort();
    must(asked.join() === given.join(), 'other lines than asked');
  });
  return placed && { ...placed.placeOrder.order, input };
}

const receive = (order: Data, amount: string, isLast: boolean): Data =>
  send('finance', 'RecordReceipt', { orderId: order.id, amount, method: 'BANK_TRANSFER' }, (result, must) => {
    must(result.order.id === order.id, 'another order than asked');
    must(units(result.receipt.amount.amount) === units(amount), 'another amount than given');
    must(result.order.status === (isLast ? 'PAID' : 'OPEN'), `${result.order.status} after the receipt`);
    linesMakeTotal(result.order, must);
  });

/** What it costs, the order, and its payment in one or two parts. */
export const orderAndPay: Flow = () => {
  const lines = anyLines();
  const customer = oneOf(subjects.customers);
  const quote = ask('seller-east', 'StaffQuote', { customerId: customer.id, lines }, ({ priceQuote }, must) => {
    must(priceQuote.complete, 'a price is missing');
    const total = priceQuote.lines.reduce((sum: number, line: Data) => sum + units(line.gross.amount), 0);
    must(total === units(priceQuote.total.amount), 'the lines are not the total');
  });
  const order = placeOrder(lines, customer);
  if (!order || !quote) return;
  const total = units(order.total.amount);
  const half = Math.floor(total / 20_000);
  if (Math.random() < 0.3 && half > 0) {
    // where the first part was turned away, the other does not pay the order
    if (receive(order, String(half), false)) receive(order, String((total - half * 10_000) / 10_000), true);
  } else if (Math.random() < 0.8) receive(order, order.total.amount, true);
};

/** The same mutation again is done once: the answer is the first one's. */
export const repeatOrder: Flow = () => {
  const order = placeOrder();
  if (!order) return;
  send('seller-east', 'PlaceOrder', order.input, (again, must) => {
    must(again.order.id === order.id && again.order.number === order.number, 'a second order');
  });
};

/** A line comes back, as a whole. */
export const returnLine: Flow = () => {
  const order = placeOrder();
  if (!order || !receive(order, order.total.amount, true)) return;
  const line = oneOf<Data>(order.lines);
  const input = { lineId: line.id, quantity: line.quantity, reason: 'DAMAGED' };
  send('finance', 'ReturnOrderLine', input, (result, must) => {
    must(units(result.orderReturn.gross.amount) === units(line.gross.amount), 'another amount than the line');
    const left = units(order.total.amount) - units(line.gross.amount);
    must(units(result.order.total.amount) === left, 'the total is not what is left');
    addsUp(result.order, must);
  });
};

/** Points follow a payment by way of the event log: how soon, and whether at all. */
export const earn: Flow = () => {
  const order = placeOrder();
  if (!order || !receive(order, order.total.amount, true)) return;
  const paid = Date.now();
  const expected = Math.floor(units(order.total.amount) / 10_000);
  for (let isThere = false; !isThere; ) {
    sleep(0.25);
    const found = ask('seller-east', 'StaffPoints', { id: order.customer.id }, ({ customer }, must) => {
      const earned = entriesOf(customer, order.id);
      must(earned.length <= 1, 'points posted twice');
      must(
        !subjects.isPointAUnit || earned.every((entry: Data) => entry.points === expected),
        'other points than the order is worth',
      );
    });
    isThere = found !== undefined && entriesOf(found.customer, order.id).length > 0;
    if (isThere) pointsAfter.add(Date.now() - paid);
    if (isThere || Date.now() - paid > 60_000) {
      pointsLate.add(!isThere);
      return;
    }
  }
};

const entriesOf = (customer: Data, orderId: string): Data[] =>
  customer.pointsAccount.entries.nodes.filter((entry: Data) => entry.orderId === orderId && entry.kind === 'EARN');

/** Somebody calls with a question, is answered, and the call is on record. */
export const serve: Flow = () => {
  const { id: customerId } = oneOf(subjects.customers);
  const asked = { customerId, kind: 'QUESTION', channel: 'PHONE', subject: '何时发货', description: '请告知发货时间' };
  const opened = send('agent', 'OpenRequest', asked, ({ request }, must) => {
    must(request.customer.id === customerId, 'a request of another customer');
    must(request.subject === asked.subject && /OPEN|ASSIGNED/.test(request.status), 'not as opened');
  });
  if (!opened) return;
  const { id } = opened.openRequest.request;
  ask('agent', 'StaffRequest', { id }, ({ request }, must) => {
    must(request.id === id && request.entries[0]?.text === asked.description, 'not what was asked');
  });
  send('agent', 'SolveRequest', { requestId: id, solution: '明日发货' }, ({ request }, must) => {
    must(request.id === id && request.status === 'SOLVED', 'not solved');
  });
  const contact = { customerId, channel: 'PHONE', direction: 'INBOUND', summary: '询问发货时间' };
  send('agent', 'RecordInteraction', contact, ({ interaction }, must) => {
    must(interaction.customer.id === customerId && interaction.summary === contact.summary, 'not what was recorded');
  });
};

export const plan: Flow = () => {
  const { id: customerId } = oneOf(subjects.customers);
  send('seller-east', 'CreateTask', { customerId, title: '回访' }, ({ task }, must) => {
    must(task.customer.id === customerId && task.title === '回访' && task.status !== 'DONE', 'not the task given');
  });
};
