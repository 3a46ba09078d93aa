/** From an occasion and a recipient to a letter that can leave, or to the reason why it cannot. Pure. */
import { isAddress, memberFields, type Recipient, whyNot } from '../recipients/recipient.ts';
import { inLanguage } from '../templates/language.ts';
import { letters, type TemplateCode } from '../templates/letters.ts';
import { render, type Wording } from '../templates/template.ts';
import { footed, type LinkPlaces, placeOf } from './letter-link.ts';
import type { Obstacle } from './message.ts';

export type TemplateText = Wording & { id: string; version: number; language: string };

export type Composed =
  | { kind: 'letter'; address: string; template: TemplateText; subject: string; text: string }
  | { kind: 'not-sendable'; reason: Obstacle; field: string | null };

/**
 * Words one letter in the recipient's language. The values of the occasion go before those of the profile, which
 * may be older than the fact. `templates` are the current versions of this letter, one a language. Where its link goes
 * stands a place for it.
 */
export function compose(
  letter: TemplateCode,
  values: Readonly<Record<string, string>>,
  recipient: Recipient,
  templates: readonly TemplateText[],
  places: LinkPlaces,
): Composed {
  if (recipient.mail === null) return notSendable('NO_MAIL');
  if (!isAddress(recipient.mail)) return notSendable('BAD_ADDRESS');
  const obstacle = whyNot(recipient, letters[letter].purpose, 'MAIL');
  if (obstacle) return notSendable(obstacle);

  const template = inLanguage(templates, recipient.language);
  if (!template) return notSendable('NO_TEMPLATE');

  const rendered = render(template, { ...memberFields(recipient), ...values, 'link.page': placeOf(places) });
  if (rendered.kind === 'missing') return notSendable('MISSING_FIELD', rendered.fields.join(' '));
  const text = footed(rendered.text, letter, template.language, places);
  return { kind: 'letter', address: recipient.mail, template, subject: rendered.subject, text };
}

const notSendable = (reason: Obstacle, field: string | null = null): Composed => ({
  kind: 'not-sendable',
  reason,
  field,
});
