import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 4217. */
  CurrencyCode: { input: string; output: string; }
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. */
  DateTime: { input: string; output: Date | string; }
  /** A decimal number as text, at most 15 digits before the point and 4 after it. */
  Decimal: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** OUTSIDE: past the services, as by an operator's SQL. */
export type ActorKind =
  | 'EMPLOYEE'
  | 'MEMBER'
  | 'OUTSIDE'
  | 'PARTNER'
  | 'SYSTEM';

/** A code that the list already holds gets a new version, which takes the place of the one before it. */
export type AddPriceRuleInput = {
  clientMutationId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  endsOn?: InputMaybe<Scalars['String']['input']>;
  minQuantity?: InputMaybe<Scalars['String']['input']>;
  priceListId: Scalars['ID']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  productId: Scalars['ID']['input'];
  startsOn?: InputMaybe<Scalars['String']['input']>;
  tier?: InputMaybe<Scalars['String']['input']>;
  unitPrice: Scalars['String']['input'];
};

export type AddPriceRuleResult = AddPriceRuleSuccess | InvalidInput | NotFound | RepeatedMutation;

export type AddPriceRuleSuccess = {
  __typename?: 'AddPriceRuleSuccess';
  priceRule?: Maybe<PriceRule>;
};

export type CancelOrderInput = {
  clientMutationId: Scalars['ID']['input'];
  orderId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type CancelOrderResult = CancelOrderSuccess | Conflict | InvalidInput | NotFound | RepeatedMutation;

export type CancelOrderSuccess = {
  __typename?: 'CancelOrderSuccess';
  order?: Maybe<Order>;
};

/** What a change was made for: a request, a fact, an import, the service's own work, or SQL that came past the services. */
export type ChangeCause =
  | 'EVENT'
  | 'IMPORT'
  | 'OUTSIDE'
  | 'REQUEST'
  | 'WORK';

export type ChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'REMOVED';

/** The state of the record does not allow it. */
export type Conflict = UserError & {
  __typename?: 'Conflict';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type CountGroup = {
  __typename?: 'CountGroup';
  count: Scalars['Int']['output'];
  /** The filter that yields these records, as JSON for the list's `filter`. */
  filter: Scalars['String']['output'];
  /** The value, as the list's filter takes it. */
  key: Scalars['String']['output'];
};

/** Figures of a list under the viewer's rights. Each opens the list that its filter yields, and equals its length. */
export type Counts = {
  __typename?: 'Counts';
  asOf: Scalars['DateTime']['output'];
  /** What was counted, as a code such as `customers.STAGE`; clients word it. */
  definition: Scalars['String']['output'];
  /** The largest first; at most 200. Records without a value are in none. */
  groups: Array<CountGroup>;
  /** The sum of the groups. */
  total: Scalars['Int']['output'];
};

export type CreateCategoryInput = {
  /** The same id by the same caller returns the first result and does nothing again. */
  clientMutationId: Scalars['ID']['input'];
  /** Lower-case letters, digits and hyphens; immutable. */
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateCategoryResult = CreateCategorySuccess | InvalidInput | NotFound | RepeatedMutation;

export type CreateCategorySuccess = {
  __typename?: 'CreateCategorySuccess';
  category?: Maybe<ProductCategory>;
};

export type CreatePriceListInput = {
  clientMutationId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
  currency: Scalars['String']['input'];
  name: Scalars['String']['input'];
  priority?: InputMaybe<Scalars['Int']['input']>;
  validFrom: Scalars['String']['input'];
  validTo?: InputMaybe<Scalars['String']['input']>;
};

export type CreatePriceListResult = CreatePriceListSuccess | InvalidInput | RepeatedMutation;

export type CreatePriceListSuccess = {
  __typename?: 'CreatePriceListSuccess';
  priceList?: Maybe<PriceList>;
};

export type CreateProductInput = {
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  categoryId: Scalars['ID']['input'];
  clientMutationId: Scalars['ID']['input'];
  /** Letters, digits, hyphens, dots and underscores; immutable. */
  code: Scalars['String']['input'];
  kind: ProductKind;
  name: Scalars['String']['input'];
  saleEndsOn?: InputMaybe<Scalars['String']['input']>;
  /** Today when it is left out. */
  saleStartsOn?: InputMaybe<Scalars['String']['input']>;
  /** 0.13 for 13 %. */
  taxRate: Scalars['String']['input'];
  unit: Scalars['String']['input'];
};

export type CreateProductResult = CreateProductSuccess | InvalidInput | NotFound | RepeatedMutation;

export type CreateProductSuccess = {
  __typename?: 'CreateProductSuccess';
  product?: Maybe<Product>;
};

export type Customer = {
  __typename?: 'Customer';
  id: Scalars['ID']['output'];
  orderTotals?: Maybe<Array<OrderTotals>>;
  /** Orders that the viewer may see, the latest first. */
  orders?: Maybe<OrderConnection>;
};


export type CustomerOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};

/** A new order for a blacklisted party. */
export type CustomerBlacklisted = UserError & {
  __typename?: 'CustomerBlacklisted';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type CustomerTitle =
  | 'MR'
  | 'MS';

export type Employee = {
  __typename?: 'Employee';
  id: Scalars['ID']['output'];
};

export type FieldChange = {
  __typename?: 'FieldChange';
  /** As its place in the record is called in the API, such as `basic.mobile`. */
  field: Scalars['String']['output'];
  new: FieldState;
  old: FieldState;
};

export type FieldProblem = {
  __typename?: 'FieldProblem';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path: Array<Scalars['String']['output']>;
};

export type FieldState = {
  __typename?: 'FieldState';
  /** The same as the caller reads them, where the service knows words for them. */
  texts: Array<Scalars['String']['output']>;
  /** As the record has them: codes, days, texts, ids. Empty: there was none. */
  values: Array<Scalars['String']['output']>;
};

export type ImportOrdersInput = {
  clientMutationId: Scalars['ID']['input'];
  /** 1 to 100 orders; all are taken or none. */
  orders: Array<PastOrderInput>;
};

export type ImportOrdersResult = ImportOrdersSuccess | InvalidInput | NotFound | Overpaid | RepeatedMutation;

export type ImportOrdersSuccess = {
  __typename?: 'ImportOrdersSuccess';
  orders: Array<Order>;
};

/** A part of an order's total that is due on a day. Money serves the earliest first; a return takes off the last. */
export type Instalment = {
  __typename?: 'Instalment';
  /** As planned. */
  amount: Money;
  /** What is left of it after returns. */
  due: Money;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  method: PaymentMethod;
  open: Money;
  order?: Maybe<Order>;
  /** Open after its day. */
  overdue: Scalars['Boolean']['output'];
  paid: Money;
  position: Scalars['Int']['output'];
};

export type InstalmentConnection = {
  __typename?: 'InstalmentConnection';
  edges: Array<InstalmentEdge>;
  nodes: Array<Instalment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type InstalmentEdge = {
  __typename?: 'InstalmentEdge';
  cursor: Scalars['String']['output'];
  node: Instalment;
};

export type InstalmentInput = {
  /** All parts name their amount, or none does and they share the total equally. */
  amount?: InputMaybe<Scalars['String']['input']>;
  dueOn: Scalars['String']['input'];
  method: PaymentMethod;
};

/** Input that is well formed for GraphQL but not acceptable. All problems at once; `path` is the first one's. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  problems: Array<FieldProblem>;
};

export type Language =
  | 'en'
  | 'zh-CN'
  | 'zh-TW';

export type Money = {
  __typename?: 'Money';
  amount: Scalars['Decimal']['output'];
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Administrators. */
  addPriceRule: AddPriceRuleResult;
  /** While nothing was received and nothing came back. */
  cancelOrder: CancelOrderResult;
  /** Administrators. */
  createCategory: CreateCategoryResult;
  /** Administrators. */
  createPriceList: CreatePriceListResult;
  /** Administrators. */
  createProduct: CreateProductResult;
  /** Order desk, and the department's clerk. Loads past orders as history: their facts say so, and no key moment follows. */
  importOrders: ImportOrdersResult;
  /** Sellers for their customers, heads for their department's, order desk for all. */
  placeOrder: PlaceOrderResult;
  /** Order desk, the order's seller, his head. */
  planInstalments: PlanInstalmentsResult;
  /** Order desk, the order's seller, the department's clerk. The last open amount makes the order paid, once. */
  recordReceipt: RecordReceiptResult;
  /** Order desk, the order's seller, his head. Takes back revenue; points and tier follow by the fact. */
  returnOrderLine: ReturnOrderLineResult;
  /** Administrators. Orders keep the product as it was. */
  updateProduct: UpdateProductResult;
};


export type MutationAddPriceRuleArgs = {
  input: AddPriceRuleInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreatePriceListArgs = {
  input: CreatePriceListInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationImportOrdersArgs = {
  input: ImportOrdersInput;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationPlanInstalmentsArgs = {
  input: PlanInstalmentsInput;
};


export type MutationRecordReceiptArgs = {
  input: RecordReceiptInput;
};


export type MutationReturnOrderLineArgs = {
  input: ReturnOrderLineInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};

/** What does not exist, or does not exist for the caller. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** More than was ordered and has not come back yet. */
export type NotReturnable = UserError & {
  __typename?: 'NotReturnable';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
  /** What can still come back. */
  returnable: Scalars['Decimal']['output'];
};

/** An order. Amounts include tax; paid + open = total at any time. */
export type Order = {
  __typename?: 'Order';
  cancelReason?: Maybe<Scalars['String']['output']>;
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  currency: Scalars['CurrencyCode']['output'];
  customer?: Maybe<Customer>;
  /** The customer as he was when the order was placed. */
  customerName: Scalars['String']['output'];
  customerTitle?: Maybe<CustomerTitle>;
  /** The department that delivers: the customer's unless another was named. */
  deliveryDepartmentPath?: Maybe<Scalars['String']['output']>;
  departmentPath?: Maybe<Scalars['String']['output']>;
  discount: Money;
  id: Scalars['ID']['output'];
  /** The plan, by due day; empty when there is none. */
  instalments: Array<Instalment>;
  lines: Array<OrderLine>;
  net: Money;
  note?: Maybe<Scalars['String']['output']>;
  /** Such as SO-2026-000001. */
  number: Scalars['String']['output'];
  open: Money;
  /** Open parts of instalments whose day has passed. */
  overdue: Money;
  /** Owner and department of the customer when the order was placed. */
  owner?: Maybe<Employee>;
  paid: Money;
  paidAt?: Maybe<Scalars['DateTime']['output']>;
  /** Organisation of the partner through whom it came. */
  partner?: Maybe<Customer>;
  placedAt: Scalars['DateTime']['output'];
  /** The day on which it was placed, in the installation's zone. */
  placedOn: Scalars['Date']['output'];
  /** As it was placed. */
  placedTotal: Money;
  receipts: ReceiptConnection;
  /** All that came in, less what was paid back: paid and what is owed back. */
  received: Money;
  /** Received beyond the total, because goods came back. */
  refundOwed: Money;
  returns: OrderReturnConnection;
  status: OrderStatus;
  tax: Money;
  /** The tier by which prices were chosen, and its version; empty for those who are not members. */
  tier: Scalars['String']['output'];
  tierVersion: Scalars['Int']['output'];
  /** What is owed: as placed, less what was returned or cancelled. */
  total: Money;
};


/** An order. Amounts include tax; paid + open = total at any time. */
export type OrderReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An order. Amounts include tax; paid + open = total at any time. */
export type OrderReturnsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type OrderConnection = {
  __typename?: 'OrderConnection';
  edges: Array<OrderEdge>;
  nodes: Array<Order>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type OrderEdge = {
  __typename?: 'OrderEdge';
  cursor: Scalars['String']['output'];
  node: Order;
};

export type OrderFilter = {
  /** All of these hold, too; groups stand at most 4 deep, 30 in all. */
  and?: InputMaybe<Array<OrderFilter>>;
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** A department with everything below it: of the customer, or delivering. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Orders that still await money, or those that do not. */
  hasOpenAmount?: InputMaybe<Scalars['Boolean']['input']>;
  /** This does not hold. */
  not?: InputMaybe<OrderFilter>;
  number?: InputMaybe<Scalars['String']['input']>;
  /** One of these holds, too. */
  or?: InputMaybe<Array<OrderFilter>>;
  /** Orders with an instalment that is overdue today. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  placedFrom?: InputMaybe<Scalars['Date']['input']>;
  placedTo?: InputMaybe<Scalars['Date']['input']>;
  productId?: InputMaybe<Scalars['ID']['input']>;
  /** Words of its number, customer, products; all must be found. */
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<Array<OrderStatus>>;
  tier?: InputMaybe<Array<Scalars['String']['input']>>;
  totalFrom?: InputMaybe<Scalars['Decimal']['input']>;
  totalTo?: InputMaybe<Scalars['Decimal']['input']>;
};

export type OrderLine = {
  __typename?: 'OrderLine';
  /** Path of the category. */
  category: Scalars['String']['output'];
  /** The line's share of the order's discount. */
  discountShare: Money;
  gross: Money;
  id: Scalars['ID']['output'];
  /** Quantity × unit price, rounded. */
  listGross: Money;
  net: Money;
  position: Scalars['Int']['output'];
  /** The rule that gave the price; null for those who may not see price lists. */
  priceRule?: Maybe<PriceRule>;
  /** List, rule and version, such as STANDARD/TEA-GOLD@3. */
  priceRuleVersion: Scalars['String']['output'];
  product?: Maybe<Product>;
  /** The product as it was when the order was placed. */
  productCode: Scalars['String']['output'];
  productName: Scalars['String']['output'];
  quantity: Scalars['Decimal']['output'];
  returnableQuantity: Scalars['Decimal']['output'];
  returnedGross: Money;
  returnedQuantity: Scalars['Decimal']['output'];
  tax: Money;
  taxRate: Scalars['Decimal']['output'];
  unit: Scalars['String']['output'];
  unitPrice: Money;
};

export type OrderLineInput = {
  productId: Scalars['ID']['input'];
  quantity: Scalars['String']['input'];
};

/** A line, or part of it, that came back. Amounts are what was taken back, positive; all parts add up to the line. */
export type OrderReturn = {
  __typename?: 'OrderReturn';
  /** The part of the line's share of the discount that went with it. */
  discount: Money;
  gross: Money;
  id: Scalars['ID']['output'];
  line?: Maybe<OrderLine>;
  net: Money;
  note?: Maybe<Scalars['String']['output']>;
  order?: Maybe<Order>;
  quantity: Scalars['Decimal']['output'];
  reason: ReturnReason;
  returnedAt: Scalars['DateTime']['output'];
  tax: Money;
};

export type OrderReturnConnection = {
  __typename?: 'OrderReturnConnection';
  edges: Array<OrderReturnEdge>;
  nodes: Array<OrderReturn>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type OrderReturnEdge = {
  __typename?: 'OrderReturnEdge';
  cursor: Scalars['String']['output'];
  node: OrderReturn;
};

export type OrderSort = {
  by: OrderSortField;
  direction?: SortDirection;
};

export type OrderSortField =
  | 'NUMBER'
  | 'OPEN'
  | 'PLACED_AT'
  | 'TOTAL';

export type OrderStatus =
  | 'CANCELLED'
  | 'OPEN'
  | 'PAID'
  | 'RETURNED';

/** What a customer ordered in one currency, cancelled orders left aside. */
export type OrderTotals = {
  __typename?: 'OrderTotals';
  currency: Scalars['CurrencyCode']['output'];
  lastPlacedAt: Scalars['DateTime']['output'];
  open: Money;
  orders: Scalars['Int']['output'];
  paid: Money;
  total: Money;
};

export type OverdueFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** A department with everything below it. */
  departmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Due on this day or earlier; yesterday at the latest. */
  dueTo?: InputMaybe<Scalars['Date']['input']>;
};

/** More money than is open. */
export type Overpaid = UserError & {
  __typename?: 'Overpaid';
  code: RefusalCode;
  message: Scalars['String']['output'];
  open: Money;
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** As Relay's cursor connections specify it. */
export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** An order as it was placed on a past day, at the prices of that day. */
export type PastOrderInput = {
  currency?: InputMaybe<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
  discount?: InputMaybe<Scalars['String']['input']>;
  lines: Array<OrderLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  placedOn: Scalars['String']['input'];
  /** In the order in which they came in. */
  receipts?: InputMaybe<Array<PastReceiptInput>>;
};

export type PastReceiptInput = {
  amount: Scalars['String']['input'];
  method: PaymentMethod;
  /** Not before the order and not in the future. */
  receivedOn: Scalars['String']['input'];
};

export type PaymentMethod =
  | 'ALIPAY'
  | 'BANK_TRANSFER'
  | 'CARD'
  | 'CASH'
  | 'CHEQUE'
  | 'OTHER'
  | 'WECHAT_PAY';

export type PersonalPage = {
  __typename?: 'PersonalPage';
  /** Where the next page begins; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  records: Array<PersonalRecord>;
};

/** Something that a service holds of a person, as JSON, and what kind of record it is. */
export type PersonalRecord = {
  __typename?: 'PersonalRecord';
  record: Scalars['String']['output'];
  section: Scalars['String']['output'];
};

export type PlaceOrderInput = {
  /** The same id by the same caller returns the first result and does nothing again. */
  clientMutationId: Scalars['ID']['input'];
  /** The installation's when it is left out. */
  currency?: InputMaybe<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
  /** Path of the department that delivers; the customer's when it is left out. */
  deliveryDepartmentPath?: InputMaybe<Scalars['String']['input']>;
  /** Taken off the sum of the lines and spread over them. */
  discount?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 lines, in the order in which they shall stand. */
  lines: Array<OrderLineInput>;
  note?: InputMaybe<Scalars['String']['input']>;
  /** One of the customer's partners; his only one when it is left out. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
};

export type PlaceOrderResult = CustomerBlacklisted | InvalidInput | NotFound | PlaceOrderSuccess | RepeatedMutation;

export type PlaceOrderSuccess = {
  __typename?: 'PlaceOrderSuccess';
  /** Null when the caller may not see it any more. */
  order?: Maybe<Order>;
};

/** Replaces the plan. The parts must add up to the order's total. */
export type PlanInstalmentsInput = {
  clientMutationId: Scalars['ID']['input'];
  /** 1 to 60 parts. */
  instalments: Array<InstalmentInput>;
  orderId: Scalars['ID']['input'];
};

export type PlanInstalmentsResult = Conflict | InvalidInput | NotFound | PlanInstalmentsSuccess | RepeatedMutation;

export type PlanInstalmentsSuccess = {
  __typename?: 'PlanInstalmentsSuccess';
  order?: Maybe<Order>;
};

/** Prices in one currency for a span of days. */
export type PriceList = {
  __typename?: 'PriceList';
  code: Scalars['String']['output'];
  currency: Scalars['CurrencyCode']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The list of the highest priority is asked first. */
  priority: Scalars['Int']['output'];
  /** Rules in force, by code. */
  rules: PriceRuleConnection;
  validFrom: Scalars['Date']['output'];
  /** The last day; open when null. */
  validTo?: Maybe<Scalars['Date']['output']>;
};


/** Prices in one currency for a span of days. */
export type PriceListRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type PriceListConnection = {
  __typename?: 'PriceListConnection';
  edges: Array<PriceListEdge>;
  nodes: Array<PriceList>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type PriceListEdge = {
  __typename?: 'PriceListEdge';
  cursor: Scalars['String']['output'];
  node: PriceList;
};

export type PriceListFilter = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Valid on this day. */
  validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** What an order would cost today, line by line, with the rule that gave each price. */
export type PriceQuote = {
  __typename?: 'PriceQuote';
  /** Whether an order of these lines would be taken. */
  complete: Scalars['Boolean']['output'];
  currency: Scalars['CurrencyCode']['output'];
  customer?: Maybe<Customer>;
  day: Scalars['Date']['output'];
  discount: Money;
  lines: Array<PriceQuoteLine>;
  net: Money;
  tax: Money;
  /** The tier and its version by which prices were chosen; empty for those who are not members. */
  tier: Scalars['String']['output'];
  tierVersion: Scalars['Int']['output'];
  /** Sums of the lines that have a price. */
  total: Money;
};

export type PriceQuoteLine = {
  __typename?: 'PriceQuoteLine';
  discountShare?: Maybe<Money>;
  gross?: Maybe<Money>;
  /** Quantity × unit price, rounded, before the discount. */
  listGross?: Maybe<Money>;
  /** Why there is no price: UNKNOWN_REFERENCE, NOT_ON_SALE or NO_PRICE. */
  problem?: Maybe<RefusalCode>;
  product?: Maybe<Product>;
  quantity: Scalars['Decimal']['output'];
  /** The rule that gave the price; null when there is none. */
  rule?: Maybe<PriceRule>;
  /** List, rule and version, such as STANDARD/TEA-GOLD@3. */
  ruleVersion?: Maybe<Scalars['String']['output']>;
  tax?: Maybe<Money>;
  unitPrice?: Maybe<Money>;
};

export type PriceQuoteLineInput = {
  productId: Scalars['ID']['input'];
  quantity: Scalars['Decimal']['input'];
};

/** One version of the price of one product, tax included. A rule that is changed gets a new version; orders keep theirs. */
export type PriceRule = {
  __typename?: 'PriceRule';
  /** Names the rule within its list, over all its versions. */
  code: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  endsOn?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  minQuantity: Scalars['Decimal']['output'];
  /** As orders and quotes name it, such as STANDARD/TEA-GOLD@3. */
  name: Scalars['String']['output'];
  priceList?: Maybe<PriceList>;
  priority: Scalars['Int']['output'];
  product?: Maybe<Product>;
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** When a later version took its place. */
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** For this tier only; for everybody when null. */
  tier?: Maybe<Scalars['String']['output']>;
  unitPrice: Money;
  version: Scalars['Int']['output'];
};

export type PriceRuleConnection = {
  __typename?: 'PriceRuleConnection';
  edges: Array<PriceRuleEdge>;
  nodes: Array<PriceRule>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type PriceRuleEdge = {
  __typename?: 'PriceRuleEdge';
  cursor: Scalars['String']['output'];
  node: PriceRule;
};

/** Goods or a service that the firm sells. Members and partners see what is on sale. */
export type Product = {
  __typename?: 'Product';
  attributes: Array<ProductAttribute>;
  category: ProductCategory;
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  kind: ProductKind;
  name: Scalars['String']['output'];
  /** Whether it is on sale today. */
  onSale: Scalars['Boolean']['output'];
  /** The last day of sale; open when null. */
  saleEndsOn?: Maybe<Scalars['Date']['output']>;
  saleStartsOn: Scalars['Date']['output'];
  /** 0.13 for 13 %. */
  taxRate: Scalars['Decimal']['output'];
  unit: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type ProductAttribute = {
  __typename?: 'ProductAttribute';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

export type ProductAttributeInput = {
  name: Scalars['String']['input'];
  value: Scalars['String']['input'];
};

/** A branch of the catalogue's tree. */
export type ProductCategory = {
  __typename?: 'ProductCategory';
  children: ProductCategoryConnection;
  /** Immutable, unique in the whole tree. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  parent?: Maybe<ProductCategory>;
  /** Codes from the root, such as /goods/wine. */
  path: Scalars['String']['output'];
  /** Products of this category itself, not of those below it. */
  products: ProductConnection;
};


/** A branch of the catalogue's tree. */
export type ProductCategoryChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A branch of the catalogue's tree. */
export type ProductCategoryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

export type ProductCategoryConnection = {
  __typename?: 'ProductCategoryConnection';
  edges: Array<ProductCategoryEdge>;
  nodes: Array<ProductCategory>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ProductCategoryEdge = {
  __typename?: 'ProductCategoryEdge';
  cursor: Scalars['String']['output'];
  node: ProductCategory;
};

export type ProductCategoryFilter = {
  /** Children of this category. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Only those without a parent. */
  roots?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ProductConnection = {
  __typename?: 'ProductConnection';
  edges: Array<ProductEdge>;
  nodes: Array<Product>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ProductEdge = {
  __typename?: 'ProductEdge';
  cursor: Scalars['String']['output'];
  node: Product;
};

export type ProductFilter = {
  /** A category with everything below it. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<Array<ProductKind>>;
  /** On sale on this day. */
  onSaleOn?: InputMaybe<Scalars['Date']['input']>;
  /** Words of its name, code, pinyin or pinyin initials; all must be found. */
  search?: InputMaybe<Scalars['String']['input']>;
};

/** What a product is; it decides which attributes are usual, not what may be sold. */
export type ProductKind =
  | 'AD_SLOT'
  | 'EXHIBITION_STAND'
  | 'GOODS'
  | 'JOURNAL'
  | 'OUTDOOR_AD'
  | 'SERVICE'
  | 'WEBSITE_WORK';

export type ProductSort = {
  by: ProductSortField;
  direction?: SortDirection;
};

export type ProductSortField =
  | 'CODE'
  | 'CREATED_AT'
  | 'NAME';

export type Query = {
  __typename?: 'Query';
  /** Whether the customer exists for the viewer, by this service's own access projection. */
  _customerVisible?: Maybe<Scalars['Boolean']['output']>;
  /** What the viewer's roles may do in this service, as `resource.action`. */
  _permissions?: Maybe<Array<Scalars['String']['output']>>;
  /** A page of what this service holds of a person; null for who may not take it. */
  _personalData?: Maybe<PersonalPage>;
  /** This service's best matches for a text, among what the viewer may see. */
  _search?: Maybe<Array<SearchPart>>;
  /** This service's part of a customer's timeline, newest first, strictly before a place `time|id`, of the named kinds alone. */
  _timeline?: Maybe<Array<TimelinePart>>;
  order?: Maybe<Order>;
  /** What the orders of the list come to, by currency; cancelled ones left aside unless the filter names them. */
  orderTotals?: Maybe<Array<OrderTotals>>;
  orders?: Maybe<OrderConnection>;
  /** Instalments that are open after their day, the oldest first. */
  overdueInstalments?: Maybe<InstalmentConnection>;
  priceList?: Maybe<PriceList>;
  /** Staff. */
  priceLists?: Maybe<PriceListConnection>;
  /** For a customer whom the viewer may see; null otherwise. At most 100 lines. */
  priceQuote?: Maybe<PriceQuote>;
  product?: Maybe<Product>;
  /** By path, so that a parent comes before its children. */
  productCategories?: Maybe<ProductCategoryConnection>;
  products?: Maybe<ProductConnection>;
  /** The latest first. */
  receipts?: Maybe<ReceiptConnection>;
  /** For a line of an order that the viewer may see; null otherwise, and where more is named than can come back. */
  returnPreview?: Maybe<ReturnPreview>;
};


export type Query_CustomerVisibleArgs = {
  id: Scalars['ID']['input'];
};


export type Query_PersonalDataArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
};


export type Query_SearchArgs = {
  first: Scalars['Int']['input'];
  query: Scalars['String']['input'];
};


export type Query_TimelineArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  customerId: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderTotalsArgs = {
  filter?: InputMaybe<OrderFilter>;
};


export type QueryOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<OrderSort>;
};


export type QueryOverdueInstalmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OverdueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPriceListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPriceListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PriceListFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPriceQuoteArgs = {
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  customerId: Scalars['ID']['input'];
  discount?: InputMaybe<Scalars['Decimal']['input']>;
  lines: Array<PriceQuoteLineInput>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductCategoriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductCategoryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<ProductSort>;
};


export type QueryReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReceiptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReturnPreviewArgs = {
  lineId: Scalars['ID']['input'];
  quantity: Scalars['Decimal']['input'];
};

/** Money that came in for an order. */
export type Receipt = {
  __typename?: 'Receipt';
  amount: Money;
  id: Scalars['ID']['output'];
  method: PaymentMethod;
  order?: Maybe<Order>;
  receivedOn: Scalars['Date']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** Staff see who recorded it. */
  recordedBy?: Maybe<Employee>;
  /** Number of the bank's or provider's document. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type ReceiptConnection = {
  __typename?: 'ReceiptConnection';
  edges: Array<ReceiptEdge>;
  nodes: Array<Receipt>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type ReceiptEdge = {
  __typename?: 'ReceiptEdge';
  cursor: Scalars['String']['output'];
  node: Receipt;
};

export type ReceiptFilter = {
  customerId?: InputMaybe<Scalars['ID']['input']>;
  method?: InputMaybe<Array<PaymentMethod>>;
  orderId?: InputMaybe<Scalars['ID']['input']>;
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** One change of one record, as its history tells it. */
export type RecordChange = {
  __typename?: 'RecordChange';
  actorKind: ActorKind;
  at: Scalars['DateTime']['output'];
  cause: ChangeCause;
  /** The mutation, the type of the fact, the job or sweep; clients word it. */
  causeName: Scalars['String']['output'];
  /** The fields that changed, as far as the caller is told of them; none where it was made or removed. */
  fields: Array<FieldChange>;
  id: Scalars['ID']['output'];
  kind: ChangeKind;
  reason?: Maybe<Scalars['String']['output']>;
  /** What kind of record, as a code such as CUSTOMER. */
  record: Scalars['String']['output'];
  /** What the record is called. */
  recordName?: Maybe<Scalars['String']['output']>;
  /** Whether values were taken out of it since, as by the erasure of a person. */
  redacted: Scalars['Boolean']['output'];
  /** The request's clientMutationId, the fact's id, the import's id. */
  reference?: Maybe<Scalars['String']['output']>;
};

export type RecordChangeConnection = {
  __typename?: 'RecordChangeConnection';
  edges: Array<RecordChangeEdge>;
  nodes: Array<RecordChange>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  totalCountIsExact: Scalars['Boolean']['output'];
};

export type RecordChangeEdge = {
  __typename?: 'RecordChangeEdge';
  cursor: Scalars['String']['output'];
  node: RecordChange;
};

export type RecordReceiptInput = {
  amount: Scalars['String']['input'];
  clientMutationId: Scalars['ID']['input'];
  method: PaymentMethod;
  orderId: Scalars['ID']['input'];
  /** Today when it is left out; never in the future. */
  receivedOn?: InputMaybe<Scalars['String']['input']>;
  reference?: InputMaybe<Scalars['String']['input']>;
};

export type RecordReceiptResult = Conflict | InvalidInput | NotFound | Overpaid | RecordReceiptSuccess | RepeatedMutation;

export type RecordReceiptSuccess = {
  __typename?: 'RecordReceiptSuccess';
  order?: Maybe<Order>;
  receipt?: Maybe<Receipt>;
};

/** Why something was refused. Closed: a client may switch over it. */
export type RefusalCode =
  | 'ALREADY_ENROLLED'
  | 'ALREADY_INVITED'
  | 'ALREADY_RETURNED'
  | 'BLACKLISTED'
  | 'BROKEN_QUOTES'
  | 'CHANGED_SINCE'
  | 'CONFLICT'
  | 'CONTROL_CHARACTER'
  | 'CYCLE'
  | 'DUPLICATE'
  | 'EXPIRED'
  | 'FILE_IN_A_COLUMN'
  | 'INVALID_AMOUNT'
  | 'INVALID_DAY'
  | 'INVALID_ID'
  | 'INVALID_MAIL'
  | 'INVALID_MOBILE'
  | 'INVALID_PHONE'
  | 'INVALID_TIME'
  | 'KEPT_UNTIL'
  | 'KNOWN_CUSTOMER'
  | 'LAST_ADMINISTRATOR'
  | 'LOCKED'
  | 'MALFORMED'
  | 'MISSING_FIELD'
  | 'MISSING_HEADER'
  | 'NOT_ALLOWED_HERE'
  | 'NOT_A_CHILD'
  | 'NOT_A_PERSON'
  | 'NOT_ENOUGH_POINTS'
  | 'NOT_ENROLLED'
  | 'NOT_FOUND'
  | 'NOT_MATCHING'
  | 'NOT_ON_SALE'
  | 'NOT_PAID'
  | 'NOT_PERMITTED'
  | 'NOT_RESENDABLE'
  | 'NOT_VERIFIED'
  | 'NO_MAIL_ADDRESS'
  | 'NO_PRICE'
  | 'NUMBERS_COLLIDE'
  | 'NUMBERS_USED_UP'
  | 'OPEN_ORDERS'
  | 'OPEN_REQUESTS'
  | 'OUT_OF_RANGE'
  | 'OVERPAID'
  | 'OWN_ROLE'
  | 'PARTNER_RECORD'
  | 'PERSON_AND_ORGANISATION'
  | 'POINTS_LEFT'
  | 'REPEATED_MUTATION'
  | 'REQUIRED'
  | 'SAME_PERSON'
  | 'TAKEN'
  | 'TOO_FEW'
  | 'TOO_LONG'
  | 'TOO_MANY'
  | 'TOO_SHORT'
  | 'UNDER_HOLD'
  | 'UNKNOWN_FILE'
  | 'UNKNOWN_NUMBERS'
  | 'UNKNOWN_PERSONS'
  | 'UNKNOWN_RECORDS'
  | 'UNKNOWN_REFERENCE'
  | 'UNKNOWN_REGION'
  | 'UNKNOWN_VALUE'
  | 'UNREADABLE_FILE'
  | 'WRONG_COLUMNS'
  | 'WRONG_STATE'
  | 'WRONG_SUM';

/** The clientMutationId was used before with another body. */
export type RepeatedMutation = UserError & {
  __typename?: 'RepeatedMutation';
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};

export type ReturnOrderLineInput = {
  clientMutationId: Scalars['ID']['input'];
  lineId: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  quantity: Scalars['String']['input'];
  reason: ReturnReason;
};

export type ReturnOrderLineResult = Conflict | InvalidInput | NotFound | NotReturnable | RepeatedMutation | ReturnOrderLineSuccess;

export type ReturnOrderLineSuccess = {
  __typename?: 'ReturnOrderLineSuccess';
  order?: Maybe<Order>;
  orderReturn?: Maybe<OrderReturn>;
};

/** What a return would take back, and where the order would stand after it. Nothing is changed. */
export type ReturnPreview = {
  __typename?: 'ReturnPreview';
  /** The part of the line's share of the discount that would go with it. */
  discount: Money;
  gross: Money;
  open: Money;
  refundOwed: Money;
  tax: Money;
  total: Money;
};

export type ReturnReason =
  | 'DAMAGED'
  | 'LATE'
  | 'NOT_WANTED'
  | 'OTHER'
  | 'QUALITY'
  | 'WRONG_ITEM';

export type SearchPart = {
  __typename?: 'SearchPart';
  id: Scalars['ID']['output'];
  score: Scalars['Float']['output'];
  title: Scalars['String']['output'];
  typename: Scalars['String']['output'];
};

export type SortDirection =
  | 'ASC'
  | 'DESC';

/** One line of a customer's timeline, as its service gives it to the gateway. */
export type TimelinePart = {
  __typename?: 'TimelinePart';
  amount?: Maybe<Scalars['Decimal']['output']>;
  currency?: Maybe<Scalars['CurrencyCode']['output']>;
  id: Scalars['ID']['output'];
  /** What happened, as a code such as ORDER_PAID; clients word it. */
  kind: Scalars['String']['output'];
  /** What it changed the balance of points by. */
  points?: Maybe<Scalars['Int']['output']>;
  status?: Maybe<Scalars['String']['output']>;
  subjectId: Scalars['ID']['output'];
  time: Scalars['DateTime']['output'];
  typename: Scalars['String']['output'];
};

/** What is left out stays as it is; an empty saleEndsOn makes the sale open. */
export type UpdateProductInput = {
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  clientMutationId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<ProductKind>;
  name?: InputMaybe<Scalars['String']['input']>;
  saleEndsOn?: InputMaybe<Scalars['String']['input']>;
  saleStartsOn?: InputMaybe<Scalars['String']['input']>;
  taxRate?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateProductResult = InvalidInput | NotFound | RepeatedMutation | UpdateProductSuccess;

export type UpdateProductSuccess = {
  __typename?: 'UpdateProductSuccess';
  product?: Maybe<Product>;
};

/** An expected refusal. `message` is in the caller's language, `path` names the argument at fault. */
export type UserError = {
  code: RefusalCode;
  message: Scalars['String']['output'];
  path?: Maybe<Array<Scalars['String']['output']>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Customer: Customer;
  Order: Order;
  Product: Product;
  ProductCategory: ProductCategory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductCategory:
    ( { __typename: 'ProductCategory' }
    & GraphQLRecursivePick<FederationTypes['ProductCategory'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorKind: ResolverTypeWrapper<any>;
  AddPriceRuleInput: ResolverTypeWrapper<any>;
  ID: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
  AddPriceRuleResult: ResolverTypeWrapper<any>;
  AddPriceRuleSuccess: ResolverTypeWrapper<any>;
  CancelOrderInput: ResolverTypeWrapper<any>;
  CancelOrderResult: ResolverTypeWrapper<any>;
  CancelOrderSuccess: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  ChangeKind: ResolverTypeWrapper<any>;
  Conflict: ResolverTypeWrapper<any>;
  CountGroup: ResolverTypeWrapper<any>;
  Counts: ResolverTypeWrapper<any>;
  CreateCategoryInput: ResolverTypeWrapper<any>;
  CreateCategoryResult: ResolverTypeWrapper<any>;
  CreateCategorySuccess: ResolverTypeWrapper<any>;
  CreatePriceListInput: ResolverTypeWrapper<any>;
  CreatePriceListResult: ResolverTypeWrapper<any>;
  CreatePriceListSuccess: ResolverTypeWrapper<any>;
  CreateProductInput: ResolverTypeWrapper<any>;
  CreateProductResult: ResolverTypeWrapper<any>;
  CreateProductSuccess: ResolverTypeWrapper<any>;
  CurrencyCode: ResolverTypeWrapper<any>;
  Customer: ResolverTypeWrapper<any>;
  CustomerBlacklisted: ResolverTypeWrapper<any>;
  CustomerTitle: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  Employee: ResolverTypeWrapper<any>;
  FieldChange: ResolverTypeWrapper<any>;
  FieldProblem: ResolverTypeWrapper<any>;
  FieldState: ResolverTypeWrapper<any>;
  ImportOrdersInput: ResolverTypeWrapper<any>;
  ImportOrdersResult: ResolverTypeWrapper<any>;
  ImportOrdersSuccess: ResolverTypeWrapper<any>;
  Instalment: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  InstalmentConnection: ResolverTypeWrapper<any>;
  InstalmentEdge: ResolverTypeWrapper<any>;
  InstalmentInput: ResolverTypeWrapper<any>;
  InvalidInput: ResolverTypeWrapper<any>;
  Language: null;
  Money: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFound: ResolverTypeWrapper<any>;
  NotReturnable: ResolverTypeWrapper<any>;
  Order: ResolverTypeWrapper<any>;
  OrderConnection: ResolverTypeWrapper<any>;
  OrderEdge: ResolverTypeWrapper<any>;
  OrderFilter: ResolverTypeWrapper<any>;
  OrderLine: ResolverTypeWrapper<any>;
  OrderLineInput: ResolverTypeWrapper<any>;
  OrderReturn: ResolverTypeWrapper<any>;
  OrderReturnConnection: ResolverTypeWrapper<any>;
  OrderReturnEdge: ResolverTypeWrapper<any>;
  OrderSort: ResolverTypeWrapper<any>;
  OrderSortField: ResolverTypeWrapper<any>;
  OrderStatus: ResolverTypeWrapper<any>;
  OrderTotals: ResolverTypeWrapper<any>;
  OverdueFilter: ResolverTypeWrapper<any>;
  Overpaid: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  PastOrderInput: ResolverTypeWrapper<any>;
  PastReceiptInput: ResolverTypeWrapper<any>;
  PaymentMethod: ResolverTypeWrapper<any>;
  PersonalPage: ResolverTypeWrapper<any>;
  PersonalRecord: ResolverTypeWrapper<any>;
  PlaceOrderInput: ResolverTypeWrapper<any>;
  PlaceOrderResult: ResolverTypeWrapper<any>;
  PlaceOrderSuccess: ResolverTypeWrapper<any>;
  PlanInstalmentsInput: ResolverTypeWrapper<any>;
  PlanInstalmentsResult: ResolverTypeWrapper<any>;
  PlanInstalmentsSuccess: ResolverTypeWrapper<any>;
  PriceList: ResolverTypeWrapper<any>;
  PriceListConnection: ResolverTypeWrapper<any>;
  PriceListEdge: ResolverTypeWrapper<any>;
  PriceListFilter: ResolverTypeWrapper<any>;
  PriceQuote: ResolverTypeWrapper<any>;
  PriceQuoteLine: ResolverTypeWrapper<any>;
  PriceQuoteLineInput: ResolverTypeWrapper<any>;
  PriceRule: ResolverTypeWrapper<any>;
  PriceRuleConnection: ResolverTypeWrapper<any>;
  PriceRuleEdge: ResolverTypeWrapper<any>;
  Product: ResolverTypeWrapper<any>;
  ProductAttribute: ResolverTypeWrapper<any>;
  ProductAttributeInput: ResolverTypeWrapper<any>;
  ProductCategory: ResolverTypeWrapper<any>;
  ProductCategoryConnection: ResolverTypeWrapper<any>;
  ProductCategoryEdge: ResolverTypeWrapper<any>;
  ProductCategoryFilter: ResolverTypeWrapper<any>;
  ProductConnection: ResolverTypeWrapper<any>;
  ProductEdge: ResolverTypeWrapper<any>;
  ProductFilter: ResolverTypeWrapper<any>;
  ProductKind: ResolverTypeWrapper<any>;
  ProductSort: ResolverTypeWrapper<any>;
  ProductSortField: ResolverTypeWrapper<any>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Receipt: ResolverTypeWrapper<any>;
  ReceiptConnection: ResolverTypeWrapper<any>;
  ReceiptEdge: ResolverTypeWrapper<any>;
  ReceiptFilter: ResolverTypeWrapper<any>;
  RecordChange: ResolverTypeWrapper<any>;
  RecordChangeConnection: ResolverTypeWrapper<any>;
  RecordChangeEdge: ResolverTypeWrapper<any>;
  RecordReceiptInput: ResolverTypeWrapper<any>;
  RecordReceiptResult: ResolverTypeWrapper<any>;
  RecordReceiptSuccess: ResolverTypeWrapper<any>;
  RefusalCode: ResolverTypeWrapper<any>;
  RepeatedMutation: ResolverTypeWrapper<any>;
  ReturnOrderLineInput: ResolverTypeWrapper<any>;
  ReturnOrderLineResult: ResolverTypeWrapper<any>;
  ReturnOrderLineSuccess: ResolverTypeWrapper<any>;
  ReturnPreview: ResolverTypeWrapper<any>;
  ReturnReason: ResolverTypeWrapper<any>;
  SearchPart: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  SortDirection: ResolverTypeWrapper<any>;
  TimelinePart: ResolverTypeWrapper<any>;
  UpdateProductInput: ResolverTypeWrapper<any>;
  UpdateProductResult: ResolverTypeWrapper<any>;
  UpdateProductSuccess: ResolverTypeWrapper<any>;
  UserError: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddPriceRuleInput: any;
  ID: any;
  String: any;
  Int: any;
  AddPriceRuleResult: any;
  AddPriceRuleSuccess: any;
  CancelOrderInput: any;
  CancelOrderResult: any;
  CancelOrderSuccess: any;
  Conflict: any;
  CountGroup: any;
  Counts: any;
  CreateCategoryInput: any;
  CreateCategoryResult: any;
  CreateCategorySuccess: any;
  CreatePriceListInput: any;
  CreatePriceListResult: any;
  CreatePriceListSuccess: any;
  CreateProductInput: any;
  CreateProductResult: any;
  CreateProductSuccess: any;
  CurrencyCode: any;
  Customer: any;
  CustomerBlacklisted: any;
  Date: any;
  DateTime: any;
  Decimal: any;
  Employee: any;
  FieldChange: any;
  FieldProblem: any;
  FieldState: any;
  ImportOrdersInput: any;
  ImportOrdersResult: any;
  ImportOrdersSuccess: any;
  Instalment: any;
  Boolean: any;
  InstalmentConnection: any;
  InstalmentEdge: any;
  InstalmentInput: any;
  InvalidInput: any;
  Money: any;
  Mutation: Record<PropertyKey, never>;
  NotFound: any;
  NotReturnable: any;
  Order: any;
  OrderConnection: any;
  OrderEdge: any;
  OrderFilter: any;
  OrderLine: any;
  OrderLineInput: any;
  OrderReturn: any;
  OrderReturnConnection: any;
  OrderReturnEdge: any;
  OrderSort: any;
  OrderTotals: any;
  OverdueFilter: any;
  Overpaid: any;
  PageInfo: any;
  PastOrderInput: any;
  PastReceiptInput: any;
  PersonalPage: any;
  PersonalRecord: any;
  PlaceOrderInput: any;
  PlaceOrderResult: any;
  PlaceOrderSuccess: any;
  PlanInstalmentsInput: any;
  PlanInstalmentsResult: any;
  PlanInstalmentsSuccess: any;
  PriceList: any;
  PriceListConnection: any;
  PriceListEdge: any;
  PriceListFilter: any;
  PriceQuote: any;
  PriceQuoteLine: any;
  PriceQuoteLineInput: any;
  PriceRule: any;
  PriceRuleConnection: any;
  PriceRuleEdge: any;
  Product: any;
  ProductAttribute: any;
  ProductAttributeInput: any;
  ProductCategory: any;
  ProductCategoryConnection: any;
  ProductCategoryEdge: any;
  ProductCategoryFilter: any;
  ProductConnection: any;
  ProductEdge: any;
  ProductFilter: any;
  ProductSort: any;
  Query: Record<PropertyKey, never>;
  Receipt: any;
  ReceiptConnection: any;
  ReceiptEdge: any;
  ReceiptFilter: any;
  RecordChange: any;
  RecordChangeConnection: any;
  RecordChangeEdge: any;
  RecordReceiptInput: any;
  RecordReceiptResult: any;
  RecordReceiptSuccess: any;
  RepeatedMutation: any;
  ReturnOrderLineInput: any;
  ReturnOrderLineResult: any;
  ReturnOrderLineSuccess: any;
  ReturnPreview: any;
  SearchPart: any;
  Float: any;
  TimelinePart: any;
  UpdateProductInput: any;
  UpdateProductResult: any;
  UpdateProductSuccess: any;
  UserError: any;
};

export type AddPriceRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPriceRuleResult'] = ResolversParentTypes['AddPriceRuleResult']> = {
  __resolveType: TypeResolveFn<'AddPriceRuleSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type AddPriceRuleSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddPriceRuleSuccess'] = ResolversParentTypes['AddPriceRuleSuccess']> = {
  priceRule?: Resolver<Maybe<ResolversTypes['PriceRule']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderResult'] = ResolversParentTypes['CancelOrderResult']> = {
  __resolveType: TypeResolveFn<'CancelOrderSuccess' | 'Conflict' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CancelOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelOrderSuccess'] = ResolversParentTypes['CancelOrderSuccess']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountGroup'] = ResolversParentTypes['CountGroup']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counts'] = ResolversParentTypes['Counts']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CountGroup']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreateCategoryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategoryResult'] = ResolversParentTypes['CreateCategoryResult']> = {
  __resolveType: TypeResolveFn<'CreateCategorySuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateCategorySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCategorySuccess'] = ResolversParentTypes['CreateCategorySuccess']> = {
  category?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreatePriceListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePriceListResult'] = ResolversParentTypes['CreatePriceListResult']> = {
  __resolveType: TypeResolveFn<'CreatePriceListSuccess' | 'InvalidInput' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreatePriceListSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePriceListSuccess'] = ResolversParentTypes['CreatePriceListSuccess']> = {
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductResult'] = ResolversParentTypes['CreateProductResult']> = {
  __resolveType: TypeResolveFn<'CreateProductSuccess' | 'InvalidInput' | 'NotFound' | 'RepeatedMutation', ParentType, ContextType>;
};

export type CreateProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductSuccess'] = ResolversParentTypes['CreateProductSuccess']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type CustomerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderTotals?: Resolver<Maybe<Array<ResolversTypes['OrderTotals']>>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<CustomerOrdersArgs>>;
};

export type CustomerBlacklistedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustomerBlacklisted'] = ResolversParentTypes['CustomerBlacklisted']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type EmployeeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Employee'] = ResolversParentTypes['Employee']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
  old?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
};

export type FieldProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldProblem'] = ResolversParentTypes['FieldProblem']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldState'] = ResolversParentTypes['FieldState']> = {
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportOrdersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportOrdersResult'] = ResolversParentTypes['ImportOrdersResult']> = {
  __resolveType: TypeResolveFn<'ImportOrdersSuccess' | 'InvalidInput' | 'NotFound' | 'Overpaid' | 'RepeatedMutation', ParentType, ContextType>;
};

export type ImportOrdersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportOrdersSuccess'] = ResolversParentTypes['ImportOrdersSuccess']> = {
  orders?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstalmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Instalment'] = ResolversParentTypes['Instalment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstalmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstalmentConnection'] = ResolversParentTypes['InstalmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstalmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instalment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InstalmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InstalmentEdge'] = ResolversParentTypes['InstalmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Instalment'], ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['FieldProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LanguageResolvers = { EN: 'en', ZH_CN: 'zh-CN', ZH_TW: 'zh-TW' };

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addPriceRule?: Resolver<ResolversTypes['AddPriceRuleResult'], ParentType, ContextType, RequireFields<MutationAddPriceRuleArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderResult'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['CreateCategoryResult'], ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  createPriceList?: Resolver<ResolversTypes['CreatePriceListResult'], ParentType, ContextType, RequireFields<MutationCreatePriceListArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductResult'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  importOrders?: Resolver<ResolversTypes['ImportOrdersResult'], ParentType, ContextType, RequireFields<MutationImportOrdersArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderResult'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  planInstalments?: Resolver<ResolversTypes['PlanInstalmentsResult'], ParentType, ContextType, RequireFields<MutationPlanInstalmentsArgs, 'input'>>;
  recordReceipt?: Resolver<ResolversTypes['RecordReceiptResult'], ParentType, ContextType, RequireFields<MutationRecordReceiptArgs, 'input'>>;
  returnOrderLine?: Resolver<ResolversTypes['ReturnOrderLineResult'], ParentType, ContextType, RequireFields<MutationReturnOrderLineArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductResult'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
};

export type NotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotReturnableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotReturnable'] = ResolversParentTypes['NotReturnable']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  returnable?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cancelReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  customerTitle?: Resolver<Maybe<ResolversTypes['CustomerTitle']>, ParentType, ContextType>;
  deliveryDepartmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  departmentPath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['Instalment']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  placedTotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['ReceiptConnection'], ParentType, ContextType, Partial<OrderReceiptsArgs>>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundOwed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['OrderReturnConnection'], ParentType, ContextType, Partial<OrderReturnsArgs>>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tierVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Order']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  discountShare?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listGross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priceRule?: Resolver<Maybe<ResolversTypes['PriceRule']>, ParentType, ContextType>;
  priceRuleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returnableQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  returnedGross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returnedQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturn'] = ResolversParentTypes['OrderReturn']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ReturnReason'], ParentType, ContextType>;
  returnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderReturnConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturnConnection'] = ResolversParentTypes['OrderReturnConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderReturnEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrderReturnEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderReturnEdge'] = ResolversParentTypes['OrderReturnEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrderReturn'], ParentType, ContextType>;
};

export type OrderTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderTotals'] = ResolversParentTypes['OrderTotals']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  lastPlacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OverpaidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overpaid'] = ResolversParentTypes['Overpaid']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonalPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalPage'] = ResolversParentTypes['PersonalPage']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['PersonalRecord']>, ParentType, ContextType>;
};

export type PersonalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalRecord'] = ResolversParentTypes['PersonalRecord']> = {
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceOrderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderResult'] = ResolversParentTypes['PlaceOrderResult']> = {
  __resolveType: TypeResolveFn<'CustomerBlacklisted' | 'InvalidInput' | 'NotFound' | 'PlaceOrderSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PlaceOrderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceOrderSuccess'] = ResolversParentTypes['PlaceOrderSuccess']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanInstalmentsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanInstalmentsResult'] = ResolversParentTypes['PlanInstalmentsResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'PlanInstalmentsSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type PlanInstalmentsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanInstalmentsSuccess'] = ResolversParentTypes['PlanInstalmentsSuccess']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PriceListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceList'] = ResolversParentTypes['PriceList']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['PriceRuleConnection'], ParentType, ContextType, Partial<PriceListRulesArgs>>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriceListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListConnection'] = ResolversParentTypes['PriceListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceListEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceList']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PriceListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceListEdge'] = ResolversParentTypes['PriceListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceList'], ParentType, ContextType>;
};

export type PriceQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceQuote'] = ResolversParentTypes['PriceQuote']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['PriceQuoteLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tierVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PriceQuoteLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceQuoteLine'] = ResolversParentTypes['PriceQuoteLine']> = {
  discountShare?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  gross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  listGross?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['RefusalCode']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['PriceRule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PriceRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRule'] = ResolversParentTypes['PriceRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRuleConnection'] = ResolversParentTypes['PriceRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PriceRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceRuleEdge'] = ResolversParentTypes['PriceRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PriceRule'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProductKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onSale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  saleEndsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  saleStartsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  taxRate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategory'] = ResolversParentTypes['ProductCategory'], FederationReferenceType extends FederationReferenceTypes['ProductCategory'] = FederationReferenceTypes['ProductCategory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductCategory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['ProductCategoryConnection'], ParentType, ContextType, Partial<ProductCategoryChildrenArgs>>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, Partial<ProductCategoryProductsArgs>>;
};

export type ProductCategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategoryConnection'] = ResolversParentTypes['ProductCategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductCategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProductCategory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductCategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductCategoryEdge'] = ResolversParentTypes['ProductCategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProductCategory'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerVisible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<Query_CustomerVisibleArgs, 'id'>>;
  _permissions?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  _personalData?: Resolver<Maybe<ResolversTypes['PersonalPage']>, ParentType, ContextType, RequireFields<Query_PersonalDataArgs, 'customerId'>>;
  _search?: Resolver<Maybe<Array<ResolversTypes['SearchPart']>>, ParentType, ContextType, RequireFields<Query_SearchArgs, 'first' | 'query'>>;
  _timeline?: Resolver<Maybe<Array<ResolversTypes['TimelinePart']>>, ParentType, ContextType, RequireFields<Query_TimelineArgs, 'customerId' | 'first'>>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  orderTotals?: Resolver<Maybe<Array<ResolversTypes['OrderTotals']>>, ParentType, ContextType, Partial<QueryOrderTotalsArgs>>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, Partial<QueryOrdersArgs>>;
  overdueInstalments?: Resolver<Maybe<ResolversTypes['InstalmentConnection']>, ParentType, ContextType, Partial<QueryOverdueInstalmentsArgs>>;
  priceList?: Resolver<Maybe<ResolversTypes['PriceList']>, ParentType, ContextType, RequireFields<QueryPriceListArgs, 'id'>>;
  priceLists?: Resolver<Maybe<ResolversTypes['PriceListConnection']>, ParentType, ContextType, Partial<QueryPriceListsArgs>>;
  priceQuote?: Resolver<Maybe<ResolversTypes['PriceQuote']>, ParentType, ContextType, RequireFields<QueryPriceQuoteArgs, 'customerId' | 'lines'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productCategories?: Resolver<Maybe<ResolversTypes['ProductCategoryConnection']>, ParentType, ContextType, Partial<QueryProductCategoriesArgs>>;
  products?: Resolver<Maybe<ResolversTypes['ProductConnection']>, ParentType, ContextType, Partial<QueryProductsArgs>>;
  receipts?: Resolver<Maybe<ResolversTypes['ReceiptConnection']>, ParentType, ContextType, Partial<QueryReceiptsArgs>>;
  returnPreview?: Resolver<Maybe<ResolversTypes['ReturnPreview']>, ParentType, ContextType, RequireFields<QueryReturnPreviewArgs, 'lineId' | 'quantity'>>;
};

export type ReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Receipt'] = ResolversParentTypes['Receipt']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['PaymentMethod'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Employee']>, ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptConnection'] = ResolversParentTypes['ReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReceiptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Receipt']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptEdge'] = ResolversParentTypes['ReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Receipt'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  actorKind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  causeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  redacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangeConnection'] = ResolversParentTypes['RecordChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordChangeEdge'] = ResolversParentTypes['RecordChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordChange'], ParentType, ContextType>;
};

