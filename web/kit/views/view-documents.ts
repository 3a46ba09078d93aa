import { graphql } from '../../generated/index.ts';

export const ViewTab = graphql(`
  fragment ViewTab on SavedView {
    id
    name
    filter
    sort {
      field
      direction
    }
    columns
    options
    sharing
    isDefault
    mayChange
  }
`);

export const SavedViews = graphql(`
  query SavedViews($list: String!) {
    savedViews(list: $list) {
      id
      ...ViewTab
    }
  }
`);

export const CreateView = graphql(`
  mutation CreateView($input: CreateViewInput!) {
    createView(input: $input) {
      ... on CreateViewSuccess {
        view {
          id
          ...ViewTab
        }
      }
      ...RefusalParts
    }
  }
`);

export const UpdateView = graphql(`
  mutation UpdateView($input: UpdateViewInput!) {
    updateView(input: $input) {
      ... on UpdateViewSuccess {
        view {
          id
          ...ViewTab
        }
      }
      ...RefusalParts
    }
  }
`);

export const RemoveView = graphql(`
  mutation RemoveView($input: RemoveViewInput!) {
    removeView(input: $input) {
      ... on RemoveViewSuccess {
        viewId
      }
      ...RefusalParts
    }
  }
`);
