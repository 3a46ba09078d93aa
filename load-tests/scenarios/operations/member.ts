const money = (field: string) => `${field} { amount currency }`;
const page = 'pageInfo { hasNextPage }';
const refusal = '... on UserError { message code path }';

/** What a member asks on his own pages. */
export const memberOperations = {
  MemberHome: `query MemberHome { me { id number name tier { code name } basic { mail { address } }
    pointsAccount { balance expiringNext { on points } } orders(first: 3) { nodes { id number status } }
    timeline(first: 10) { missing nodes { id service kind time } } } }`,
  MemberOrders: `query MemberOrders($first: Int) { me { id orders(first: $first) {
    nodes { id number status customer { id } ${['total', 'paid', 'open'].map(money).join(' ')} } ${page} } } }`,
  MemberOrder: `query MemberOrder($id: ID!) { order(id: $id) { id number status customer { id }
    ${['total', 'paid', 'open'].map(money).join(' ')} lines { id productName quantity ${['gross', 'returnedGross'].map(money).join(' ')} } } }`,
  MemberPoints: `query MemberPoints { me { id pointsAccount { balance
    entries(first: 100) { nodes { id kind points postedAt } ${page} } lots(first: 10) { nodes { id earned remaining expiresOn } } } } }`,
  MemberRequests: `query MemberRequests { me { id requests(first: 10) {
    nodes { id number status subject customer { id } } ${page} } } }`,
  MemberRequest: `query MemberRequest($id: ID!) { request(id: $id) { id status customer { id } entries { id kind internal text } } }`,
  MemberArticles: `query MemberArticles { articles(first: 10) { nodes { id title category } ${page} } }`,
  MemberFindArticles: `query MemberFindArticles($query: String!) { searchArticles(query: $query) { id title } }`,
  MemberOpenRequest: `mutation MemberOpenRequest($input: OpenRequestInput!) { openRequest(input: $input) {
    __typename ... on OpenRequestSuccess { request { id number status subject customer { id } } } ${refusal} } }`,
  MemberAddToRequest: `mutation MemberAddToRequest($input: AddToRequestInput!) { addToRequest(input: $input) {
    __typename ... on AddToRequestSuccess { request { id status entries { id text byCustomer } } } ${refusal} } }`,
};
