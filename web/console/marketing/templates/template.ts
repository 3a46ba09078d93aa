import { graphql } from '../../../generated/index.ts';

/** One version of a letter's words. */
export const TemplateParts = graphql(`
  fragment TemplateParts on MessageTemplate {
    id
    letter
    moment
    purpose
    channel
    language
    version
    subject
    body
    allowedFields
    publishedAt
    publishedBy {
      id
      name
    }
    current
  }
`);

export const TemplatePage = graphql(`
  query TemplatePage($letter: Letter!, $language: Language!) {
    messageTemplates(filter: { letter: $letter, language: $language }, first: 50) {
      nodes {
        ...TemplateParts
      }
    }
  }
`);

export const PublishTemplate = graphql(`
  mutation PublishTemplate($input: PublishTemplateInput!) {
    publishTemplate(input: $input) {
      ... on PublishTemplateSuccess {
        template {
          ...TemplateParts
        }
      }
      ...RefusalParts
    }
  }
`);

export const PreviewTemplate = graphql(`
  query PreviewTemplate($input: PreviewTemplateInput!) {
    previewTemplate(input: $input) {
      ... on PreviewTemplateSuccess {
        subject
        text
        exampleFields
      }
      ...RefusalParts
    }
  }
`);
