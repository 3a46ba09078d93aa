import { graphql } from '../../generated/index.ts';

/** A record that was marked or opened, by the name that it has today; by another word where that one is never absent. */
export const KeptLine = graphql(`
  fragment KeptLine on KeptRecord {
    at
    reference {
      typename
      id
      record {
        ... on Customer {
          id
          name
        }
        ... on Contact {
          id
          name
        }
        ... on Order {
          id
          orderNumber: number
        }
        ... on ServiceRequest {
          id
          number
          subject
        }
        ... on Task {
          id
          title
        }
        ... on Product {
          id
          productName: name
        }
        ... on Article {
          id
          title
        }
      }
    }
  }
`);

export const KeptRecords = graphql(`
  query KeptRecords {
    favourites {
      ...KeptLine
    }
    recentRecords {
      ...KeptLine
    }
  }
`);

/** Which records are marked, without asking other services for their names. */
export const MarkedRecords = graphql(`
  query MarkedRecords {
    favourites {
      at
      reference {
        typename
        id
      }
    }
  }
`);

export const AddFavourite = graphql(`
  mutation AddFavourite($input: AddFavouriteInput!) {
    addFavourite(input: $input) {
      ... on AddFavouriteSuccess {
        favourites {
          at
          reference {
            typename
            id
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemoveFavourite = graphql(`
  mutation RemoveFavourite($input: RemoveFavouriteInput!) {
    removeFavourite(input: $input) {
      ... on RemoveFavouriteSuccess {
        favourites {
          at
          reference {
            typename
            id
          }
        }
      }
      ...RefusalParts
    }
  }
`);

export const NoteVisit = graphql(`
  mutation NoteVisit($input: NoteVisitInput!) {
    noteVisit(input: $input) {
      ... on NoteVisitSuccess {
        __typename
      }
      ...RefusalParts
    }
  }
`);
