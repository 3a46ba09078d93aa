import { useQuery } from '@apollo/client/react';
import { graphql } from '../../../generated/index.ts';

const TiersInForce = graphql(`
  query TiersInForce {
    tiers {
      code
      name
    }
  }
`);

/** The tiers of the rule in force, from the lowest to the highest; empty until they are known. */
export function useTiers(): readonly { code: string; name: string }[] {
  const { data } = useQuery(TiersInForce, { errorPolicy: 'all' });
  return data?.tiers ?? [];
}
