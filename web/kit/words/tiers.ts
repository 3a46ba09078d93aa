import { graphql } from '../../generated/index.ts';
import { useWords } from './use-words.ts';

const TiersInForce = graphql(`
  query TiersInForce {
    tiers {
      code
      name
    }
  }
`);
type Tier = { code: string; name: string };

/** The tiers of the rule in force, from the lowest to the highest; empty until they are known. */
export function useTiers(): readonly Tier[] {
  return useWords(TiersInForce)?.tiers ?? [];
}

/** The tier that a record names by its code; one that the rule in force no longer has is called by its code. */
export const tierOf = (tiers: readonly Tier[], code: string): Tier | undefined =>
  tiers.length === 0 ? undefined : (tiers.find((tier) => tier.code === code) ?? { code, name: code });
