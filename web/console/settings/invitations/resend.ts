import { graphql } from '../../../generated/index.ts';

export const ResendInvitation = graphql(`
  mutation ResendInvitation($input: ResendInvitationInput!) {
    resendInvitation(input: $input) {
      ... on ResendInvitationSuccess {
        invitation {
          id
          state
          attempts
          reason
          mail
          sentAt
        }
      }
      ...RefusalParts
    }
  }
`);
