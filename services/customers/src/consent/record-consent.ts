import { customers } from '@guanxi/proto';
import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  isStaff,
  newId,
  type Refusal,
  type RefusalCode,
  readInput,
  refuse,
  startOfDay,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import { audience, emitProfile, timestamp } from '../profile/profile.ts';
import { CUSTOMER_TOPIC } from '../record/create-customer.ts';
import { type CustomerRow, lockCustomer } from '../record/records.ts';
import { ruleOn } from '../standing/dated-rule.ts';
import { channels, isFirstStep, isMatter, type Matter, matters, purposes, staffWays, type Way } from './consent.ts';
import { addRecords, consentTexts } from './consent-store.ts';

const choice = z.object({
  purpose: field.oneOf(purposes),
  channel: field.oneOf(channels).nullish(),
  granted: field.flag(),
  textVersion: field.int({ min: 1, max: 2_147_483_647 }).nullish(),
});
/** What somebody chooses: at most each matter once. */
export const choicesInput = (min: number) => field.list(choice, { min, max: matters.length });
export type Choice = z.infer<typeof choice>;

const consentInput = (today: string) =>
  z.object({
    clientMutationId: clientMutationId(),
    customerId: field.id(),
    choices: choicesInput(1),
    way: field.oneOf(staffWays).nullish(),
    evidence: field.optional(field.text({ max: 300 })),
    saidOn: field.optional(field.day({ min: '1990-01-01', max: today })),
  });

/** Puts down what somebody agrees to or takes back, with what proves it, and tells everyone what is allowed now. */
export async function recordConsent(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'RecordConsentSuccess'; customerId: string } | Refusal> {
  rights.require(actor.viewer, 'customer', 'recordConsent');
  const today = actor.clock.today();
  const input = readInput(consentInput(today), given);
  if (isRefusal(input)) return input;
  const { customerId, choices, way, evidence, saidOn } = input.value;
  const own = !isStaff(actor.viewer);
  const slips = [...slipsOf(choices), ...(own ? ownSlips({ way, evidence, saidOn }, choices) : staffSlips(way))];
  if (slips.length > 0) return refuse.invalid(...slips);

  return db.command(actor, { name: 'recordConsent', input: given }, async (tx) => {
    const locked = await lockCustomer(tx, customerId, 'recordConsent');
    if (!locked) return refuse.notFound('customerId');
    if (!locked.reached) throw forbidden();
    const saidAt = saidOn && saidOn < today ? startOfDay(saidOn, actor.clock.zone) : tx.now;
    const unread = await textSlip(tx, choices, { today, anyVersion: !own });
    if (unread) return unread;
    await putDown(tx, locked.row, choices, { way: own ? 'MEMBER_PAGE' : (way as Way), evidence, saidAt });
    await emitProfile(tx, customerId);
    return { __typename: 'RecordConsentSuccess', customerId };
  });
}

export type Slip = { path: string | string[]; code: RefusalCode };
type Proof = { way: Way; evidence?: string | null | undefined; saidAt: Date };

/** Adds the records and their facts. The caller holds the customer's lock and ends with his profile. */
export async function putDown(
  tx: CustomersTx,
  customer: Pick<CustomerRow, 'id' | 'ownerId' | 'departmentPath' | 'partnerIds'>,
  choices: readonly Choice[],
  { way, evidence, saidAt }: Proof,
): Promise<void> {
  const said = choices.map(({ purpose, channel, granted, textVersion }) => ({
    ...{ id: newId(), customerId: customer.id, purpose, channel: channel ?? null, granted, way, saidAt },
    ...{ textVersion: granted ? (textVersion ?? null) : null, evidence: evidence ?? null },
    pending: isFirstStep({ granted, channel }, way),
  }));
  await addRecords(tx, customer.id, said);
  for (const each of said) {
    tx.emit({
      type: customers.ConsentRecordedSchema,
      topic: CUSTOMER_TOPIC,
      key: customer.id,
      value: {
        customerId: customer.id,
        recordId: each.id,
        purpose: each.purpose,
        channel: each.channel ?? '',
        granted: each.granted,
        textVersion: each.textVersion ?? 0,
        way,
        saidAt: timestamp(saidAt),
        pending: each.pending,
      },
      ...audience(customer),
    });
  }
  if (said.some(({ pending }) => pending)) askForLetter(tx, customer);
  tx.audit({
    action: 'consent.recorded',
    subject: ['Customer', customer.id],
    fields: said.map(({ purpose, channel, granted }) => `${purpose}${channel ? `:${channel}` : ''}=${granted}`),
    reason: way,
  });
}

/** Has a letter written with the link by which he says himself what was put down for him. */
export const askForLetter = (tx: CustomersTx, customer: Parameters<typeof audience>[0] & { id: string }): string =>
  tx.emit({
    type: customers.ConsentConfirmationAskedSchema,
    topic: CUSTOMER_TOPIC,
    key: customer.id,
    value: { customerId: customer.id, askedAt: timestamp(tx.now) },
    ...audience(customer),
  });

/** Who agrees has been shown a text: the one in force, or where staff put down what he said before, any. */
export async function textSlip(
  tx: Pick<CustomersTx, 'db'>,
  choices: readonly Choice[],
  { today, anyVersion }: { today: string; anyVersion: boolean },
): Promise<Refusal | undefined> {
  const texts = await consentTexts(tx.db);
  for (const [at, { purpose, granted, textVersion }] of choices.entries()) {
    if (!granted) continue;
    const versions = texts.filter(({ code }) => code === purpose);
    const path = ['choices', String(at), 'textVersion'];
    if (!versions.some(({ version }) => version === textVersion))
      return refuse.invalid({ path, code: 'UNKNOWN_REFERENCE' });
    if (!anyVersion && ruleOn(versions, today).version !== textVersion) return refuse.conflict('CONFLICT', path);
  }
  return undefined;
}

/** What is wrong with choices by themselves. */
export function slipsOf(choices: readonly Choice[]): Slip[] {
  const matterOf = ({ purpose, channel }: Choice): Matter => ({ purpose, channel: channel ?? null });
  return choices.flatMap((each, at): Slip[] => {
    const path = (name: string) => ['choices', String(at), name];
    const twice = choices.findIndex((other) => key(other) === key(each)) !== at;
    return [
      ...(isMatter(matterOf(each))
        ? []
        : [{ path: path('channel'), code: each.channel ? 'NOT_ALLOWED_HERE' : 'REQUIRED' } as const]),
      ...(twice ? [{ path: path('purpose'), code: 'DUPLICATE' } as const] : []),
      ...(each.granted && !each.textVersion ? [{ path: path('textVersion'), code: 'REQUIRED' } as const] : []),
    ];
  });
}
const key = ({ purpose, channel }: Choice) => `${purpose}:${channel ?? ''}`;

/** What a member says himself is said here and now; who takes the terms back asks us to end his membership. */
function ownSlips(proof: Record<'way' | 'evidence' | 'saidOn', unknown>, choices: readonly Choice[]): Slip[] {
  return [
    ...Object.entries(proof).flatMap(([path, value]): Slip[] => (value ? [{ path, code: 'NOT_ALLOWED_HERE' }] : [])),
    ...choices.flatMap(({ purpose, granted }, at): Slip[] =>
      purpose === 'MEMBERSHIP' && !granted
        ? [{ path: ['choices', String(at), 'granted'], code: 'NOT_ALLOWED_HERE' }]
        : [],
    ),
  ];
}

const staffSlips = (way: unknown): Slip[] => (way ? [] : [{ path: 'way', code: 'REQUIRED' }]);
