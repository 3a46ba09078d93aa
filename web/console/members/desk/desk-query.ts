import { graphql } from '../../../generated/index.ts';

export const CallersByDigits = graphql(`
  query CallersByDigits($digits: String!) {
    customersByDigits(digits: $digits, first: 20) {
      matches {
        line
        exact
        number {
          number
          masked
        }
        customer {
          id
          name
          kind
          number
          tier {
            code
            name
          }
          owner {
            id
            name
          }
          basic {
            city {
              code
              name
            }
          }
        }
        contact {
          id
          name
        }
      }
      more
    }
  }
`);

export const RegisterCaller = graphql(`
  mutation RegisterCaller($input: RegisterCallerInput!) {
    registerCaller(input: $input) {
      ... on RegisterCallerSuccess {
        known
        customers {
          id
        }
      }
      ...RefusalParts
    }
  }
`);

export const CallerCheckParts = graphql(`
  fragment CallerCheckParts on CallerCheck {
    questions {
      code
      weak
    }
    needed
    attemptsLeft
    lockedUntil
    verification {
      id
      verifiedAt
      validUntil
      verifiedBy {
        id
        name
      }
    }
  }
`);

export const CallerCheckOfCustomer = graphql(`
  query CallerCheckOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      callerCheck {
        ...CallerCheckParts
      }
    }
  }
`);

export const VerifyCaller = graphql(`
  mutation VerifyCallerByAnswers($input: VerifyCallerInput!) {
    verifyCaller(input: $input) {
      ... on VerifyCallerSuccess {
        customer {
          id
        }
      }
      ... on CallerNotVerified {
        attemptsLeft
      }
      ...RefusalParts
    }
  }
`);

export const EndVerification = graphql(`
  mutation EndVerificationOfCaller($input: EndVerificationInput!) {
    endVerification(input: $input) {
      ... on EndVerificationSuccess {
        customer {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
