import { graphql } from '../../../generated/index.ts';

/** Everybody's layout and that of each role. */
export const LayoutsToSet = graphql(`
  query LayoutsToSet($entity: LayoutEntity!, $object: String) {
    layouts(entity: $entity, object: $object) {
      ...LayoutParts
    }
  }
`);

export const LayoutVersions = graphql(`
  query LayoutVersions($entity: LayoutEntity!, $object: String, $role: String, $after: String) {
    layoutVersions(entity: $entity, object: $object, role: $role, first: 10, after: $after) {
      nodes {
        ...LayoutParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const SaveLayout = graphql(`
  mutation SaveLayout($input: SaveLayoutInput!) {
    saveLayout(input: $input) {
      ... on SaveLayoutSuccess {
        layout {
          ...LayoutParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const ResetLayout = graphql(`
  mutation ResetLayout($input: ResetLayoutInput!) {
    resetLayout(input: $input) {
      ... on ResetLayoutSuccess {
        layout {
          ...LayoutParts
        }
      }
      ...RefusalParts
    }
  }
`);
