import { graphql } from '../../generated/index.ts';

export const SignUpTexts = graphql(`
  query SignUpTexts {
    consentTexts {
      ...ConsentTextParts
    }
  }
`);
export const ApplyForMembership = graphql(`
  mutation ApplyForMembership($input: ApplyForMembershipInput!) {
    applyForMembership(input: $input) {
      ... on ApplyForMembershipSuccess {
        accepted
      }
      ...RefusalParts
    }
  }
`);
