import { GraphQLError } from 'graphql';

/** Two small subgraphs of the house's shape: customers, and orders that hang on them. */
export const VISIBLE = '01920000-0000-7000-8000-00000000c001';
export const HIDDEN = '01920000-0000-7000-8000-00000000c002';
const SECRET = 'relation "customer" does not exist';

const parts =
  (area: string) =>
  (
    _: unknown,
    { customerId, first, before, kinds }: { customerId: string; first: number; before?: string; kinds?: string[] },
  ) =>
    customerId !== VISIBLE
      ? []
      : Array.from({ length: 5 }, (_, at) => ({
          id: `01920000-0000-7000-8000-0000000000${area === 'orders' ? 'a' : 'b'}${at}`,
          // both tell of the same minutes, so that ties are ordered by id
          time: new Date(Date.UTC(2026, 0, 1, 12, at)).toISOString(),
          kind: area === 'orders' ? 'ORDER_PAID' : 'STAGE_CHANGED',
          typename: area === 'orders' ? 'Order' : 'StageMove',
          subjectId: `${area}-${at}`,
          amount: area === 'orders' ? '12.50' : null,
          currency: area === 'orders' ? 'CNY' : null,
        }))
          .reverse()
          .filter(({ kind }) => !kinds || kinds.includes(kind))
          .filter(({ time, id }) => !before || `${time}|${id}` < before)
          .slice(0, first);

const common = (area: string) => ({
  _permissions: () => [`${area === 'orders' ? 'order' : 'customer'}.read`],
  _customerVisible: (_: unknown, { id }: { id: string }) => id === VISIBLE,
  _timeline: parts(area),
  _search: (_: unknown, { query }: { query: string }) =>
    query === '张'
      ? [
          {
            typename: area === 'orders' ? 'Order' : 'Customer',
            id: VISIBLE,
            title: `${area} 张`,
            score: area === 'orders' ? 0.5 : 0.9,
          },
        ]
      : [],
});

export const smallGraph = {
  customers: {
    sdl: `
      type Customer @key(fields: "id") { id: ID! name: String birthday: Date parent: Customer twin: Customer @deprecated }
      type CustomerConnection { nodes: [Customer!]! }
      extend type Query {
        customers(first: Int, last: Int): CustomerConnection
        self: Customer
        forbidden: String
        fault: String
        wrong: String
        sum(of: [Int!]!): Int
        born(day: Date!): String
      }
      type Mutation {
        applyForMembership(mail: String!): Boolean
        unsubscribeByLink(input: UnsubscribeByLinkInput!): UnsubscribeByLinkResult!
      }
      input UnsubscribeByLinkInput { clientMutationId: ID! code: String! }
      type UnsubscribeByLinkSuccess { done: Boolean! }
      union UnsubscribeByLinkResult = UnsubscribeByLinkSuccess | NotFound
    `,
    resolvers: {
      Query: {
        ...common('customers'),
        customers: () => ({ nodes: [{ id: VISIBLE, name: '张三' }] }),
        self: () => ({ id: VISIBLE, name: '张三' }),
        sum: (_: unknown, { of }: { of: number[] }) => of.length,
        born: (_: unknown, { day }: { day: string }) => day,
        forbidden: () => {
          throw new GraphQLError('Not allowed', {
            extensions: { code: 'FORBIDDEN', http: { status: 500 }, secret: SECRET },
          });
        },
        wrong: () => {
          throw new GraphQLError('day: too early', { extensions: { code: 'BAD_USER_INPUT', path: ['day'] } });
        },
        fault: () => {
          throw new Error(SECRET);
        },
      },
      Mutation: {
        applyForMembership: () => true,
        unsubscribeByLink: (_: unknown, { input: { code } }: { input: { code: string } }) => ({
          __typename: code.length === 43 ? 'UnsubscribeByLinkSuccess' : 'NotFound',
        }),
      },
      Customer: {
        __resolveReference: ({ id }: { id: string }) => (id === VISIBLE ? { id, name: '张三' } : null),
        parent: ({ id }: { id: string }) => ({ id, name: '张三' }),
      },
    },
  },
  orders: {
    sdl: `
      type Customer @key(fields: "id") { id: ID! orders(first: Int = 25): OrderConnection }
      type Order @key(fields: "id") { id: ID! number: String! customer: Customer }
      type OrderConnection { nodes: [Order!]! }
      extend type Query { orders(first: Int = 25): OrderConnection }
      type Mutation { placeOrder(clientMutationId: ID!): Order }
    `,
    resolvers: {
      Query: {
        ...common('orders'),
        orders: () => ({ nodes: [{ id: 'o1', number: 'A1', customer: { id: VISIBLE } }] }),
      },
      Mutation: { placeOrder: () => ({ id: 'o2', number: 'A2' }) },
      Customer: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        orders: ({ id }: { id: string }) => (id === VISIBLE ? { nodes: [{ id: 'o1', number: 'A1' }] } : null),
      },
      Order: { __resolveReference: ({ id }: { id: string }) => (id === 'o1' ? { id, number: 'A1' } : null) },
    },
  },
};
