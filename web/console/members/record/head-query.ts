import { graphql } from '../../../generated/index.ts';

/** What the header says of a customer, and what the actions need to know. */
export const MemberHead = graphql(`
  fragment MemberHead on Customer {
    id
    version
    kind
    name
    number
    stage
    hold {
      reason
    }
    departmentPath
    tags
    needFlags {
      ...NeedFlag
    }
    review {
      state
    }
    unit
    parent {
      id
      name
    }
    tier {
      code
      name
    }
    owner {
      id
      name
    }
    value {
      keyAccount
      blacklisted
      roles
    }
    basic {
      province {
        code
        name
      }
      city {
        code
        name
      }
      mobile {
        number
        masked
      }
    }
    source {
      referrer {
        id
        name
      }
    }
    enrolment {
      number
      place
      enrolledAt
      handbook {
        sentOn
        way
      }
    }
  }
`);

export const MemberRecord = graphql(`
  query MemberRecord($id: ID!) {
    customer(id: $id) {
      id
      name
      shownAs {
        id
      }
      ...MemberHead
      ...CustomerFacts
    }
  }
`);
