import { graphql } from '../../generated/index.ts';

export const InquiryParts = graphql(`
  fragment InquiryParts on PostingInquiry {
    id
    message
    state
    askedAt
    contact {
      name
      mobile
      mail
    }
  }
`);
/** What was asked about one posting: of the reader's own by others, of another's by him. */
export const InquiriesOf = graphql(`
  fragment InquiriesOf on Posting {
    id
    isMine
    myInquiry {
      id
      ...InquiryParts
    }
    inquiries(first: 50) {
      nodes {
        id
        ...InquiryParts
      }
    }
  }
`);
export const MemberPosting = graphql(`
  query MemberPosting($id: ID!, $after: String) {
    posting(id: $id) {
      id
      state
      ...PostingParts
      ...InquiriesOf
    }
  }
`);
export const MyInquiries = graphql(`
  query MyInquiries($first: Int!, $after: String) {
    myInquiries(first: $first, after: $after) {
      nodes {
        id
        ...InquiryParts
        posting {
          id
          title
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const AskPoster = graphql(`
  mutation AskPoster($input: AskPosterInput!) {
    askPoster(input: $input) {
      ... on AskPosterSuccess {
        posting {
          id
          ...InquiriesOf
        }
      }
      ...RefusalParts
    }
  }
`);
export const AnswerInquiry = graphql(`
  mutation AnswerInquiry($input: AnswerInquiryInput!) {
    answerInquiry(input: $input) {
      ... on AnswerInquirySuccess {
        posting {
          id
          ...InquiriesOf
        }
      }
      ...RefusalParts
    }
  }
`);
export const ReportPosting = graphql(`
  mutation ReportPosting($input: ReportPostingInput!) {
    reportPosting(input: $input) {
      ... on ReportPostingSuccess {
        posting {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
