import { graphql } from '../../generated/index.ts';

export const PanelOfViewer = graphql(`
  query PanelOfViewer {
    preferences {
      panel
    }
  }
`);

export const SavePanel = graphql(`
  mutation SavePanel($input: SavePreferencesInput!) {
    savePreferences(input: $input) {
      ... on SavePreferencesSuccess {
        preferences {
          panel
        }
      }
      ...RefusalParts
    }
  }
`);

/** What the viewer finished lately. */
export const WorkLog = graphql(`
  query WorkLog($done: TaskFilter) {
    tasks(filter: $done, first: 10) {
      nodes {
        id
        title
        result
        doneAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
