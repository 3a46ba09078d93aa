import { connectionResolvers, type PageArguments, page, type Resolvers, signedIn, sql } from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { letters } from './letters.ts';
import { previewTemplate } from './preview-template.ts';
import { type PublishTemplateSuccess, publishTemplate } from './publish-template.ts';
import { type TemplateFilter, type TemplateRow, templatesMatching } from './template-store.ts';

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
  PreviewTemplateResult: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  PublishTemplateResult: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  PublishTemplateSuccess: {
    template: ({ templateId }: PublishTemplateSuccess, _: unknown, { loaders }: Context) =>
      loaders.template.load(templateId),
  },
  ...connectionResolvers('MessageTemplateConnection'),
  Query: {
    messageTemplates: (
      _: unknown,
      { filter, ...args }: PageArguments & { filter?: TemplateFilter | null },
      context: Context,
    ) => {
      rights.require(signedIn(context), 'template', 'read');
      return page<TemplateRow>(context.db.read, {
        select: sql`t.*`,
        from: sql`message_template t`,
        where: templatesMatching(filter ?? {}),
        order: [
          { column: 't.published_at', type: 'timestamptz', direction: 'desc' },
          { column: 't.id', type: 'uuid', direction: 'desc' },
        ],
        args,
      });
    },
    previewTemplate: (_: unknown, { input }: { input: unknown }, context: Context) => previewTemplate(context, input),
  },
  Mutation: {
    publishTemplate: (_: unknown, { input }: { input: unknown }, context: Context) => publishTemplate(context, input),
  },
};
