import { graphql } from '../../generated/index.ts';

export const FindRecords = graphql(`
  query FindRecords($text: String!, $first: Int!) {
    search(query: $text, first: $first) {
      hits {
        entityType
        entityId
        title
        service
      }
      missing
    }
  }
`);
