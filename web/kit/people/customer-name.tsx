import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../api/use-ask.ts';
import { useMissed } from '../states/away.ts';
import { Person } from '../values/values.tsx';

const CustomerOf = graphql(`
  query CustomerOf($id: ID!) {
    customer(id: $id) {
      id
      name
    }
  }
`);

/** A customer by name; of whom nothing is told, nobody. */
export function CustomerName({ id }: { id: string }) {
  const { data, missing } = useAsk(CustomerOf, id ? { id } : skipToken);
  useMissed(missing);
  return <Person name={data?.customer?.name} />;
}
