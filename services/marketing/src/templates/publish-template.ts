import {
  clientMutationId,
  field,
  isRefusal,
  languages,
  newId,
  type Problem,
  type Refusal,
  readInput,
  refuse,
  signedIn,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { letters, templateCodes } from './letters.ts';
import { fieldsIn, hasLooseBraces, MOST_IN_BODY, MOST_IN_SUBJECT } from './template.ts';
import { insertVersion } from './template-store.ts';

const schema = z.object({
  letter: field.oneOf(templateCodes),
  language: field.oneOf(languages as ['zh-CN', 'zh-TW', 'en']),
  channel: field.oneOf(['MAIL']),
  subject: field.requiredText({ max: MOST_IN_SUBJECT }),
  body: field.requiredText({ max: MOST_IN_BODY, multiline: true }),
  clientMutationId: clientMutationId(),
});
type Input = z.infer<typeof schema>;

export type PublishTemplateSuccess = { __typename: 'PublishTemplateSuccess'; templateId: string };

/** Makes the next version of a letter's words. A field that the letter cannot have is refused here, not when it is sent. */
export async function publishTemplate(context: Context, typed: unknown): Promise<PublishTemplateSuccess | Refusal> {
  const viewer = signedIn(context);
  rights.require(viewer, 'template', 'publish');
  const read = readInput(schema, typed);
  if (isRefusal(read)) return read;
  const input = read.value;
  const problems = [...problemsOf(input, 'subject'), ...problemsOf(input, 'body')];
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

function problemsOf({ letter, ...input }: Input, where: 'subject' | 'body'): Problem[] {
  const text = input[where];
  const allowed = letters[letter].fields;
  const unknown = fieldsIn({ subject: '', body: text }).filter((name) => !(name in allowed));
  if (unknown.length > 0) return [{ path: [where], code: 'UNKNOWN_VALUE', params: { value: unknown.join(', ') } }];
  return hasLooseBraces(text) ? [{ path: [where], code: 'MALFORMED' }] : [];
}
