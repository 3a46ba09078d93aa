import { graphql } from '../../../generated/index.ts';

export const StructureOf = graphql(`
  query StructureOfOrganisation($id: ID!) {
    customer(id: $id) {
      id
      version
      kind
      name
      unit
      parent {
        id
        name
      }
      above {
        id
        name
        unit
      }
      structureTotals {
        ...TotalsOf
      }
    }
  }
`);
export const TotalsOf = graphql(`
  fragment TotalsOf on StructureTotals {
    units
    members
    contacts
    orders
    paid {
      amount
      currency
    }
    isWhole
  }
`);
/** An organisation and all below it; each with what stands nearest above it. */
export const OrganisationsWithin = graphql(`
  query OrganisationsWithin($filter: CustomerFilter!, $first: Int!, $after: String) {
    customers(filter: $filter, sort: { field: NAME, direction: ASC }, first: $first, after: $after) {
      nodes {
        id
        name
        unit
        parent {
          id
        }
        structureTotals(below: false) {
          ...TotalsOf
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const FindOrganisations = graphql(`
  query FindOrganisations($filter: CustomerFilter!) {
    customers(filter: $filter, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);
export const PlaceOrganisation = graphql(`
  mutation PlaceOrganisation($input: PlaceOrganisationInput!) {
    placeOrganisation(input: $input) {
      ... on PlaceOrganisationSuccess {
        customer {
          id
          ...MemberHead
        }
      }
      ...RefusalParts
    }
  }
`);
