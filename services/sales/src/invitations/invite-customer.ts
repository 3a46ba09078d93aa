import { asLanguage, clientMutationId, field, isMail, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { cardFor } from '../customers/know-customer.ts';
import { rights } from '../permissions.ts';
import { insertInvitation, insertPartnerUser, isPartnerMailKnown } from './invitations-store.ts';
import { sendLater } from './queue-invitation.ts';

const memberInput = z.object({ customerId: field.id(), clientMutationId: clientMutationId() });
const partnerInput = z.object({
  organisationId: field.id(),
  name: field.requiredText({ max: 100 }),
  mail: field.mail(),
  language: field.optional(field.language()),
  clientMutationId: clientMutationId(),
});

type Given = { clientMutationId: string };

/** Opens the member's portal to a customer, by the mail address of his record. */
export async function inviteMember(caller: Caller, input: Given) {
  const { viewer } = caller;
  rights.require(viewer, 'customer', 'invite');
  const read = readInput(memberInput, input);
  if (!('value' in read)) return read;
  const { customerId } = read.value;
  return caller.db.command(caller, { name: 'inviteMember', input }, async (tx) => {
    const card = await cardFor(tx, viewer, 'invite', customerId);
    if (!card) return refuse.notFound('customerId');
    const mail = card.mail?.trim().toLowerCase();
    if (!mail || !isMail(mail)) return refuse.conflict('NO_MAIL_ADDRESS', 'customerId');
    const invitationId = await insertInvitation(tx, {
      kind: 'MEMBER',
      personId: card.customerId,
      customerId: card.customerId,
      name: card.name,
      mail,
      locale: asLanguage(card.language) ?? 'zh-CN',
      roles: ['member'],
    });
    if (!invitationId) return refuse.conflict('ALREADY_INVITED', 'customerId');
    await sendLater(tx, invitationId);
    tx.audit({ action: 'member.invited', subject: ['Customer', customerId] });
    return { __typename: 'InviteMemberSuccess', invitationId };
  });
}

/** A person of a partner's organisation, who will see what his organisation's customers are. */
export async function invitePartnerUser(caller: Caller, input: Given) {
  const { viewer } = caller;
  rights.require(viewer, 'customer', 'invite-partner');
  const read = readInput(partnerInput, input);
  if (!('value' in read)) return read;
  const { organisationId, name, language } = read.value;
  const mail = read.value.mail.toLowerCase();
  return caller.db.command(caller, { name: 'invitePartnerUser', input }, async (tx) => {
    const card = await cardFor(tx, viewer, 'invite-partner', organisationId);
    if (!card) return refuse.notFound('organisationId');
    if (card.kind !== 'ORGANISATION') return refuse.conflict('NOT_ALLOWED_HERE', 'organisationId');
    if (await isPartnerMailKnown(tx, mail)) return refuse.conflict('ALREADY_INVITED', 'mail');
    const locale = language ?? 'zh-CN';
    const personId = await insertPartnerUser(tx, { partnerId: organisationId, name, mail, locale });
    const invitationId = await insertInvitation(tx, {
      kind: 'PARTNER_USER',
      personId,
      customerId: organisationId,
      name,
      mail,
      locale,
      roles: ['partner'],
    });
    if (!invitationId) throw new Error('a new person has no invitation yet');
    await sendLater(tx, invitationId);
    tx.audit({ action: 'partner-user.invited', subject: ['PartnerUser', personId] });
    return { __typename: 'InvitePartnerUserSuccess', invitationId };
  });
}
