import type { MemberLabelsQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';

export const MemberLabels = graphql(`
  query MemberLabels(
    $filter: CustomerFilter
    $sort: CustomerSort
    $first: Int!
    $after: String
  ) {
    customers(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        id
        name
        basic {
          address
          postcode
          province {
            name
          }
          city {
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
type Node = NonNullable<MemberLabelsQuery['customers']>['nodes'][number];
type Place = { name: string } | null;
export type Labelled = Pick<Node, 'name'> & {
  basic: { address: string | null; postcode: string | null; province: Place; city: Place } | null;
};

/** A label as the post reads it in China: postcode, place, street, name. None without a street. */
export function labelLines({ name, basic }: Labelled): string[] {
  if (!basic?.address) return [];
  const place = [...new Set([basic.province?.name, basic.city?.name].filter(Boolean))].join('');
  return [basic.postcode, place, basic.address, name].filter((line): line is string => Boolean(line));
}
