import { graphql } from '../../../generated/index.ts';

/** A message as its page shows it, and as sending again gives it back. */
export const MessageParts = graphql(`
  fragment MessageParts on Message {
    id
    moment
    letter
    purpose
    status
    reason
    missingFields
    attempts
    language
    address
    subject
    text
    createdAt
    settledAt
    wordsEndedAt
    resendable
    template {
      id
      version
    }
  }
`);

export const ResendMessage = graphql(`
  mutation ResendMessage($input: ResendMessageInput!) {
    resendMessage(input: $input) {
      ... on ResendMessageSuccess {
        notice {
          ...MessageParts
        }
      }
      ...RefusalParts
    }
  }
`);
