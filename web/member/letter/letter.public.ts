import { graphql } from '../../generated/index.ts';

export const OwnChoice = graphql(`
  fragment OwnChoice on LetterChoice {
    purpose
    channel
    granted
    pending
  }
`);
export const OwnData = graphql(`
  fragment OwnData on LetterData {
    kind
    name
    language
    mobile
    phone
    mail
    province {
      code
      name
    }
    city {
      code
      name
    }
    address
    postcode
  }
`);
export const FollowLink = graphql(`
  query FollowLink($code: String!) {
    letterLink(code: $code) {
      purpose
      mail
      expiresAt
      choices {
        ...OwnChoice
      }
      data {
        ...OwnData
      }
    }
    consentTexts {
      ...ConsentTextParts
    }
  }
`);
export const ChooseByLink = graphql(`
  mutation ChooseByLink($input: ChooseByLinkInput!) {
    chooseByLink(input: $input) {
      ... on ChooseByLinkSuccess {
        choices {
          ...OwnChoice
        }
      }
      ...RefusalParts
    }
  }
`);
export const ConfirmByLink = graphql(`
  mutation ConfirmByLink($input: ConfirmByLinkInput!) {
    confirmByLink(input: $input) {
      ... on ConfirmByLinkSuccess {
        done
      }
      ...RefusalParts
    }
  }
`);
