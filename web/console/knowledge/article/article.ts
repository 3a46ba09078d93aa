import { graphql } from '../../../generated/index.ts';

/** An article as its page shows it, and as each step gives it back. */
export const ArticleParts = graphql(`
  fragment ArticleParts on Article {
    id
    title
    body
    language
    category
    audience
    kinds
    topicCodes
    products {
      id
      name
    }
    version
    state
    publishedAt
    revision
    versions {
      version
      state
      title
      body
      language
      writtenAt
      publishedAt
      author {
        id
        name
      }
      approver {
        id
        name
      }
    }
  }
`);

export const ArticlePage = graphql(`
  query ArticlePage($id: ID!) {
    article(id: $id) {
      ...ArticleParts
    }
  }
`);

export const DraftArticle = graphql(`
  mutation DraftArticle($input: DraftArticleInput!) {
    draftArticle(input: $input) {
      ... on DraftArticleSuccess {
        article {
          ...ArticleParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const ReviseArticle = graphql(`
  mutation ReviseArticle($input: ReviseArticleInput!) {
    reviseArticle(input: $input) {
      ... on ReviseArticleSuccess {
        article {
          ...ArticleParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const SubmitArticle = graphql(`
  mutation SubmitArticle($input: SubmitArticleInput!) {
    submitArticle(input: $input) {
      ... on SubmitArticleSuccess {
        article {
          ...ArticleParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const PublishArticle = graphql(`
  mutation PublishArticle($input: PublishArticleInput!) {
    publishArticle(input: $input) {
      ... on PublishArticleSuccess {
        article {
          ...ArticleParts
        }
      }
      ...RefusalParts
    }
  }
`);
export const WithdrawArticle = graphql(`
  mutation WithdrawArticle($input: WithdrawArticleInput!) {
    withdrawArticle(input: $input) {
      ... on WithdrawArticleSuccess {
        article {
          ...ArticleParts
        }
      }
      ...RefusalParts
    }
  }
`);
