/** What is measured. Variables vary, so that nothing can be answered from a cache of whole answers. */
export type Operation = {
  name: string;
  query: string;
  /** Variables of the nth request, over pages that the rows fill. */
  variables(at: number, cursors: readonly string[]): Record<string, unknown>;
  /** Whether an answer is what was asked for: a fast refusal must not count. */
  isAnswered(data: Page | undefined): boolean;
};

type Customer = { orders?: { nodes: unknown[] } | null; requests?: { nodes: unknown[] } | null };
export type Page = { customers: { nodes: Customer[] } };

/** The page size of the product where a client names none. */
const PAGE = 25;
const pageFrom = (at: number, cursors: readonly string[]) => ({
  first: PAGE,
  after: cursors[(at * 7) % cursors.length],
});

/** Touches customers alone. */
const list: Operation = {
  name: 'one subgraph',
  query: `query CustomerList($first: Int!, $after: String) {
    customers(first: $first, after: $after) {
      nodes { id kind number name language departmentPath version createdAt tier { code name } basic { age country { code name } province { code name } city { code name } } }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: pageFrom,
  isAnswered: (data) => data?.customers.nodes.length === PAGE,
};

/** Customers, with their latest orders (orders) and requests (service), and the orders that these are about (orders). */
const board: Operation = {
  name: 'three subgraphs',
  query: `query CustomerBoard($first: Int!, $after: String) {
    customers(first: $first, after: $after) {
      nodes {
        id kind number name departmentPath tier { code name }
        orders(first: 3) { nodes { id number status placedAt total { amount currency } open { amount currency } } }
        requests(first: 2) { nodes { id number kind subject status openedAt overdue order { id number status total { amount currency } } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  variables: pageFrom,
  isAnswered: (data) =>
    data?.customers.nodes.length === PAGE &&
    data.customers.nodes.every((each) => Array.isArray(each.orders?.nodes) && Array.isArray(each.requests?.nodes)),
};

export const operations: readonly Operation[] = [board, list];

/** Asks for the places where pages begin. */
export const cursorsQuery = '{ customers(first: 150) { edges { cursor } } }';
