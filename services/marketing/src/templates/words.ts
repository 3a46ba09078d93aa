import { field, type Problem } from '@guanxi/runtime';
import { z } from 'zod';
import { letters, type TemplateCode } from './letters.ts';
import { fieldsIn, hasLooseBraces, MOST_IN_BODY, MOST_IN_SUBJECT, type Wording } from './template.ts';

/** The words of a letter as they are typed. */
export const wordsSchema = z.object({
  subject: field.requiredText({ max: MOST_IN_SUBJECT }),
  body: field.requiredText({ max: MOST_IN_BODY, multiline: true }),
});

/** What of a letter's words cannot be sent: a field that it cannot have, braces that name none. Each at its input. */
export function wordingProblems(letter: TemplateCode, wording: Wording): Problem[] {
  return (['subject', 'body'] as const).flatMap((where): Problem[] => {
    const text = wording[where];
    const unknown = fieldsIn({ subject: '', body: text }).filter((name) => !(name in letters[letter].fields));
    if (unknown.length > 0) return [{ path: [where], code: 'UNKNOWN_VALUE', params: { value: unknown.join(', ') } }];
    return hasLooseBraces(text) ? [{ path: [where], code: 'MALFORMED' }] : [];
  });
}