export type RecordReceiptResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReceiptResult'] = ResolversParentTypes['RecordReceiptResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'Overpaid' | 'RecordReceiptSuccess' | 'RepeatedMutation', ParentType, ContextType>;
};

export type RecordReceiptSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReceiptSuccess'] = ResolversParentTypes['RecordReceiptSuccess']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  receipt?: Resolver<Maybe<ResolversTypes['Receipt']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepeatedMutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RepeatedMutation'] = ResolversParentTypes['RepeatedMutation']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnOrderLineResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrderLineResult'] = ResolversParentTypes['ReturnOrderLineResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'InvalidInput' | 'NotFound' | 'NotReturnable' | 'RepeatedMutation' | 'ReturnOrderLineSuccess', ParentType, ContextType>;
};

export type ReturnOrderLineSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnOrderLineSuccess'] = ResolversParentTypes['ReturnOrderLineSuccess']> = {
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderReturn?: Resolver<Maybe<ResolversTypes['OrderReturn']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnPreview'] = ResolversParentTypes['ReturnPreview']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refundOwed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SearchPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchPart'] = ResolversParentTypes['SearchPart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelinePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelinePart'] = ResolversParentTypes['TimelinePart']> = {
  amount?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['CurrencyCode']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  typename?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateProductResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductResult'] = ResolversParentTypes['UpdateProductResult']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RepeatedMutation' | 'UpdateProductSuccess', ParentType, ContextType>;
};

