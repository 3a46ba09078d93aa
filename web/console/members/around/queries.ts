import { graphql } from '../../../generated/index.ts';

export const OrdersOfCustomer = graphql(`
  query OrdersOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      orders(first: 3) {
        nodes {
          id
          number
          status
          placedAt
          total {
            amount
            currency
          }
        }
      }
    }
  }
`);
export const ObjectRecordsOfCustomer = graphql(`
  query ObjectRecordsOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      objectRecords(first: 5) {
        nodes {
          id
          name
          object {
            key
            label
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
export const RequestsOfCustomer = graphql(`
  query RequestsOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      requests(first: 3) {
        nodes {
          id
          number
          subject
          status
          overdue
        }
      }
    }
  }
`);
export const PointsOfCustomer = graphql(`
  query PointsOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      pointsAccount {
        entries(first: 3) {
          nodes {
            id
            kind
            points
            postedAt
          }
        }
      }
    }
  }
`);
export const TasksOfCustomer = graphql(`
  query TasksOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      tasks(first: 3) {
        nodes {
          id
          title
          status
          dueAt
        }
      }
    }
  }
`);
export const MessagesOfCustomer = graphql(`
  query MessagesOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      messages(first: 3) {
        nodes {
          id
          subject
          status
          createdAt
        }
      }
    }
  }
`);
export const ContactsOfCustomer = graphql(`
  query ContactsOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      kind
      contacts(first: 4) {
        nodes {
          title
          preferred
          contact {
            id
            name
          }
        }
      }
    }
  }
`);
