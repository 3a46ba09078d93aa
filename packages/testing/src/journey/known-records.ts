import { given, type Story } from './steps.ts';
import type { Data, World } from './world.ts';

/** No fields were added and no objects defined; each way to one is asked all the same. */
const typedWays = Object.fromEntries(
  ['CustomerFields', 'ContactFields', 'ObjectFields'].flatMap((type) =>
    [
      ...['Text', 'Number', 'Money', 'Date', 'Choice', 'Person', 'Reference', 'References', 'File'],
      ...(type === 'ObjectFields' ? ['Record', 'Records'] : []),
    ].map((kind) => [`${type}.as${kind}`, { key: 'none' }]),
  ),
);

/** The member's records over all services, by which probes ask and what no stranger's answer may hold. */
export interface KnownRecords {
  /** One of each entity that is somebody's own. */
  ids: Record<'Customer' | 'Contact' | 'ImportJob' | 'Task' | 'Notification' | 'Invitation', string> &
    Record<'Order' | 'ServiceRequest' | 'Interaction' | 'Message', string>;
  /** Ids, numbers and addresses. */
  secrets: string[];
  values: Record<string, Record<string, unknown>>;
  /** Words by which each service's search finds one of them. */
  words: Record<string, string>;
  /** What narrows each list to the member's records. */
  narrow: Record<string, Record<string, unknown>>;
}

const CUSTOMER = `query ($id: ID!) { customer(id: $id) {
  id number kind stage departmentPath createdAt tier { code } owner { id } review { state } dataConfirmation { state } enrolment { handbook { way } } value { keyAccount blacklisted roles }
  basic { mobile { number } mail { address } province { code } } business { productCategory { code } }
  source { source channel campaign } contacts { nodes { contact { id } } } tasks { nodes { id title } }
  orders { nodes { id number tier currency placedOn status departmentPath total { amount } open { amount } lines { id product { id } } receipts { nodes { id receivedOn method } } } }
  requests { nodes { id number kind status owner { id } overdue } } interactions { nodes { id channel direction } } messages { nodes { id moment status } } } }`;

