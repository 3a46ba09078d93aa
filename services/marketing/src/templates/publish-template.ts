import {
  clientMutationId,
  field,
  isRefusal,
  languages,
  newId,
  type Refusal,
  readInput,
  refuse,
  signedIn,
} from '@guanxi/runtime';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { templateCodes } from './letters.ts';
import { insertVersion } from './template-store.ts';
import { wordingProblems, wordsSchema } from './words.ts';

const schema = wordsSchema.extend({
  letter: field.oneOf(templateCodes),
  language: field.oneOf(languages as ['zh-CN', 'zh-TW', 'en']),
  channel: field.oneOf(['MAIL']),
  clientMutationId: clientMutationId(),
});

export type PublishTemplateSuccess = { __typename: 'PublishTemplateSuccess'; templateId: string };

/** Makes the next version of a letter's words. A field that the letter cannot have is refused here, not when it is sent. */
export async function publishTemplate(context: Context, typed: unknown): Promise<PublishTemplateSuccess | Refusal> {
  const viewer = signedIn(context);
  rights.require(viewer, 'template', 'publish');
  const read = readInput(schema, typed);
  if (isRefusal(read)) return read;
  const input = read.value;
  const problems = wordingProblems(input.letter, input);
  if (problems.length > 0) return refuse.invalid(...problems);

  return context.db.command({ viewer, clock: context.clock }, { name: 'publishTemplate', input }, async (tx) => {
    const id = newId();
    const { letter: code, channel, language, subject, body } = input;
    const version = await insertVersion(tx.db, {
      id,
      code,
      channel,
      language,
      subject: subject.trim(),
      body: body.replaceAll('\r\n', '\n').trim(),
      publishedAt: tx.now,
      publishedBy: viewer.employee ?? null,
    });
    tx.audit({
      action: 'template.published',
      subject: ['MessageTemplate', id],
      fields: ['subject', 'body'],
      reason: `${code} ${language} ${version}`,
    });
    return { __typename: 'PublishTemplateSuccess', templateId: id };
  });
}
