import type { CustomerTiesQuery } from '../../../generated/graphql.ts';
import type { Node, Tie } from '../../../kit/network/path.ts';

type Customer = NonNullable<CustomerTiesQuery['customer']>;
type Served = NonNullable<
  NonNullable<NonNullable<Customer['contacts']>['nodes'][number]['contact']>['companies']
>[number];
/** What a contact is to a company, in the reader's words. */
type WordOf = (served: Pick<Served, 'title' | 'role'>) => string;

/** An organisation, who speaks for it, and for which others they speak; what the reader may not see is not in it. */
export function networkOf(customer: Customer, wordOf: WordOf): { nodes: Node[]; ties: Tie[] } {
  const nodes = new Map<string, Node>();
  const ties: Tie[] = [];
  const organisation = ({ id, name }: { id: string; name?: string | null | undefined }) =>
    nodes.set(id, { key: id, name: name ?? '…', kind: 'organisation', to: `/members/${id}` });
  organisation(customer);
  for (const { contact } of customer.contacts?.nodes ?? []) {
    if (!contact) continue;
    nodes.set(contact.id, {
      key: contact.id,
      name: contact.name ?? '…',
      kind: 'contact',
      to: `/members/contacts/${contact.id}`,
    });
    for (const served of contact.companies ?? []) {
      if (!served.company) continue;
      organisation(served.company);
      ties.push({ from: contact.id, to: served.company.id, name: wordOf(served) });
    }
  }
  return { nodes: [...nodes.values()], ties };
}
