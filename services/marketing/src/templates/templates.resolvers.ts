import { connectionResolvers, signedIn } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { rights } from '../permissions.ts';
import { letters } from './letters.ts';
import { previewTemplate } from './preview-template.ts';
import { type PublishTemplateSuccess, publishTemplate } from './publish-template.ts';
import { type TemplateRow, templatesPage } from './template-store.ts';

export const templateResolvers: Resolvers = {
  MessageTemplate: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      signedIn(context) && context.loaders.template.load(id),
    letter: ({ code }: TemplateRow) => code,
    moment: ({ code }: TemplateRow) => letters[code].moment,
    purpose: ({ code }: TemplateRow) => letters[code].purpose,
    allowedFields: ({ code }: TemplateRow) => Object.keys(letters[code].fields),
    publishedBy: ({ publishedBy }: TemplateRow) => publishedBy && { __typename: 'Employee', id: publishedBy },
    current: ({ supersededAt }: TemplateRow) => supersededAt === null,
  },
  PreviewTemplateResult: { __resolveType: ({ __typename }) => __typename },
  PublishTemplateResult: { __resolveType: ({ __typename }) => __typename },
  PublishTemplateSuccess: {
    template: ({ templateId }: PublishTemplateSuccess, _, { loaders }) => loaders.template.load(templateId),
  },
  ...connectionResolvers('MessageTemplateConnection'),
  Query: {
    messageTemplates: (_, { filter, ...args }, context) => {
      rights.require(signedIn(context), 'template', 'read');
      return templatesPage(context.db.read, filter ?? {}, args);
    },
    previewTemplate: (_, { input }, context) => previewTemplate(context, input),
  },
  Mutation: {
    publishTemplate: (_, { input }, context) => publishTemplate(context, input),
  },
};
