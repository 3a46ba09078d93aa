const money = (field: string) => `${field} { amount currency }`;
const page = 'pageInfo { hasNextPage }';
const refusal = '... on UserError { message code path }';
const ORDER = `id number status customer { id } ${['total', 'paid', 'open', 'discount'].map(money).join(' ')}
  lines { id quantity product { id } ${money('gross')} priceRuleVersion }`;

/** What staff ask in a day's work. The name of an operation is the name of its figures. */
export const staffOperations = {
  StaffCustomers: `query StaffCustomers($filter: CustomerFilter, $sort: CustomerSort, $first: Int, $after: String) {
    customers(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes { id number name kind stage tier { code } owner { id name } departmentPath createdAt }
      pageInfo { hasNextPage endCursor } } }`,
  StaffFind: `query StaffFind($text: String!) {
    customers(filter: { text: $text }, first: 10) { nodes { id number name stage } ${page} } }`,
  StaffByNumber: `query StaffByNumber($number: String!) { customerByNumber(number: $number) { id number name } }`,
  StaffRecord: `query StaffRecord($id: ID!) { customer(id: $id) {
    id number name kind stage tier { code } tierVersion version owner { id name } departmentPath
    basic { mobile { number masked } mail { address masked } } value { blacklisted roles }
    contribution { ${money('amount')} } pointsAccount { balance expiringNext { on points } }
    contacts(first: 5) { nodes { preferred contact { id name } } }
    tasks(first: 5) { nodes { id title status } }
    orderTotals { orders ${money('total')} ${money('open')} }
    orders(first: 5) { nodes { id number status ${money('total')} placedAt } ${page} }
    requests(first: 5) { nodes { id number status subject } }
    interactions(first: 5) { nodes { id channel direction at } }
    messages(first: 5) { nodes { id moment status } }
    rfm { purchases contacts scores { recency frequency monetary } }
    suggestedArticles { id title }
    timeline(first: 25) { missing nodes { id kind service time subjectType subjectId } ${page} } } }`,
  StaffPoints: `query StaffPoints($id: ID!) { customer(id: $id) { id stage tier { code }
    pointsAccount { balance entries(first: 50) { nodes { id kind points orderId causeEventId } ${page} } } } }`,
  StaffOrders: `query StaffOrders($filter: OrderFilter, $sort: OrderSort, $first: Int) {
    orders(filter: $filter, sort: $sort, first: $first) {
      nodes { id number status customerName ${['total', 'paid', 'open'].map(money).join(' ')} placedAt } ${page} } }`,
  StaffOrder: `query StaffOrder($id: ID!) { order(id: $id) { ${ORDER}
    receipts(first: 10) { nodes { id ${money('amount')} } ${page} } returns(first: 10) { nodes { id ${money('gross')} } } } }`,
  StaffQuote: `query StaffQuote($customerId: ID!, $lines: [PriceQuoteLineInput!]!) {
    priceQuote(customerId: $customerId, lines: $lines) {
      complete tier ${money('total')} lines { quantity product { id } ${money('gross')} ruleVersion problem } } }`,
  StaffProducts: `query StaffProducts($search: String, $first: Int) {
    products(filter: { search: $search }, first: $first) { nodes { id code name kind onSale } ${page} } }`,
  StaffSearch: `query StaffSearch($query: String!) { search(query: $query, first: 10) {
    missing hits { title entityId entityType service score } } }`,
  StaffTasks: `query StaffTasks { myTasks(first: 25) { nodes { id title status assignee { id } } ${page} } }`,
  StaffNotifications: `query StaffNotifications {
    notifications(first: 25) { unreadCount nodes { id kind text at } ${page} } }`,
  StaffQueue: `query StaffQueue { requestQueue(first: 25) {
    nodes { id number kind status subject customer { id name } dueAt } ${page} } }`,
  StaffRequest: `query StaffRequest($id: ID!) { request(id: $id) {
    id number kind status subject customer { id } entries { id kind internal text } } }`,
  StaffArticles: `query StaffArticles { articles(first: 10) { nodes { id title state category } ${page} } }`,
  StaffFindArticles: `query StaffFindArticles($query: String!) { searchArticles(query: $query) { id title } }`,
  PlaceOrder: `mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) {
    __typename ... on PlaceOrderSuccess { order { ${ORDER} } } ${refusal} } }`,
  RecordReceipt: `mutation RecordReceipt($input: RecordReceiptInput!) { recordReceipt(input: $input) {
    __typename ... on RecordReceiptSuccess { receipt { id ${money('amount')} } order { ${ORDER} } } ${refusal} } }`,
  ReturnOrderLine: `mutation ReturnOrderLine($input: ReturnOrderLineInput!) { returnOrderLine(input: $input) {
    __typename ... on ReturnOrderLineSuccess { orderReturn { id quantity ${money('gross')} } order { ${ORDER} } } ${refusal} } }`,
  OpenRequest: `mutation OpenRequest($input: OpenRequestInput!) { openRequest(input: $input) {
    __typename ... on OpenRequestSuccess { request { id number status subject customer { id } } } ${refusal} } }`,
  SolveRequest: `mutation SolveRequest($input: SolveRequestInput!) { solveRequest(input: $input) {
    __typename ... on SolveRequestSuccess { request { id status } } ${refusal} } }`,
  RecordInteraction: `mutation RecordInteraction($input: RecordInteractionInput!) { recordInteraction(input: $input) {
    __typename ... on RecordInteractionSuccess { interaction { id summary customer { id } } } ${refusal} } }`,
  CreateTask: `mutation CreateTask($input: CreateTaskInput!) { createTask(input: $input) {
    __typename ... on CreateTaskSuccess { task { id title status customer { id } } } ${refusal} } }`,
};
