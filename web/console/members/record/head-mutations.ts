import { graphql } from '../../../generated/index.ts';

export const EnrolMember = graphql(`
  mutation EnrolMember($input: EnrolCustomerInput!) {
    enrolCustomer(input: $input) {
      ... on EnrolCustomerSuccess {
        customer {
          id
          ...MemberHead
        }
      }
      ...RefusalParts
    }
  }
`);
export const RecordHandbook = graphql(`
  mutation RecordHandbookOfMember($input: RecordHandbookInput!) {
    recordHandbook(input: $input) {
      ... on RecordHandbookSuccess {
        customer {
          id
          ...MemberHead
        }
      }
      ...RefusalParts
    }
  }
`);
export const InviteMember = graphql(`
  mutation InviteMemberToPages($input: InviteMemberInput!) {
    inviteMember(input: $input) {
      ... on InviteMemberSuccess {
        invitation {
          id
          state
        }
      }
      ...RefusalParts
    }
  }
`);
export const MoveStage = graphql(`
  mutation MoveStageOfCustomer($input: MoveStageInput!) {
    moveStage(input: $input) {
      ... on MoveStageSuccess {
        customer {
          id
          ...MemberHead
        }
      }
      ...RefusalParts
    }
  }
`);
export const AssignMember = graphql(`
  mutation AssignMember($input: AssignCustomerInput!) {
    assignCustomer(input: $input) {
      ... on AssignCustomerSuccess {
        customer {
          id
          ...MemberHead
        }
      }
      ...RefusalParts
    }
  }
`);