export type UpdateProductSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductSuccess'] = ResolversParentTypes['UpdateProductSuccess']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CustomerBlacklisted' | 'InvalidInput' | 'NotFound' | 'NotReturnable' | 'Overpaid' | 'RepeatedMutation', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AddPriceRuleResult?: AddPriceRuleResultResolvers<ContextType>;
  AddPriceRuleSuccess?: AddPriceRuleSuccessResolvers<ContextType>;
  CancelOrderResult?: CancelOrderResultResolvers<ContextType>;
  CancelOrderSuccess?: CancelOrderSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CountGroup?: CountGroupResolvers<ContextType>;
  Counts?: CountsResolvers<ContextType>;
  CreateCategoryResult?: CreateCategoryResultResolvers<ContextType>;
  CreateCategorySuccess?: CreateCategorySuccessResolvers<ContextType>;
  CreatePriceListResult?: CreatePriceListResultResolvers<ContextType>;
  CreatePriceListSuccess?: CreatePriceListSuccessResolvers<ContextType>;
  CreateProductResult?: CreateProductResultResolvers<ContextType>;
  CreateProductSuccess?: CreateProductSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerBlacklisted?: CustomerBlacklistedResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Employee?: EmployeeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldProblem?: FieldProblemResolvers<ContextType>;
  FieldState?: FieldStateResolvers<ContextType>;
  ImportOrdersResult?: ImportOrdersResultResolvers<ContextType>;
  ImportOrdersSuccess?: ImportOrdersSuccessResolvers<ContextType>;
  Instalment?: InstalmentResolvers<ContextType>;
  InstalmentConnection?: InstalmentConnectionResolvers<ContextType>;
  InstalmentEdge?: InstalmentEdgeResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  Language?: LanguageResolvers;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotReturnable?: NotReturnableResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderReturn?: OrderReturnResolvers<ContextType>;
  OrderReturnConnection?: OrderReturnConnectionResolvers<ContextType>;
  OrderReturnEdge?: OrderReturnEdgeResolvers<ContextType>;
  OrderTotals?: OrderTotalsResolvers<ContextType>;
  Overpaid?: OverpaidResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PersonalPage?: PersonalPageResolvers<ContextType>;
  PersonalRecord?: PersonalRecordResolvers<ContextType>;
  PlaceOrderResult?: PlaceOrderResultResolvers<ContextType>;
  PlaceOrderSuccess?: PlaceOrderSuccessResolvers<ContextType>;
  PlanInstalmentsResult?: PlanInstalmentsResultResolvers<ContextType>;
  PlanInstalmentsSuccess?: PlanInstalmentsSuccessResolvers<ContextType>;
  PriceList?: PriceListResolvers<ContextType>;
  PriceListConnection?: PriceListConnectionResolvers<ContextType>;
  PriceListEdge?: PriceListEdgeResolvers<ContextType>;
  PriceQuote?: PriceQuoteResolvers<ContextType>;
  PriceQuoteLine?: PriceQuoteLineResolvers<ContextType>;
  PriceRule?: PriceRuleResolvers<ContextType>;
  PriceRuleConnection?: PriceRuleConnectionResolvers<ContextType>;
  PriceRuleEdge?: PriceRuleEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductCategory?: ProductCategoryResolvers<ContextType>;
  ProductCategoryConnection?: ProductCategoryConnectionResolvers<ContextType>;
  ProductCategoryEdge?: ProductCategoryEdgeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Receipt?: ReceiptResolvers<ContextType>;
  ReceiptConnection?: ReceiptConnectionResolvers<ContextType>;
  ReceiptEdge?: ReceiptEdgeResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  RecordReceiptResult?: RecordReceiptResultResolvers<ContextType>;
  RecordReceiptSuccess?: RecordReceiptSuccessResolvers<ContextType>;
  RepeatedMutation?: RepeatedMutationResolvers<ContextType>;
  ReturnOrderLineResult?: ReturnOrderLineResultResolvers<ContextType>;
  ReturnOrderLineSuccess?: ReturnOrderLineSuccessResolvers<ContextType>;
  ReturnPreview?: ReturnPreviewResolvers<ContextType>;
  SearchPart?: SearchPartResolvers<ContextType>;
  TimelinePart?: TimelinePartResolvers<ContextType>;
  UpdateProductResult?: UpdateProductResultResolvers<ContextType>;
  UpdateProductSuccess?: UpdateProductSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

