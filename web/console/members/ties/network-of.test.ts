import type { CustomerTiesQuery } from '../../../generated/graphql.ts';
import { networkOf } from './network-of.ts';

type Customer = NonNullable<CustomerTiesQuery['customer']>;
const company = (id: string, name: string) => ({ __typename: 'Customer', id, name }) as const;
const served = (title: string | null, role: 'BUYER' | 'USER' | null, of: ReturnType<typeof company> | null) =>
  ({ __typename: 'CompanyContact', title, role, company: of }) as const;

test('contacts tie the organisations that the reader may see', () => {
  const north = company('north', 'North');
  const companies = [
    served('Buyer', 'BUYER', north),
    served(null, 'USER', company('south', 'South')),
    served('Owner', null, null),
  ];
  const { nodes, ties } = networkOf(
    {
      ...north,
      contacts: {
        __typename: 'CompanyContactConnection',
        nodes: [
          { __typename: 'CompanyContact', contact: { __typename: 'Contact', id: 'li', name: 'Li', companies } },
          { __typename: 'CompanyContact', contact: null },
        ],
        pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
      },
    } satisfies Customer,
    ({ title, role }) => title ?? String(role),
  );
  expect(nodes.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'organisation North',
    'contact Li',
    'organisation South',
  ]);
  expect(ties).toEqual([
    { from: 'li', to: 'north', name: 'Buyer' },
    { from: 'li', to: 'south', name: 'USER' },
  ]);
});
