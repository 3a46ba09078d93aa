import { type Refusal, refuse } from '@guanxi/runtime';
import type { CustomersTx } from '../context.ts';
import { rights } from '../permissions.ts';
import type { CustomerFields } from '../record/customer-fields.ts';
import type { CreateCustomer } from '../record/customer-input.ts';
import { existing, findByMobile } from '../record/records.ts';

type Source = Pick<CustomerFields, 'source' | 'channel' | 'campaign' | 'referrerId' | 'referrerMobile'>;

/**
 * Where a customer came from, with the one who recommended him looked up by id or mobile number. A number that nobody
 * has is kept: he may become a customer later.
 */
export async function readSource(
  tx: CustomersTx,
  input: NonNullable<CreateCustomer['source']>,
): Promise<Source | Refusal> {
  const referrerMobile = input.referrerMobile?.e164 ?? null;
  if (input.referrerId) {
    const known = await existing(tx.db, [input.referrerId], rights.visible(tx.viewer, 'customer'));
    if (!known.has(input.referrerId))
      return refuse.invalid({ path: ['source', 'referrerId'], code: 'UNKNOWN_REFERENCE' });
  }
  const referrer = input.referrerId ?? (referrerMobile ? (await findByMobile(tx.db, referrerMobile))?.id : undefined);
  return {
    source: input.source ?? (referrer ? 'REFERRAL' : null),
    channel: input.channel ?? null,
    campaign: input.campaign?.trim() ?? null,
    referrerId: referrer ?? null,
    referrerMobile,
  };
}