/** What the steps before have left, as those see it who may. */
export async function knownRecords(world: World, story: Story): Promise<KnownRecords> {
  const id = given(story.customerId, 'the member');
  const ask = async (who: string, query: string, variables: object = {}): Promise<Data> =>
    (await world.ask(who, query, variables)).data;
  const { customer } = await ask('decision-maker', CUSTOMER, { id });
  const all = '{ notifications(first: 200) { nodes { id subject { id } } } }';
  const { notifications } = await ask('seller-east', all);
  const ofMember = 'query ($id: ID!) { invitations(filter: { customerId: $id }) { nodes { id kind state } } }';
  const { invitations } = await ask('head-east', ofMember, { id });
  const [order] = customer.orders.nodes;
  const [request] = customer.requests.nodes;
  const [interaction] = customer.interactions.nodes;
  const [message] = customer.messages.nodes;
  const [invitation] = invitations.nodes;
  const [receipt] = order.receipts.nodes;
  const notification = notifications.nodes.find((each: Data) => each.subject.id === id);
  const ids = {
    Customer: id,
    Contact: customer.contacts.nodes[0].contact.id,
    ImportJob: given(story.importId, 'the import'),
    Task: customer.tasks.nodes[0].id,
    Notification: notification.id,
    Invitation: invitation.id,
    Order: order.id,
    ServiceRequest: request.id,
    Interaction: interaction.id,
    Message: message.id,
  };
  const lists = ['tasks', 'orders', 'requests', 'interactions', 'messages'];
  const secrets: string[] = [
    ...Object.values(ids),
    ...lists.flatMap((list) => customer[list].nodes.map((each: Data) => each.id)),
    ...order.lines.map((line: Data) => line.id),
    customer.number,
    customer.basic.mail.address,
    customer.basic.mobile.number,
    order.number,
    request.number,
  ];
  const day = order.placedOn;
  return {
    ids,
    secrets: [...new Set(secrets)].filter(Boolean),
    words: {
      customers: customer.number,
      orders: order.number,
      service: request.number,
      sales: customer.tasks.nodes[0].title,
      marketing: order.number,
    },
    narrow: {
      CustomerFilter: { text: customer.number },
      OrderFilter: { customerId: id },
      ReceiptFilter: { customerId: id },
      OverdueFilter: { customerId: id },
      RequestFilter: { customerId: id },
      InteractionFilter: { customerId: id },
      TaskFilter: { customerId: id },
      MessageFilter: { customerId: id },
      InvitationFilter: { customerId: id },
    },
    values: {
      'Query.customer': { id },
      'Query.customerByNumber': { number: customer.number },
      'Query.importJob': { id: ids.ImportJob },
      'Query.importJobs?': { object: null },
      // nothing was done with many customers until here
      'Query.bulkChange': { id },
      'Query.bulkChanges?': { object: null },
      'Query.taskBulkChange': { id },
      'Query.erasure': { id },
      'Query.retentionDue': { kind: 'LOOKS' },
      'Query.deskRetentionDue': { kind: 'CONVERSATIONS' },
      'Query.letterRetentionDue': { kind: 'LETTERS' },
      'Query.taskRetentionDue': { kind: 'TASKS' },
      'Query.sourceReport': { by: 'CHANNEL', from: '2000-01-01', to: '2199-01-01' },
      'Query.order': { id: order.id },
      'Query.priceQuote': { customerId: id, lines: [{ productId: order.lines[0].product.id, quantity: '1' }] },
      'Query.priceQuote?': { discount: '1', currency: order.currency },
      'Query.customerCounts': { by: 'STAGE', filter: { text: customer.number } },
      'Query.requestCounts': { by: 'STATUS' },
      'Query.taskCounts': { by: 'STATUS' },
      'Query.message': { id: message.id },
      'Query.returnPreview': { lineId: order.lines[0].id, quantity: '1' },
      'Query.request': { id: request.id },
      'Query.task': { id: ids.Task },
      'Query.myTasks?': { status: null },
      'Query.notifications?': { unreadOnly: null },
      'Query.customerBin?': { text: null },
      'Query.currentNeeds?': { kinds: null, ownerId: null },
      'Query.customersAsOf': { at: '2199-01-01T00:00:00Z' },
      'Customer.asOf': { at: '2199-01-01T00:00:00Z' },
      ...typedWays,
      // no object was defined until here
      'Query.objectRecords': { object: 'vehicle' },
      'Query.objectRecord': { id },
      'Objects.asObject': { key: 'vehicle' },
      'ObjectAccess.record': { id },
      'Query.objectRecordBin': { object: 'vehicle' },
      'Query.objectRecordBin?': { text: null },
      ObjectRecordFilter: {
        ...{ text: null, ownerId: null, departmentPath: null, fields: null },
        ...{ and: null, or: null, not: null },
      },
      // nothing was posted until here
      'Query.posting': { id },
      PostingFilter: {
        ...{ text: null, kind: null, category: null, subcategory: null, provinces: null },
        ...{ states: null, mine: null, customerId: null, reported: null },
      },
      FirstOrderFilter: {
        ...{ channel: null, source: null, campaign: null, unstated: null },
        ...{ createdFrom: '2000-01-01', createdTo: '2199-01-01' },
      },
      SourceCostFilter: {
        ...{ channel: null, source: null, campaign: null, unstated: null },
        ...{ spentFrom: null, spentTo: null },
      },
      DuplicateFilter: { state: null, evidence: null, scoreFrom: null },
      CustomerFilter: {
        text: customer.number,
        kind: customer.kind,
        stages: [customer.stage],
        tiers: [customer.tier.code],
        roles: customer.value.roles.length > 0 ? customer.value.roles : null,
        tags: null,
        needs: null,
        blacklisted: customer.value.blacklisted,
        keyAccount: customer.value.keyAccount,
        departmentPath: customer.departmentPath,
        ownerId: customer.owner.id,
        unowned: null,
        partnerId: null,
        withinId: id,
        provinces: customer.basic.province ? [customer.basic.province.code] : null,
        cities: null,
        businessType: null,
        businessSubtype: null,
        productCategory: customer.business.productCategory?.code ?? null,
        productSubcategory: null,
        fields: null,
        source: customer.source?.source ?? null,
        channel: customer.source?.channel ?? null,
        campaign: customer.source?.campaign ?? null,
        unstated: null,
        importId: ids.ImportJob,
        enrolled: true,
        handbookSent: Boolean(customer.enrolment?.handbook),
        reviews: [customer.review.state],
        confirmations: [customer.dataConfirmation.state],
        stageFrom: '2000-01-01',
        stageTo: '2199-01-01',
        createdFrom: '2000-01-01',
        createdTo: '2199-01-01',
        and: [{ text: customer.number }],
        or: [{ text: customer.number }, { keyAccount: !customer.value.keyAccount }],
        not: { keyAccount: !customer.value.keyAccount },
      },
      OrderFilter: {
        search: order.number,
        number: order.number,
        status: [order.status],
        customerId: id,
        ownerId: customer.owner.id,
        partnerId: null,
        departmentPath: order.departmentPath,
        productId: order.lines[0].product.id,
        tier: [order.tier],
        currency: order.currency,
        placedFrom: day,
        placedTo: day,
        totalFrom: '0',
        totalTo: order.total.amount,
        hasOpenAmount: Number(order.open.amount) > 0,
        overdue: null,
        and: [{ number: order.number }],
        or: [{ number: order.number }, { hasOpenAmount: !(Number(order.open.amount) > 0) }],
        not: { hasOpenAmount: !(Number(order.open.amount) > 0) },
      },
      ReceiptFilter: {
        orderId: order.id,
        customerId: id,
        method: [receipt.method],
        receivedFrom: receipt.receivedOn,
        receivedTo: receipt.receivedOn,
      },
      // paid to the end: nothing of his is overdue
      OverdueFilter: { customerId: null, departmentPath: null, dueTo: null },
      RequestFilter: {
        status: [request.status],
        kind: request.kind,
        ownerId: request.owner?.id ?? null,
        customerId: id,
        overdue: request.overdue,
        channel: null,
        openedFrom: '2000-01-01',
        openedTo: '2199-01-01',
        and: [{ customerId: id }],
        or: [{ customerId: id }, { overdue: !request.overdue }],
        not: { overdue: !request.overdue },
      },
      InteractionFilter: { customerId: id, channel: interaction.channel, direction: interaction.direction },
      TaskFilter: {
        status: null,
        sourceKind: null,
        assigneeId: null,
        customerId: id,
        overdue: null,
        dueFrom: null,
        dueTo: null,
        createdFrom: '2000-01-01',
        createdTo: '2199-01-01',
        and: [{ customerId: id }],
        or: [{ customerId: id }, { overdue: true }],
        not: { createdTo: '2000-01-01' },
      },
      MessageFilter: { status: [message.status], moment: message.moment, customerId: id },
      InvitationFilter: { kind: invitation.kind, state: invitation.state, customerId: id },
    },
  };
}
