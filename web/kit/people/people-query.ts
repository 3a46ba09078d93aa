import { graphql } from '../../generated/index.ts';

export const PeopleFound = graphql(`
  query PeopleFound($filter: EmployeeFilter, $first: Int!, $after: String) {
    employees(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        name
        department {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const PersonOf = graphql(`
  query PersonOf($id: ID!) {
    employee(id: $id) {
      id
      name
    }
  }
`);
