const money = (field: string) => `${field} { amount currency }`;
const page = 'pageInfo { hasNextPage }';

/** What a partner asks of his own customers and orders. */
export const partnerOperations = {
  PartnerCustomers: `query PartnerCustomers($first: Int) {
    customers(first: $first) { nodes { id number name stage partners { id } } ${page} } }`,
  PartnerRecord: `query PartnerRecord($id: ID!) { customer(id: $id) { id number name stage
    timeline(first: 10) { missing nodes { id service kind time } } } }`,
  PartnerOrders: `query PartnerOrders($filter: OrderFilter, $first: Int) { orders(filter: $filter, first: $first) {
    nodes { id number status partner { id } ${['total', 'paid', 'open'].map(money).join(' ')} placedAt } ${page} } }`,
  PartnerOrder: `query PartnerOrder($id: ID!) { order(id: $id) { id number status partner { id }
    ${['total', 'paid', 'open'].map(money).join(' ')} lines { id productName quantity ${['gross', 'returnedGross'].map(money).join(' ')} } } }`,
  PartnerProducts: `query PartnerProducts($first: Int) {
    products(first: $first) { nodes { id code name onSale } ${page} } }`,
  PartnerArticles: `query PartnerArticles { articles(first: 10) { nodes { id title category } ${page} } }`,
  PartnerOpenRequest: `mutation PartnerOpenRequest($input: OpenRequestInput!) { openRequest(input: $input) {
    __typename ... on OpenRequestSuccess { request { id number status subject } } ... on UserError { message code path } } }`,
};
