import { ask, type Data, send } from '../ask.ts';
import { type Flow, oneOf } from '../chance.ts';
import { addsUp, isPage, isWhole, linesMakeTotal } from '../must-hold.ts';
import { subjects } from '../prepared.ts';

const anyPartner = () => oneOf(subjects.partners);

const customers: Flow = () => {
  const { who, organisation } = anyPartner();
  ask(who, 'PartnerCustomers', { first: 25 }, (data, must) => {
    isPage(data.customers, 25, must);
    for (const { id, partners } of data.customers.nodes)
      must(
        id === organisation || partners.some((partner: Data) => partner?.id === organisation),
        "another partner's customer",
      );
  });
};

const record: Flow = () => {
  const { who, customers: served } = anyPartner();
  if (served.length === 0) return customers();
  const id = oneOf(served);
  ask(who, 'PartnerRecord', { id }, ({ customer }, must) => {
    must(customer.id === id, 'another customer than asked');
    isWhole(customer.timeline, must);
  });
};

const orders: Flow = () => {
  const { who, organisation, orders: known } = anyPartner();
  ask(who, 'PartnerOrders', { first: 25 }, (data, must) => {
    isPage(data.orders, 25, must);
    for (const order of data.orders.nodes) {
      must(order.partner.id === organisation, "another partner's order");
      addsUp(order, must);
    }
  });
  if (known.length === 0) return;
  const id = oneOf(known);
  ask(who, 'PartnerOrder', { id }, ({ order }, must) => {
    must(order.id === id && order.partner.id === organisation, 'another order than asked');
    if (/OPEN|PAID/.test(order.status)) linesMakeTotal(order, must);
  });
};

const catalogue: Flow = () => {
  const { who } = anyPartner();
  ask(who, 'PartnerProducts', { first: 25 }, ({ products }, must) => {
    isPage(products, 25, must);
    for (const { onSale } of products.nodes) must(onSale, 'a product that is not on sale');
  });
  ask(who, 'PartnerArticles', {}, ({ articles }, must) => isPage(articles, 10, must));
};

const request: Flow = () => {
  const { who, customers: served } = anyPartner();
  if (served.length === 0) {
    catalogue();
    return;
  }
  const subject = '对账问题';
  const input = { kind: 'QUESTION', channel: 'WEB', subject, description: '请核对本月账单' };
  send(who, 'PartnerOpenRequest', { ...input, customerId: oneOf(served) }, ({ request: opened }, must) => {
    must(opened.subject === subject && /OPEN|ASSIGNED/.test(opened.status), 'not as opened');
  });
};

/** What a partner's people do, and how often. */
export const partnerFlows: readonly (readonly [number, Flow])[] = [
  [30, customers],
  [20, record],
  [35, orders],
  [12, catalogue],
  [3, request],
];
