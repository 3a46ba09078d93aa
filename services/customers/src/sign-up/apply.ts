import {
  type Actor,
  clientMutationId,
  field,
  isRefusal,
  type Language,
  languages,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import { type Choice, choicesInput, type Slip, slipsOf, textSlip } from '../consent/record-consent.ts';
import type { CustomersDatabase } from '../context.ts';
import { LIMITS } from '../record/customer-fields.ts';
import { insertApplication } from './sign-up-store.ts';

export const TAKE_APPLICATION = 'sign-up.take';

const applicationInput = z.object({
  clientMutationId: clientMutationId(),
  name: field.requiredText({ max: LIMITS.name }),
  mail: field.mail(),
  mobile: field.optional(field.mobile()),
  language: field.oneOf(languages as unknown as readonly [string, ...string[]]).nullish(),
  choices: choicesInput(1),
});

/**
 * Takes an application of somebody who has no account. What is known of the address decides later, after the answer:
 * neither the answer nor the time that it takes tells whether it is.
 * @param actor the service itself: nobody is signed in
 */
export async function applyForMembership(
  db: CustomersDatabase,
  actor: Actor,
  language: Language,
  given: { clientMutationId: string },
): Promise<{ __typename: 'ApplyForMembershipSuccess'; accepted: true } | Refusal> {
  const input = readInput(applicationInput, given);
  if (isRefusal(input)) return input;
  const { name, mobile, choices } = input.value;
  const slips = agreementSlips(choices);
  if (slips.length > 0) return refuse.invalid(...slips);

  return db.command(actor, { name: 'applyForMembership', input: given }, async (tx) => {
    const unread = await textSlip(tx, choices, { today: actor.clock.today(), anyVersion: false });
    if (unread) return unread;
    const applicationId = await insertApplication(tx, {
      ...{ name: name.trim(), mail: input.value.mail.trim().toLowerCase(), mobile: mobile ?? null, choices },
      language: input.value.language ?? language,
    });
    await tx.job(TAKE_APPLICATION, { applicationId }, { key: `sign-up:${applicationId}` });
    tx.audit({ action: 'membership.applied', subject: ['MembershipApplication', applicationId] });
    return { __typename: 'ApplyForMembershipSuccess', accepted: true };
  });
}

/** Nobody becomes a member who does not agree to the terms. */
export const agreementSlips = (choices: readonly Choice[]): Slip[] => {
  const terms = choices.some(({ purpose, granted }) => purpose === 'MEMBERSHIP' && granted);
  return [...slipsOf(choices), ...(terms ? [] : [{ path: 'choices', code: 'REQUIRED' } as const])];
};
