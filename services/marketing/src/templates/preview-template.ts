import { field, isRefusal, type Refusal, readInput, refuse, signedIn } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { isCustomerVisible } from '../recipients/is-customer-visible.ts';
import { recipientOf } from '../recipients/know-recipient.ts';
import { memberFields } from '../recipients/recipient.ts';
import { valuesOfLast } from '../sending/last-values.ts';
import { letters } from './letters.ts';
import { fieldsIn, render, toHtml } from './template.ts';
import { findTemplates } from './template-store.ts';
import { wordingProblems, wordsSchema } from './words.ts';

const schema = z.object({
  templateId: field.id(),
  customerId: field.id(),
  subject: field.optional(wordsSchema.shape.subject),
  body: field.optional(wordsSchema.shape.body),
});

export type Preview = {
  __typename: 'PreviewTemplateSuccess';
  subject: string;
  text: string;
  html: string;
  exampleFields: string[];
};

/**
 * How a letter would read for one customer. What the profile lacks is refused as it would be when sent; what only the
 * moment brings is taken from his last such letter, else from an example. Words that are typed are tried in place of
 * the version's, and refused as they would be when published.
 */
export async function previewTemplate(context: Context, typed: unknown): Promise<Preview | Refusal> {
  const viewer = signedIn(context);
  rights.require(viewer, 'template', 'read');
  const read = readInput(schema, typed);
  if (isRefusal(read)) return read;
  const { templateId, customerId, subject: typedSubject, body: typedBody } = read.value;
  const db = context.db.read;

  const [template] = await findTemplates(db, [templateId]);
  if (!template) return refuse.notFound('templateId');
  const wording = { subject: typedSubject ?? template.subject, body: typedBody ?? template.body };
  const problems = wordingProblems(template.code, wording);
  if (problems.length > 0) return refuse.invalid(...problems);
  const recipient = (await isCustomerVisible(db, viewer, customerId)) ? await recipientOf(db, customerId) : undefined;
  if (!recipient) return refuse.notFound('customerId');

  const examples = Object.entries(letters[template.code].fields).filter(([, example]) => example !== '');
  const last = { ...memberFields(recipient), ...(await valuesOfLast(db, customerId, template.code)) };
  const values = { ...Object.fromEntries(examples), ...last };
  const rendered = render(wording, values);
  if (rendered.kind === 'missing') {
    const { fields } = rendered;
    return refuse.own('MissingField', 'MISSING_FIELD', 'customerId', { name: fields.join(', ') }, { fields });
  }
  const { subject, text } = rendered;
  const exampleFields = fieldsIn(wording).filter((name) => !(name in last));
  return { __typename: 'PreviewTemplateSuccess', subject, text, html: toHtml(text), exampleFields };
}
